using System.Text.Json.Serialization;
using Easel.Server.Features.Images.Answering;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>Tokens as streams tell them: without the details of the output.</summary>
/// <param name="TotalTokens">Input and output together.</param>
/// <param name="InputTokens">Tokens of prompt and input pictures.</param>
/// <param name="OutputTokens">Tokens of the picture and of its partial pictures.</param>
/// <param name="InputDetails">By kind.</param>
internal sealed record StreamUsage(
    [property: JsonPropertyName("total_tokens")] int TotalTokens,
    [property: JsonPropertyName("input_tokens")] int InputTokens,
    [property: JsonPropertyName("output_tokens")] int OutputTokens,
    [property: JsonPropertyName("input_tokens_details")] TokenDetails InputDetails)
{
    /// <summary>What each delivered partial picture costs, as OpenAI charges it.</summary>
    public const int TokensPerPartial = 100;

    /// <summary>The usage of one picture of a stream.</summary>
    /// <param name="usage">As a plain answer would tell it.</param>
    /// <param name="partials">Partial pictures delivered.</param>
    public static StreamUsage Of(ImageUsage usage, int partials)
    {
        int output = usage.OutputTokens + (partials * TokensPerPartial);
        return new StreamUsage(usage.InputTokens + output, usage.InputTokens, output, usage.InputDetails);
    }
}
