using Easel.Server.Features.Keys;

namespace Easel.Server.Data;

/// <summary>An API key as it is stored: never the key itself.</summary>
public sealed class ApiKey
{
    /// <summary>Row id.</summary>
    public int Id { get; set; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the key, 32 bytes. Keys are random and long, so a slow hash would add nothing.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>Which features it may use.</summary>
    public required KeyGroup Group { get; set; }

    /// <summary>Whether it opens anything.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>When it was made, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }
}
