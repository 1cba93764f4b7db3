using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A baby's crib: slatted sides between turned posts, a mattress with a quilt and a small pillow.</summary>
internal sealed class Crib : CatalogueEntry<Crib.Parameters>
{
    /// <param name="Length">1.2 to 1.32 m.</param>
    /// <param name="Width">0.62 to 0.7 m.</param>
    /// <param name="Rail">Height of the long sides, 0.78 to 0.86 m.</param>
    /// <param name="Mattress">Height of the mattress, 0.42 to 0.5 m.</param>
    /// <param name="Slats">Of a long side, 11 to 14.</param>
    /// <param name="Color">Of the lacquer, or null for plain wood.</param>
    /// <param name="Quilt">Of the quilt.</param>
    public sealed record Parameters(float Length, float Width, float Rail, float Mattress, int Slats, LinearRgb? Color, LinearRgb Quilt);

    public override EntryInfo Info { get; } = new()
    {
        Id = "crib",
        Names = ["crib", "cot", "baby crib", "baby bed", "cradle"],
        Words = ["white", "wooden"],
        Parts = ["blanket", "quilt", "mattress"],
        Family = "furniture",
        Size = new Vector3(1.3f, 1, 0.72f),
        Habitats = ["bedroom", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.34f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(1.22f, 1.3f), stream.Child("width").Range(0.64f, 0.69f), stream.Child("rail").Range(0.8f, 0.84f), stream.Child("mattress").Range(0.44f, 0.48f), stream.Child("slats").Range(12, 13),
        wishes.Dye ?? (stream.Child("plain").Chance(0.4f) ? null : LinearRgb.FromHex("#f1eee7")), wishes.PartColorOr("quilt", wishes.PartColorOr("blanket", LinearRgb.FromHex(stream.Child("quilt").Pick("#a9c9dd", "#e6c3c6", "#c9d9b8", "#ead9a8")))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length / 2, w = p.Width / 2;
        Material frame = p.Color is { } paint ? Presets.Lacquer(paint, "body") with { Roughness = 0.4f, Coat = 0.3f } : Presets.Wood("beech", Vector3.UnitY, "body");
        var wood = new PolyMesh();
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(-l, -w), (-l, w), (l, -w), (l, w)])
        {
            wood.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.02f, 0), new(0.026f, 0.1f), new(0.026f, p.Rail + 0.06f), new(0.018f, p.Rail + 0.075f), new(0.032f, p.Rail + 0.11f), new(0.02f, p.Rail + 0.15f), new(0, p.Rail + 0.155f)], 0.006f, 3, closed: false), 24).Move(x, 0, z));
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float y in (ReadOnlySpan<float>)[p.Mattress - 0.16f, p.Rail])
            {
                wood.Join(Shapes.Box(2 * l, 0.055f, 0.03f, 0.01f).Move(0, y, side * w), Shapes.Box(0.03f, 0.055f, 2 * w, 0.01f).Move(side * l, y + (y > 0.6f ? 0.05f : 0), 0));
            }

            for (int i = 0; i < p.Slats; i++)
            {
                float x = ((i + 1f) / (p.Slats + 1) * 2 * l) - l;
                wood.Join(Shapes.Box(0.024f, p.Rail - p.Mattress + 0.16f, 0.012f, 0.004f, 1).Move(x, p.Mattress - 0.14f, side * w));
            }

            for (int i = 0; i < 6; i++)
            {
                float z = ((i + 1f) / 7 * 2 * w) - w;
                wood.Join(Shapes.Box(0.012f, p.Rail - p.Mattress + 0.2f, 0.024f, 0.004f, 1).Move(side * l, p.Mattress - 0.14f, z));
            }
        }

        model.Add(wood, frame, 0.6f);
        model.Add(Shapes.Cushion((2 * l) - 0.05f, 0.12f, (2 * w) - 0.05f, 0.04f, 0.01f).Move(0, p.Mattress - 0.12f, 0), Presets.Fabric(LinearRgb.FromHex("#f4f1ea"), 800, "mattress"), 1);

        // A quilt over the foot half, folded back; a flat pillow at the head.
        PolyMesh quilt = Shapes.Grid(60, 30, (u, v) =>
        {
            float x = float.Lerp(l - 0.04f, -0.12f, v), z = float.Lerp(-w + 0.04f, w - 0.04f, u), puff = MathF.Abs(MathF.Sin(u * MathF.PI * 5) * MathF.Sin(v * MathF.PI * 5));
            float edge = MathF.Min(1, 12 * MathF.Min(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v)));
            return new Vector3(x, p.Mattress + 0.006f + (0.028f * MathF.Sqrt(puff) * edge) + (0.012f * edge), z);
        });
        model.Add(quilt.Solidify(0.006f), Presets.Fabric(p.Quilt, 700, "quilt"), 1.2f);
        model.Add(Shapes.Cushion(0.24f, 0.05f, 0.36f, 0.03f, 0.02f).Move(-l + 0.19f, p.Mattress, 0), Presets.Fabric(LinearRgb.FromHex("#faf8f2"), 800, "pillow"), 1.2f);
        model.Surface(SurfaceTag.Inside, new Vector3(-0.08f, p.Mattress + 0.02f, 0), new Vector3(l * 0.7f, 0, 0), new Vector3(0, 0, -w * 0.7f));
        return model.Build(ground: true, center: true);
    }
}
