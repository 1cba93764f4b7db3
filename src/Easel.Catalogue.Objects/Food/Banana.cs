using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A banana, or a hand of four.</summary>
internal sealed class Banana : CatalogueEntry<Banana.Parameters>
{
    /// <param name="Count">Fruits in the hand, 1 or 4.</param>
    /// <param name="Length">Along the bow, 0.18 to 0.21 m.</param>
    /// <param name="Bend">Angle the bow turns through, 1.3 to 1.7 radians.</param>
    /// <param name="Freckles">Strength of the brown freckles, 0 to 1.</param>
    /// <param name="Color">Of the peel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(int Count, float Length, float Bend, float Freckles, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "banana",
        Names = ["banana"],
        Words = ["bunch", "hand", "ripe"],
        Family = "food",
        Size = new Vector3(0.18f, 0.09f, 0.1f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.34f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["bunch", "hand"]) ? 4 : 1,
        stream.Child("length").Range(0.185f, 0.205f),
        stream.Child("bend").Range(1.35f, 1.6f),
        stream.Child("freckles").Range(0.2f, 0.6f),
        wishes.ColorOr(LinearRgb.FromHex("#f2c417")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material peel = Presets.ByName(p.Material, p.Dye, "peel") ?? Presets.FruitSkin(p.Color, "peel") with { Roughness = 0.42f, Coat = 0.15f, CoatRoughness = 0.3f, Pattern = new BananaPeel(p.Length, p.Freckles) };
        var model = new ModelBuilder();
        for (int i = 0; i < p.Count; i++)
        {
            // Fruits fan out about the crown and lean on one another.
            float place = i - ((p.Count - 1) / 2f);
            model.Add(Fruit(p, 1 - (0.04f * MathF.Abs(place))).RotateX(-place * 0.32f).RotateY(place * 0.17f), peel, 1f);
        }

        if (p.Count > 1)
        {
            Material crown = Presets.Matte(LinearRgb.FromHex("#6b5324"), "crown");
            model.Add(Shapes.Superellipsoid(new Vector3(0.011f, 0.0085f, 0.0075f * p.Count), 0.7f, 0.7f, 32).Move(-0.004f, 0.002f, 0), crown, 1.2f);
        }

        return model.Build(ground: true, center: true);
    }

    // From the crown at the origin along +X, sagging below it; rest x runs along the fruit from 0 to its length.
    private static PolyMesh Fruit(Parameters p, float size)
    {
        const int Steps = 72;
        float length = p.Length * size, radius = length / p.Bend;
        var path = new List<Vector3>();
        for (int i = 0; i <= Steps; i++)
        {
            // Curved evenly, but nearly straight in the stalk.
            float s = (float)i / Steps, a = (p.Bend * (0.08f + (0.92f * s))) - (p.Bend * 0.62f);
            path.Add(new Vector3(radius * MathF.Sin(a), -radius * MathF.Cos(a), 0));
        }

        Vector3 start = path[0];
        List<Vector2> section = [];
        for (int k = 0; k < 40; k++)
        {
            // A pentagon with well rounded corners.
            float a = k * MathF.Tau / 40, r = 0.0175f * (1 + (0.045f * MathF.Cos(5 * a)));
            section.Add(new(r * MathF.Sin(a) * -1, r * MathF.Cos(a)));
        }

        if (Triangulation.Area(section) < 0)
        {
            section.Reverse();
        }

        var girth = new Curve((0, 0.34f), (0.1f, 0.36f), (0.2f, 0.72f), (0.35f, 0.98f), (0.55f, 1.05f), (0.78f, 0.92f), (0.9f, 0.58f), (0.955f, 0.3f), (0.97f, 0.24f), (1, 0.22f));
        PolyMesh fruit = Shapes.Sweep(path, section, t => new Vector2(girth.At(t)), up: Vector3.UnitY);
        Vector3 centre = Vector3.Zero;
        return fruit.Rest(q =>
        {
            // Straighten the rest frame so that the pattern runs along the fruit.
            float angle = MathF.Atan2(q.X - centre.X, -(q.Y - centre.Y)), first = MathF.Atan2(start.X, -start.Y);
            return new Vector3((angle - first) * radius, MathF.Sqrt((q.X * q.X) + (q.Y * q.Y)) - radius, q.Z);
        }).Move(-start);
    }
}
