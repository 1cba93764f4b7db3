namespace Easel.Accounts;

/// <summary>What is to be different about a group; whatever is null stays.</summary>
public sealed record GroupChange
{
    private const int MostPerMinute = 1_000_000;
    private const int MostPictures = 1000;
    private const double LargestRatio = 1000;

    /// <summary>Whether a request may ask for more than one picture.</summary>
    public bool? AllowsMany { get; init; }

    /// <summary>Whether an edit may have a mask.</summary>
    public bool? AllowsMask { get; init; }

    /// <summary>Models it may use, separated by commas; <c>all</c> for every one.</summary>
    public string? Models { get; init; }

    /// <summary>Requests a minute; 0 for no limit.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Pictures drawn at once; 0 for no limit but the server's.</summary>
    public int? ConcurrentPictures { get; init; }

    /// <summary>What a token costs relative to the list price.</summary>
    public double? PriceRatio { get; init; }

    /// <summary>Changes a group.</summary>
    /// <exception cref="AccountException">A value is out of its range.</exception>
    internal void ApplyTo(Group group)
    {
        group.AllowsMany = AllowsMany ?? group.AllowsMany;
        group.AllowsMask = AllowsMask ?? group.AllowsMask;
        group.Models = Models is null ? group.Models : ModelNames.Parse(Models);
        group.RequestsPerMinute = Limit(RequestsPerMinute, group.RequestsPerMinute, MostPerMinute, "Requests per minute");
        group.ConcurrentPictures = Limit(ConcurrentPictures, group.ConcurrentPictures, MostPictures, "Concurrent pictures");
        if (PriceRatio is { } ratio)
        {
            group.PriceRatio = ratio is >= 0 and <= LargestRatio
                ? ratio
                : throw new AccountException($"A price ratio is a number from 0 to {LargestRatio}; 1 is the list price.");
        }
    }

    private static int? Limit(int? wanted, int? current, int largest, string what) => wanted switch
    {
        null => current,
        0 => null,
        { } number when number > 0 && number <= largest => number,
        { } number => throw new AccountException($"{what} must be 1 to {largest}, or 0 for no limit; {number} is not."),
    };
}
