using System.Text.Json.Serialization;

namespace Easel.Server.Features.Images.Answering;

/// <summary>The answer to an images request, as on the wire.</summary>
/// <param name="Created">Unix seconds.</param>
/// <param name="Background">Resolved background.</param>
/// <param name="Data">The pictures.</param>
/// <param name="OutputFormat">Resolved file format.</param>
/// <param name="Quality">Resolved quality.</param>
/// <param name="Size">Resolved size.</param>
/// <param name="Usage">Tokens.</param>
internal sealed record ImagesResponse(
    [property: JsonPropertyName("created")] long Created,
    [property: JsonPropertyName("background")] string Background,
    [property: JsonPropertyName("data")] IReadOnlyList<ImageData> Data,
    [property: JsonPropertyName("output_format")] string OutputFormat,
    [property: JsonPropertyName("quality")] string Quality,
    [property: JsonPropertyName("size")] string Size,
    [property: JsonPropertyName("usage")] ImageUsage Usage);

/// <summary>One picture: the file itself, or where it can be fetched; the other member is left out.</summary>
/// <param name="Base64">The file, base64; left out where an address leads to it.</param>
/// <param name="Url">Where the file can be fetched, for a while; left out where the file is here.</param>
/// <param name="RevisedPrompt">The plan in one plain sentence.</param>
/// <param name="Seed">The seed it was drawn with.</param>
internal sealed record ImageData(
    [property: JsonPropertyName("b64_json"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] byte[]? Base64,
    [property: JsonPropertyName("url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url,
    [property: JsonPropertyName("revised_prompt")] string RevisedPrompt,
    [property: JsonPropertyName("seed")] int Seed);

/// <summary>Tokens of a request.</summary>
/// <param name="InputTokens">Tokens of prompt and input pictures.</param>
/// <param name="InputDetails">By kind.</param>
/// <param name="OutputTokens">Tokens of the pictures drawn.</param>
/// <param name="OutputDetails">By kind.</param>
internal sealed record ImageUsage(
    [property: JsonPropertyName("input_tokens")] int InputTokens,
    [property: JsonPropertyName("input_tokens_details")] TokenDetails InputDetails,
    [property: JsonPropertyName("output_tokens")] int OutputTokens,
    [property: JsonPropertyName("output_tokens_details")] TokenDetails OutputDetails)
{
    /// <summary>Input and output together.</summary>
    [JsonPropertyName("total_tokens")]
    public int TotalTokens => InputTokens + OutputTokens;
}

/// <summary>Tokens by kind.</summary>
/// <param name="ImageTokens">Of pictures.</param>
/// <param name="TextTokens">Of text.</param>
internal sealed record TokenDetails(
    [property: JsonPropertyName("image_tokens")] int ImageTokens, [property: JsonPropertyName("text_tokens")] int TextTokens);
