namespace Easel.Accounts;

/// <summary>What a key is to be like.</summary>
/// <param name="Name">What its owner calls it, 1 to 100 characters.</param>
/// <param name="Group">Name of its group.</param>
public sealed record NewKey(string Name, string Group = Accounts.Group.DefaultName)
{
    /// <summary>From when on it opens nothing, UTC; null for never.</summary>
    public DateTime? ExpiresUtc { get; init; }

    /// <summary>Image tokens it may use in all; null for no limit.</summary>
    public long? TokenBudget { get; init; }

    /// <summary>Models it may use, separated by commas; null for those of its group.</summary>
    public string? Models { get; init; }
}
