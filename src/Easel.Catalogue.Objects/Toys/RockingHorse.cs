using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A painted rocking horse on bowed runners.</summary>
internal sealed class RockingHorse : CatalogueEntry<RockingHorse.Parameters>
{
    /// <param name="Length">Of the horse, 0.85 to 1 m.</param>
    /// <param name="Bow">Rise of the runners' ends, 0.14 to 0.2 m.</param>
    /// <param name="Apart">Between the runners, 0.26 to 0.32 m.</param>
    /// <param name="IsDappled">Whether grey spots are painted on.</param>
    /// <param name="Color">Of the horse.</param>
    /// <param name="Mane">Of mane and tail.</param>
    /// <param name="Saddle">Of saddle and bridle.</param>
    /// <param name="Runner">Of the runners.</param>
    public sealed record Parameters(float Length, float Bow, float Apart, bool IsDappled, LinearRgb Color, LinearRgb Mane, LinearRgb Saddle, LinearRgb Runner);

    public override EntryInfo Info { get; } = new()
    {
        Id = "rocking-horse",
        Names = ["rocking horse", "toy horse", "wooden horse", "hobby horse"],
        Words = ["dappled", "wooden"],
        Parts = ["saddle", "mane", "runner"],
        Family = "toys",
        Size = new Vector3(0.4f, 1.3f, 1.4f),
        Habitats = ["bedroom", "living-room", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.1f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.88f, 0.98f), stream.Child("bow").Range(0.15f, 0.19f), stream.Child("apart").Range(0.27f, 0.31f), wishes.Words.Contains("dappled"),
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("wooden") ? "#c08a52" : stream.Child("color").Pick("#f1ece0", "#c99a62", "#a8703e"))), wishes.PartColorOr("mane", LinearRgb.FromHex(stream.Child("mane").Pick("#3a2a22", "#6b4228", "#e9d9a8"))), wishes.PartColorOr("saddle", LinearRgb.FromHex(stream.Child("saddle").Pick("#b3242a", "#2f5f9a"))), wishes.PartColorOr("runner", LinearRgb.FromHex(stream.Child("runner").Pick("#b3242a", "#8a5a34", "#2f6f5a"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, lift = 0.06f;
        ToyHorse.Add(model, p.Color, p.Mane, p.Saddle, Matrix4x4.CreateScale(l) * Matrix4x4.CreateTranslation(0, lift, 0));
        Material runner = Presets.Lacquer(p.Runner, "runner");
        float half = p.Apart / 2, reach = 0.78f * l;
        PolyMesh bows = new();
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> path = [.. Enumerable.Range(0, 41).Select(i => (i / 20f) - 1).Select(t => new Vector3(s * half, 0.028f + (p.Bow * t * t), reach * t))];
            bows.Join(Shapes.Sweep(path, Outlines.Rectangle(0.045f, 0.056f, 0.012f, 4)));
        }

        foreach (float z in (ReadOnlySpan<float>)[-0.5f, 0.55f])
        {
            bows.Join(Shapes.Rod(new(-half, 0.05f + (p.Bow * 0.46f), z * l), new(half, 0.05f + (p.Bow * 0.46f), z * l), 0.02f));
        }

        model.Add(bows, runner, 0.8f);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            // Blocks under the hooves.
            model.Add(Shapes.Rod(new(s * half, 0.04f, 0.55f * l), new(s * 0.1f * l, (0.17f * l) + lift, 0.56f * l), 0.022f).Join(Shapes.Rod(new(s * half, 0.04f, -0.5f * l), new(s * 0.1f * l, (0.14f * l) + lift, -0.52f * l), 0.022f)), runner);
        }

        if (p.IsDappled)
        {
            PolyMesh spots = new();
            for (int i = 0; i < 16; i++)
            {
                float a = i * 2.4f, z = -0.38f + (0.6f * i / 16);
                spots.Join(Shapes.Ellipsoid(new Vector3(0.008f, 0.03f, 0.03f), 14).Move(0.168f * l, (0.68f * l) + lift + (0.08f * MathF.Sin(a)), z * l).BothSides());
            }

            model.Add(spots, Presets.Lacquer(p.Color * 0.55f, "spots"), 1.2f);
        }

        model.Surface(SurfaceTag.Seat, new Vector3(0, (0.87f * l) + lift, 0), new Vector3(0.1f, 0, 0), new Vector3(0, 0, -0.12f));
        return model.Build(ground: true, center: true);
    }
}
