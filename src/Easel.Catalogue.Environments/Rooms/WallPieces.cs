using System.Collections.Immutable;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Furniture that stands with its back to a wall.</summary>
public static class WallPieces
{
    private static readonly ImmutableHashSet<string> s_ids =
    [
        "fireplace", "bookshelf", "tv", "wardrobe", "dresser", "sideboard", "cabinet", "refrigerator", "stove", "oven", "dishwasher", "washing-machine", "sink",
        "washbasin", "toilet", "grandfather-clock", "vending-machine", "filing-cabinet", "emblem-cabinet", "emblem-file-cabinet", "chalkboard", "piano-upright",
    ];

    /// <summary>Whether a thing of the catalogue is such a piece.</summary>
    /// <param name="thing">Its id.</param>
    public static bool Has(string thing) => s_ids.Contains(thing);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => s_ids;
}
