using System.Text.Json.Serialization;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Usage;

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

    /// <summary>Image tokens that a request can use: those of its pictures and, in a stream, of all partial pictures it may have.</summary>
    public static long MostImageTokens(ImageRequest request) =>
        UsageMeter.ImageTokens(request) + (request.IsStreamed ? request.PartialImages * TokensPerPartial * request.Count : 0);

    /// <summary>The usage of one picture of a stream.</summary>
    /// <param name="whole">What a plain answer to the whole request would tell: the same for each picture, times their number.</param>
    /// <param name="pictures">Their number.</param>
    /// <param name="partials">Partial pictures delivered of this one.</param>
    public static StreamUsage Of(ImageUsage whole, int pictures, int partials)
    {
        int input = whole.InputTokens / pictures, output = (whole.OutputTokens / pictures) + (partials * TokensPerPartial);
        var details = new TokenDetails(whole.InputDetails.ImageTokens / pictures, whole.InputDetails.TextTokens / pictures);
        return new StreamUsage(input + output, input, output, details);
    }
}
