namespace Easel.Accounts;

/// <summary>What the keys of a group may do, and how much at a time.</summary>
public sealed class Group
{
    /// <summary>Name of the group that is shipped without features.</summary>
    public const string DefaultName = "Default";

    /// <summary>Name of the group that is shipped with every feature.</summary>
    public const string DirectName = "Direct";

    /// <summary>Row id.</summary>
    public int Id { get; set; }

    /// <summary>Its name, unique, 1 to 40 characters.</summary>
    public required string Name { get; set; }

    /// <summary>Whether a request may ask for more than one picture (<c>n</c> above 1).</summary>
    public bool AllowsMany { get; set; }

    /// <summary>Whether an edit may have a <c>mask</c>.</summary>
    public bool AllowsMask { get; set; }

    /// <summary>Models it may use, separated by commas; null for all.</summary>
    public string? Models { get; set; }

    /// <summary>Requests a minute over all its keys; null for no limit.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Pictures drawn at once over all its keys; null for no limit but the server's.</summary>
    public int? ConcurrentPictures { get; set; }

    /// <summary>What a token costs here relative to the list price; recorded with every request.</summary>
    public double PriceRatio { get; set; } = 1;

    /// <summary>When it was made, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }
}
