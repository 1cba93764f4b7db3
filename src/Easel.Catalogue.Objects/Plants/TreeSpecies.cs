using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>What makes one kind of broadleaf tree differ from another. Lengths are metres.</summary>
internal sealed record TreeSpecies
{
    /// <summary>Catalogue id.</summary>
    public required string Id { get; init; }

    /// <summary>English names, the usual one first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Height of a grown tree: smallest and largest.</summary>
    public required (float Min, float Max) Height { get; init; }

    /// <summary>Crown diameter over height.</summary>
    public required float CrownRatio { get; init; }

    /// <summary>Height of the lowest leaves over the tree's height.</summary>
    public required float CrownBase { get; init; }

    /// <summary>Exponent that moves the widest part of the crown: below 1 it sits low, 1 in the middle, above 1 high.</summary>
    public float Fullness { get; init; } = 0.8f;

    /// <summary>Trunk radius at breast height over the tree's height.</summary>
    public float TrunkRatio { get; init; } = 0.02f;

    /// <summary>How much twigs hang: 0 upright, 1 weeping.</summary>
    public float Droop { get; init; } = 0.25f;

    /// <summary>Length of one leaf.</summary>
    public float LeafLength { get; init; } = 0.105f;

    /// <summary>Width over length of a leaf.</summary>
    public float LeafWidth { get; init; } = 0.62f;

    /// <summary>Share of the usual number of leaves.</summary>
    public float LeafDensity { get; init; } = 1;

    /// <summary>Leaf colour in summer.</summary>
    public required LinearRgb Leaf { get; init; }

    /// <summary>Leaf colours in autumn; each tree takes two of them.</summary>
    public ImmutableArray<LinearRgb> Autumn { get; init; } =
        [LinearRgb.FromHex("#c8641e"), LinearRgb.FromHex("#d98a1f"), LinearRgb.FromHex("#b23a1c"), LinearRgb.FromHex("#dcae2e")];

    /// <summary>Blossom that covers the crown, or null.</summary>
    public LinearRgb? Blossom { get; init; }

    /// <summary>Bark colour.</summary>
    public required LinearRgb Bark { get; init; }

    /// <summary>Colour of the bark's furrows or marks.</summary>
    public required LinearRgb BarkMark { get; init; }

    /// <summary>True for pale bark with dark sideways dashes.</summary>
    public bool IsBirchBark { get; init; }

    /// <summary>The nameless broadleaf tree of a meadow.</summary>
    public static TreeSpecies Common { get; } = new()
    {
        Id = "tree", Names = ["tree", "broadleaf tree", "deciduous tree", "leafy tree", "shade tree"], Height = (7.5f, 9.5f), CrownRatio = 0.86f,
        CrownBase = 0.2f, Fullness = 0.74f, Leaf = LinearRgb.FromHex("#5c8a2a"), Bark = LinearRgb.FromHex("#77604a"), BarkMark = LinearRgb.FromHex("#3d2f24"),
    };

    /// <summary>A broad, heavy oak.</summary>
    public static TreeSpecies Oak { get; } = Common with
    {
        Id = "oak-tree", Names = ["oak tree", "oak"], Height = (10, 13), CrownRatio = 1.08f, CrownBase = 0.2f, Fullness = 0.66f, TrunkRatio = 0.034f,
        Leaf = LinearRgb.FromHex("#4f7a28"), Bark = LinearRgb.FromHex("#6e5c4a"), Droop = 0.15f, LeafWidth = 0.6f, LeafDensity = 1.5f, LeafLength = 0.12f,
    };

    /// <summary>A slim white birch.</summary>
    public static TreeSpecies Birch { get; } = Common with
    {
        Id = "birch-tree", Names = ["birch tree", "birch", "silver birch"], Height = (10, 13), CrownRatio = 0.44f, CrownBase = 0.24f, Fullness = 0.8f,
        TrunkRatio = 0.0125f, Droop = 0.6f, LeafLength = 0.072f, LeafWidth = 0.75f, LeafDensity = 1.35f, Leaf = LinearRgb.FromHex("#76a63a"),
        Bark = LinearRgb.FromHex("#e4dfd3"), BarkMark = LinearRgb.FromHex("#2b2724"), IsBirchBark = true,
        Autumn = [LinearRgb.FromHex("#e0b22c"), LinearRgb.FromHex("#d99a22")],
    };

    /// <summary>A round maple.</summary>
    public static TreeSpecies Maple { get; } = Common with
    {
        Id = "maple-tree", Names = ["maple tree", "maple"], Height = (8, 10), CrownRatio = 0.8f, CrownBase = 0.2f, Fullness = 0.8f, LeafLength = 0.115f,
        LeafWidth = 0.85f, Leaf = LinearRgb.FromHex("#5b8f2b"),
        Autumn = [LinearRgb.FromHex("#c4281c"), LinearRgb.FromHex("#d9541e"), LinearRgb.FromHex("#e08a24")],
    };

    /// <summary>A cherry in full blossom.</summary>
    public static TreeSpecies Cherry { get; } = Common with
    {
        Id = "cherry-tree", Names = ["cherry tree", "cherry blossom tree", "cherry blossom", "sakura", "sakura tree"], Height = (5.2f, 6.4f), CrownRatio = 1.2f,
        CrownBase = 0.27f, Fullness = 0.95f, TrunkRatio = 0.027f, Droop = 0.36f, LeafLength = 0.074f, LeafWidth = 0.95f, LeafDensity = 1.55f, Blossom = LinearRgb.FromHex("#f2b8c9"),
        Bark = LinearRgb.FromHex("#5a4238"), BarkMark = LinearRgb.FromHex("#2c1f1b"),
    };
}
