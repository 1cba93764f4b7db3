using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Server.Features.Moderation;

/// <summary>A moderation policy as it is written; <c>docs/moderation.md</c> tells how.</summary>
internal sealed class PolicyFile
{
    /// <summary>Version of the format.</summary>
    public const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Version of the format, 1.</summary>
    public required int Version { get; init; }

    /// <summary>What is talked about: by name of the concept, then by language, the terms.</summary>
    public required Dictionary<string, Dictionary<string, string[]>> Concepts { get; init; }

    /// <summary>Harmless phrases: a term inside one of them does not count.</summary>
    public Dictionary<string, string[]> Innocent { get; init; } = [];

    /// <summary>Words that undo a term right behind them.</summary>
    public Dictionary<string, string[]> Negations { get; init; } = [];

    /// <summary>What is refused, the gravest first.</summary>
    public required PolicyCategory[] Categories { get; init; }

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The file.</param>
    /// <exception cref="JsonException">It is not JSON of this form.</exception>
    public static PolicyFile Parse(Stream json) =>
        JsonSerializer.Deserialize<PolicyFile>(json, Json) ?? throw new JsonException("The file holds null.");
}
