using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Materials.Patterns.Marks;

namespace Easel.Staging.Refinishing;

/// <summary>Patterns that anything can have, by the names that plans use. Sizes are shares of the extent of the thing.</summary>
internal static class PatternTable
{
    private static readonly ImmutableArray<string> Spectrum = ["#d8352f", "#ef8a1f", "#f2cf2a", "#4aa53f", "#2f7fd0", "#4a4fb8", "#8a45a8"];

    private static readonly ImmutableArray<string> Cheerful = ["#d9534a", "#f0b93a", "#4a90b8", "#6aa84f", "#b0569c", "#ede3d0"];

    /// <summary>All patterns.</summary>
    public static ImmutableArray<PatternRecipe> All { get; } =
    [
        new("striped", ["#f3f0e8", "#c8372f"], (c, p) => p.IsRound ? new Gores(c, 8 * c.Length) : new Stripes(c, p.Extent / 13, p.Family == "animals" ? p.Spine : p.Longest), OnFur: true),
        new("vertical-striped", ["#f3f0e8", "#2c59a6"], (c, p) => p.IsRound ? new Gores(c, 10 * c.Length) : new Stripes(c, p.Extent / 15, Across(p))),
        new("horizontal-striped", ["#f3f0e8", "#2c59a6"], (c, p) => new Stripes(c, p.Extent / 13, Vector3.UnitY)),
        new("diagonal-striped", ["#f3f0e8", "#c8372f"], (c, p) => new Stripes(c, p.Extent / 13, Vector3.Normalize(Across(p) + Vector3.UnitY + (0.4f * p.Longest)))),
        new("checkered", ["#f3f0e8", "#1d1d20"], (c, p) => p.Wrap(new Checks(c, p.Extent / 9), c.Length * p.Extent / 9)),
        new("plaid", ["#a81e26", "#16324a", "#efe3c0"], (c, p) => p.Wrap(new Tartan(c, p.Extent / 3.4f), p.Extent / 3.4f), 3),
        new("polka-dotted", ["#c8372f", "#f6f3ec"], (c, p) => new Marks(c, MarkShape.Dot, p.Scatter([0.04f], 0.75f))),
        new("spotted", ["#efe6d4", "#4a3526"], (c, p) => new Marks(c, MarkShape.Spot, p.Scatter([0.065f, 0.045f, 0.028f], 0.15f)), OnFur: true),
        new("zebra", ["#f1eee6", "#17171a"], (c, p) => new CoatStripes(c, p.Extent / 8, p.Spine, p.Bounds.Min.Y + (0.42f * (p.Bounds.Max.Y - p.Bounds.Min.Y))), OnFur: true),
        new("tiger", ["#dd7f22", "#1b1512"], (c, p) => new CoatStripes(c, p.Extent / 7, p.Spine, p.Bounds.Min.Y + (0.42f * (p.Bounds.Max.Y - p.Bounds.Min.Y)), 0.36f), OnFur: true),
        new("leopard", ["#d9a35a", "#20160f", "#9a5a22"], (c, p) => new Marks(c, MarkShape.Rosette, p.Scatter([0.048f, 0.034f, 0.02f], 0.02f)), 3, OnFur: true),
        new("giraffe", ["#efdcb0", "#a8672a", "#8f5222"], (c, p) => new Fields(c, p.Extent / 7, 0.13f), OnFur: true),
        new("cow", ["#f3f0e8", "#1f1c1a"], (c, p) => new Blotches(c, p.Extent / 3.2f), OnFur: true),
        new("floral", ["#f4ead8", "#d0506a", "#e8a13a", "#5a6fb8"], (c, p) => new Marks(c, MarkShape.Flower, p.Scatter([0.1f, 0.065f, 0.04f], 0.06f))),
        new("starry", ["#22376b", "#f2cf4a", "#f6f3ec"], (c, p) => new Marks(c, MarkShape.Star, p.Scatter([0.055f, 0.032f], 0.35f, upright: true))),
        new("hearts", ["#f8dde2", "#cf2f48", "#e8748a"], (c, p) => new Marks(c, MarkShape.Heart, p.Scatter([0.055f, 0.035f], 0.3f, upright: true))),
        new("zigzag", ["#f3f0e8", "#2b6f8f", "#e8a13a"], (c, p) => p.Wrap(new Zigzag(c, p.Extent / 16), 2.4f * p.Extent / 16)),
        new("camouflage", ["#6b7048", "#3d4a2c", "#2a2a22", "#a89a6c"], (c, p) => new Blotches(c, p.Extent / 5, 3), 4, OnFur: true),
        new("rainbow", Spectrum, (_, p) => new Ramp([.. Spectrum.Select(LinearRgb.FromHex)], Length(p, Way(p)), Way(p), Start(p, Way(p)), 0.7f), OnFur: true),
        new("gradient", ["#3a6fd8", "#e85a9a"], (c, p) => new Ramp(c, Length(p, Vector3.UnitY), Vector3.UnitY, Start(p, Vector3.UnitY)), OnFur: true),
        new("paint-splattered", ["#f1eee6", .. Spectrum], (c, p) => new Marks(c, MarkShape.Splash, p.Scatter([0.16f, 0.11f, 0.07f, 0.04f], -0.3f))),
        new("mosaic", ["#d9d4c8", "#2f6fa8", "#4fa8b8", "#e0b040", "#c8523a", "#efe8da"], (c, p) => new Fields(c, p.Extent / 20, 0.11f) { Tilt = 0.12f }, 3),
        new("patchwork", Cheerful, (c, p) => p.Wrap(new Patchwork(c, p.Extent / 5.5f), p.Extent / 5.5f), 4),
        new("argyle", ["#2f4f7d", "#b03a3a", "#efe6d0"], (c, p) => p.Wrap(new Argyle(c, p.Extent / 6), c.Length * p.Extent / 6), 3),
        new("paisley", ["#7a1f2e", "#d8a13a", "#2f6f7a"], (c, p) => new Marks(c, MarkShape.Paisley, p.Scatter([0.085f, 0.05f, 0.03f], 0.08f)), 3),
        new("houndstooth", ["#f1eee6", "#1d1d20"], (c, p) => p.Wrap(new Houndstooth(c, p.Extent / 9), p.Extent / 9)),
    ];

    private static readonly FrozenDictionary<string, PatternRecipe> ByName = All.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);

    /// <summary>The pattern of a name, or null.</summary>
    public static PatternRecipe? Find(string name) => ByName.GetValueOrDefault(name);

    // The shorter horizontal axis is looked along; stripes stand side by side on the longer one.
    private static Vector3 Across(Workpiece p) => p.Spine;

    private static Vector3 Way(Workpiece p) => p.Family == "animals" ? p.Spine : p.Longest;

    private static float Length(Workpiece p, Vector3 along) => MathF.Max(Vector3.Dot(p.Bounds.Max - p.Bounds.Min, along), 1e-3f);

    private static float Start(Workpiece p, Vector3 along) => Vector3.Dot(p.Bounds.Min, along);
}
