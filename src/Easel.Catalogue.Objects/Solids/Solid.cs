using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Solids;

/// <summary>How one solid looks.</summary>
/// <param name="Stretch">Factors of width, height and depth against the regular form, 0.5 to 2.</param>
/// <param name="Color">Of the whole.</param>
internal sealed record SolidParameters(Vector3 Stretch, LinearRgb Color);

/// <summary>A geometric solid, or a plain figure cut from a thick plate that stands upright.</summary>
/// <param name="id">Unique id.</param>
/// <param name="names">English names, the usual one first.</param>
/// <param name="form">The regular form, about half a metre large, standing on y = 0.</param>
/// <param name="isFlat">Whether it is a plate that is seen from the front.</param>
internal sealed class Solid(string id, ImmutableArray<string> names, Func<PolyMesh> form, bool isFlat) : CatalogueEntry<SolidParameters>
{
    private static readonly string[] Colors = ["#2c6fb0", "#d2503a", "#e0a92b", "#3f8f63", "#7a53a6", "#d9d4c8"];

    public override EntryInfo Info { get; } = new()
    {
        Id = id,
        Names = names,
        Words = ["tall", "long", "flat", "wide", "oblong"],
        Family = "solids",
        Size = new Vector3(0.5f, 0.5f, isFlat ? 0.1f : 0.5f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = isFlat ? 0.3f : 0.52f,
        ViewElevation = 0.3f,
        FacesViewer = isFlat,
    };

    protected override SolidParameters Sample(RandomStream stream, Wishes wishes) => new(
        Stretch(wishes),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick(Colors))));

    protected override Model Build(SolidParameters p, float resolution)
    {
        var builder = new ModelBuilder();
        builder.Add(form().Transform(Matrix4x4.CreateScale(p.Stretch)), Presets.Plastic(p.Color, "body") with { Roughness = 0.38f });
        if (!isFlat)
        {
            Vector3 size = new Vector3(0.5f) * p.Stretch;
            builder.Surface(SurfaceTag.Top, new Vector3(0, size.Y, 0), new Vector3(size.X * 0.42f, 0, 0), new Vector3(0, 0, size.Z * 0.42f));
        }

        return builder.Build(ground: true, center: true);
    }

    private static Vector3 Stretch(Wishes wishes) =>
        wishes.Words.Contains("tall") ? new Vector3(0.7f, 1.6f, 0.7f)
        : wishes.Words.Overlaps(["long", "wide", "oblong"]) ? new Vector3(1.6f, 0.8f, 0.8f)
        : wishes.Words.Contains("flat") ? new Vector3(1, 0.35f, 1)
        : Vector3.One;
}
