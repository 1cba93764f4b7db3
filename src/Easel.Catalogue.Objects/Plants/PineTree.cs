using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A conifer: pine, fir or spruce, with snow on its boughs when asked.</summary>
internal sealed class PineTree : CatalogueEntry<ConiferParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "pine-tree",
        Names = ["pine tree", "pine", "fir tree", "fir", "spruce", "spruce tree", "conifer", "evergreen", "evergreen tree"],
        Words = ["snowy", "snow-covered", "tall", "small", "young", "old", "big"],
        Parts = ["needle", "needles"],
        Family = "plants",
        Size = new Vector3(3.4f, 8, 3.4f),
        Habitats = ["meadow", "mountain-lake", "nature", "outdoor"],
        ViewAzimuth = 0,
        ViewElevation = 0.05f,
    };

    /// <inheritdoc/>
    protected override ConiferParameters Sample(RandomStream stream, Wishes wishes)
    {
        RandomStream size = stream.Child("size");
        float scale = wishes.Words.Overlaps(["small", "young", "little"]) ? 0.5f : wishes.Words.Overlaps(["tall", "big", "old", "large", "huge"]) ? 1.4f : 1;
        float height = size.Range(7f, 9f) * scale;
        LinearRgb needle = wishes.PartColorOr("needles", wishes.PartColorOr("needle", wishes.ColorOr(LinearRgb.FromHex("#4a7038"))));
        float snow = wishes.Words.Overlaps(["snowy", "snow-covered", "snow", "winter"]) ? 0.6f : 0;
        return new ConiferParameters(
            height, height * size.Range(0.44f, 0.52f), size.Range(0.06f, 0.12f), size.Range(0.35f, 0.6f), needle, snow, stream.Child("individual").Seed);
    }

    /// <inheritdoc/>
    protected override Model Build(ConiferParameters parameters, float resolution) => ConiferModel.Build(parameters, MathF.Min(resolution, 0.02f - 1e-4f));
}
