using System.Text.Json.Serialization;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>The data of an event that shows a picture; members in the order of OpenAI's examples, absent ones left out.</summary>
internal sealed record StreamedImage
{
    /// <summary>The event's name.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>The file, base64; left out where an address leads to it.</summary>
    [JsonPropertyName("b64_json")]
    public byte[]? Base64 { get; init; }

    /// <summary>Where the file can be fetched, for a while; left out where the file is here.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>Unix seconds.</summary>
    [JsonPropertyName("created_at")]
    public required long CreatedAt { get; init; }

    /// <summary>Resolved size.</summary>
    [JsonPropertyName("size")]
    public required string Size { get; init; }

    /// <summary>Resolved quality.</summary>
    [JsonPropertyName("quality")]
    public required string Quality { get; init; }

    /// <summary>Resolved background.</summary>
    [JsonPropertyName("background")]
    public required string Background { get; init; }

    /// <summary>Resolved file format.</summary>
    [JsonPropertyName("output_format")]
    public required string OutputFormat { get; init; }

    /// <summary>Number of an unfinished state, from 0; left out for the finished picture.</summary>
    [JsonPropertyName("partial_image_index")]
    public int? PartialImageIndex { get; init; }

    /// <summary>Tokens of a finished picture.</summary>
    [JsonPropertyName("usage")]
    public StreamUsage? Usage { get; init; }

    /// <summary>Number of the picture, from 0; only in streams of several.</summary>
    [JsonPropertyName("image_index")]
    public int? ImageIndex { get; init; }

    /// <summary>The plan of a finished picture in one plain sentence.</summary>
    [JsonPropertyName("revised_prompt")]
    public string? RevisedPrompt { get; init; }

    /// <summary>The seed of a finished picture.</summary>
    [JsonPropertyName("seed")]
    public int? Seed { get; init; }
}
