namespace Easel.Accounts;

/// <summary>An API key as it is stored: never the key itself.</summary>
public sealed class ApiKey
{
    /// <summary>Row id.</summary>
    public int Id { get; set; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the key, 32 bytes. Keys are random and long, so a slow hash would add nothing.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>First and last characters of the key, by which its owner knows it again.</summary>
    public string Hint { get; set; } = "";

    /// <summary>Row id of <see cref="Group"/>.</summary>
    public int GroupId { get; set; }

    /// <summary>Which features it may use.</summary>
    public Group Group { get; set; } = null!;

    /// <summary>Whether it opens anything.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>When it was made, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }

    /// <summary>From when on it opens nothing, UTC; null for never.</summary>
    public DateTime? ExpiresUtc { get; set; }

    /// <summary>Image tokens it may use in all; null for no limit.</summary>
    public long? TokenBudget { get; set; }

    /// <summary>Image tokens it has used so far.</summary>
    public long TokensUsed { get; set; }

    /// <summary>Models it may use, separated by commas; null for those of its group.</summary>
    public string? Models { get; set; }
}
