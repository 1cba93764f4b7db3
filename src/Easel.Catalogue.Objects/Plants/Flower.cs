using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>One individual flower.</summary>
/// <param name="Kind">What flower it is.</param>
/// <param name="Height">Height of the bloom's foot above the ground, metres.</param>
/// <param name="Radius">Radius of the bloom, metres.</param>
/// <param name="Tilt">How far the bloom nods towards +Z, radians.</param>
/// <param name="Sway">Sideways bow of the stem over its height, −0.15 to 0.15.</param>
/// <param name="Petal">Petal colour.</param>
/// <param name="Stem">Stem and leaf colour.</param>
/// <param name="InPot">Whether it grows in a terracotta pot.</param>
/// <param name="Pot">Colour of the pot.</param>
/// <param name="IsCut">Whether it was cut for a vase: the lower leaves are stripped.</param>
/// <param name="Seed">Seed of everything else.</param>
internal sealed record FlowerParameters(
    FlowerKind Kind, float Height, float Radius, float Tilt, float Sway, LinearRgb Petal, LinearRgb Stem, bool InPot, LinearRgb Pot, bool IsCut, uint Seed);

/// <summary>A single flower with stem and leaves, at real size.</summary>
internal sealed class Flower(FlowerKind kind) : CatalogueEntry<FlowerParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = kind.Id,
        Names = kind.Names,
        Plurals = kind.Id == "daisy"
            ? System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("daisy", "daisies")
            : System.Collections.Immutable.ImmutableDictionary<string, string>.Empty,
        Words = ["rose", "tulip", "daisy", "sunflower", "potted", "pot", "tall", "small", "wilted"],
        Parts = ["petal", "petals", "stem", "leaf", "pot"],
        Family = "plants",
        Size = new Vector3(kind.Radius * 3f, 0.5f * (kind.Height.Min + kind.Height.Max), kind.Radius * 3f),
        Support = Support.Ground,
        Habitats = ["meadow", "nature", "garden", "outdoor"],
        ViewAzimuth = 0.12f,
        ViewElevation = 0.2f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override FlowerParameters Sample(RandomStream stream, Wishes wishes) => Draw(kind, stream, wishes);

    /// <summary>Stems are cut to the vase: no longer than this, metres.</summary>
    private const float LongestCut = 0.46f;

    /// <summary>For a vase blooms of at most this radius are taken, metres.</summary>
    private const float LargestCut = 0.105f;

    /// <summary>Draws an individual.</summary>
    internal static FlowerParameters Draw(FlowerKind usual, RandomStream stream, Wishes wishes)
    {
        FlowerKind kind = Choose(usual, wishes);
        RandomStream size = stream.Child("size"), color = stream.Child("color");
        float scale = wishes.Words.Overlaps(["tall", "big", "large", "giant"]) ? 1.3f : wishes.Words.Overlaps(["small", "little", "tiny"]) ? 0.75f : 1;
        LinearRgb petal = wishes.PartColorOr("petals", wishes.PartColorOr("petal", wishes.ColorOr(color.Pick(kind.Petals.AsSpan()))));
        return new FlowerParameters(
            kind,
            (wishes.Words.Contains("cut") ? MathF.Min(1, LongestCut / kind.Height.Max) : 1) * size.Range(kind.Height.Min, kind.Height.Max) * scale,
            kind.Radius * scale * (wishes.Words.Contains("cut") ? MathF.Min(1, LargestCut / kind.Radius) : 1) * size.Range(0.94f, 1.06f),
            kind.Tilt * stream.Child("tilt").Range(0.85f, 1.15f),
            stream.Child("sway").Range(0.03f, 0.09f) * (stream.Child("hand").Chance(0.5f) ? 1 : -1),
            petal,
            wishes.PartColorOr("stem", wishes.PartColorOr("leaf", LinearRgb.FromHex("#5a8440"))),
            wishes.Words.Overlaps(["potted", "pot"]) || wishes.PartColors.ContainsKey("pot"),
            wishes.PartColorOr("pot", LinearRgb.FromHex("#c4673c")),
            wishes.Words.Contains("cut"),
            stream.Child("individual").Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(FlowerParameters parameters, float resolution) => FlowerModel.Build(parameters);

    private static FlowerKind Choose(FlowerKind usual, Wishes wishes) =>
        usual.Id != FlowerKind.Common.Id ? usual
        : wishes.Words.Contains("rose") ? FlowerKind.Rose
        : wishes.Words.Contains("tulip") ? FlowerKind.Tulip
        : wishes.Words.Contains("daisy") ? FlowerKind.Daisy
        : wishes.Words.Contains("sunflower") ? FlowerKind.Sunflower
        : usual;
}
