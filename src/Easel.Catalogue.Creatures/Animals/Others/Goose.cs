using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A white goose; with a long curved neck, a swan.</summary>
internal sealed class Goose : Waterfowl
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "goose",
        Names = ["goose", "swan", "gosling", "cygnet"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("goose", "geese"),
        Words = [.. YoungWords, "swan", "gosling", "cygnet"],
        Parts = ["beak", "bill", "feet", "wings", "eyes"],
        Family = "animals",
        Size = new Vector3(0.36f, 0.82f, 0.86f),
        Habitats = ["pond", "lakeshore", "farm", "park", "meadow", "studio"],
        ViewAzimuth = 0.90f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override float Bill => 0.86f;

    /// <inheritdoc/>
    protected override CritterParameters Sample(RandomStream stream, Wishes wishes)
    {
        bool swan = wishes.Words.Contains("swan") || wishes.Words.Contains("cygnet"), young = YoungWords.Append("gosling").Append("cygnet").Any(wishes.Words.Contains);
        Vector3 main = wishes.ColorOr(LinearRgb.FromHex(young ? swan ? "#b9b2a8" : "#e6cf6a" : "#eeebe4")).ToVector3();
        return new CritterParameters(
            new Coat(main, main, wishes.PartColorOr("wings", LinearRgb.FromVector3(0.94f * main)).ToVector3(), main),
            wishes.PartColorOr("eyes", LinearRgb.FromHex("#2a1c12")),
            wishes.PartColorOr("beak", wishes.PartColorOr("bill", LinearRgb.FromHex(swan ? "#e2762c" : "#e89a34"))).ToVector3(),
            0.7f * Glance.HeadYaw(stream.Child("head"), wishes),
            (young ? 0.24f : 0.72f) * stream.Child("size").Range(0.95f, 1.05f),
            young ? 2 : swan ? 3 : 1,
            stream.Seed);
    }

    /// <inheritdoc/>
    protected override Vector3[] Neck(CritterParameters p) => p.Kind switch
    {
        2 => [new(0.42f, 0.22f, 0.17f), new(0.56f, 0.28f, 0.13f), new(0.66f, 0.30f, 0.12f)],
        3 => [new(0.40f, 0.24f, 0.150f), new(0.52f, 0.40f, 0.085f), new(0.68f, 0.38f, 0.062f), new(0.86f, 0.28f, 0.055f), new(1.00f, 0.29f, 0.055f), new(1.05f, 0.36f, 0.058f)],
        _ => [new(0.42f, 0.26f, 0.150f), new(0.58f, 0.36f, 0.085f), new(0.76f, 0.37f, 0.068f), new(0.90f, 0.38f, 0.068f)],
    };

    /// <inheritdoc/>
    protected override float HeadSize(CritterParameters p) => p.Kind switch { 2 => 0.17f, 3 => 0.092f, _ => 0.108f };

    /// <summary>The skin between eye and bill of a swan is black.</summary>
    protected override Vector3 Paint(CritterParameters p, Vector3 q, Vector3 h, Vector3 color)
    {
        float lores = p.Kind == 3 ? Noise.SmoothStep(0.27f, 0.20f, new Vector3((MathF.Abs(h.X) - 0.26f) * 0.8f, h.Y + 0.02f, 0.8f * (h.Z - 1.0f)).Length()) : 0;
        return Vector3.Lerp(color, new Vector3(0.015f), lores);
    }
}
