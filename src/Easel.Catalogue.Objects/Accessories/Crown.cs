using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A royal crown: a band set with stones, points with pearls, a cap of velvet within.</summary>
internal sealed class Crown : CatalogueEntry<Crown.Parameters>
{
    /// <param name="Points">6 to 8.</param>
    /// <param name="Radius">0.088 to 0.096 m.</param>
    /// <param name="Height">Of the points, 0.105 to 0.13 m.</param>
    /// <param name="Flare">How far it opens upwards, 0.06 to 0.16.</param>
    /// <param name="HasCap">Whether velvet fills it.</param>
    /// <param name="Color">Of the metal, or null for gold.</param>
    /// <param name="Velvet">Of the cap.</param>
    /// <param name="Gem">Of every other stone.</param>
    public sealed record Parameters(int Points, float Radius, float Height, float Flare, bool HasCap, LinearRgb? Color, LinearRgb Velvet, LinearRgb Gem);

    private const float Band = 0.034f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "crown",
        Names = ["crown", "royal crown", "king's crown", "queen's crown"],
        Words = ["royal", "king", "queen"],
        Parts = ["gem", "jewel", "velvet"],
        Family = "accessories",
        Size = new Vector3(0.2f, 0.15f, 0.2f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("points").Pick(6, 7, 8), stream.Child("radius").Range(0.089f, 0.095f), stream.Child("height").Range(0.108f, 0.125f), stream.Child("flare").Range(0.08f, 0.15f), stream.Child("cap").Chance(0.75f), wishes.Dye,
        wishes.PartColorOr("velvet", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("velvet").Pick("#8f1226", "#4a1f6f", "#8f1226"))),
        wishes.PartColorOr("gem", wishes.PartColorOr("jewel", LinearRgb.FromHex(stream.Child("gem").Pick("#c8102e", "#1f5fd0", "#0f9a5a")))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material gold = p.Color is { } dye ? Presets.Metal(dye, 0.2f, "body") with { Metallic = 0.75f, Coat = 0.8f, CoatRoughness = 0.05f } : Presets.Gold("body") with { Roughness = 0.17f };
        const int Around = 288;
        PolyMesh wall = Shapes.Grid(Around, 24, (u, v) =>
        {
            float turn = MathF.Tau * u, y = Band + ((Edge(p, turn) - Band) * v);
            return On(p, turn, y, 0);
        }, wrapU: true);
        model.Add(wall.Solidify(0.0026f), gold, 1.1f);
        model.Add(Shapes.Lathe([new(p.Radius + 0.0015f, 0.002f), new(p.Radius + 0.0015f, Band), new(p.Radius - 0.003f, Band), new(p.Radius - 0.003f, 0.002f), new(p.Radius + 0.0015f, 0.002f)], 144), gold, 0.7f);

        // Rolls above and below the band, beads along both.
        PolyMesh rolls = new();
        foreach (float y in (ReadOnlySpan<float>)[0.004f, Band])
        {
            rolls.Join(Shapes.Torus(p.Radius + 0.001f, 0.004f, 144, 14).Move(0, y, 0));
        }

        for (int i = 0; i < 56; i++)
        {
            float turn = MathF.Tau * i / 56;
            rolls.Join(Shapes.Sphere(0.0023f, 10).Move(On(p, turn, 0.0105f, 0.0022f)), Shapes.Sphere(0.0023f, 10).Move(On(p, turn, Band - 0.0065f, 0.0022f)));
        }

        model.Add(rolls, gold, 1.2f);
        Stones(model, p, gold);
        model.Surface(SurfaceTag.Inside, Vector3.Zero, new Vector3(p.Radius, 0, 0), new Vector3(0, 0, -p.Radius));
        if (p.HasCap)
        {
            // Soft velvet, puffed between the points.
            PolyMesh cap = Shapes.Grid(96, 20, (u, v) =>
            {
                float turn = MathF.Tau * u, t = v * MathF.PI / 2, puff = 1 + (0.04f * MathF.Cos(p.Points * turn));
                return new Vector3((p.Radius - 0.004f) * MathF.Cos(t) * puff * MathF.Sin(turn), Band + 0.004f + (0.066f * MathF.Sin(t)), (p.Radius - 0.004f) * MathF.Cos(t) * puff * MathF.Cos(turn));
            }, wrapU: true);
            model.Add(cap, new Material { Name = "velvet", BaseColor = p.Velvet, Roughness = 1, Specular = 0, Sheen = 0.7f }, 1.3f);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>Height of the upper edge: slender points with a low one between.</summary>
    private static float Edge(Parameters p, float turn)
    {
        float place = turn / MathF.Tau * p.Points, part = MathF.Abs(place - MathF.Round(place)) * 2, between = MathF.Abs(place - MathF.Floor(place) - 0.5f) * 2;
        float tall = MathF.Pow(1 - part, 1.7f), low = 0.32f * MathF.Pow(MathF.Max(0, 1 - (between * 2.4f)), 1.3f);
        return Band + 0.016f + ((p.Height - Band - 0.016f) * MathF.Max(tall, low));
    }

    private static Vector3 On(Parameters p, float turn, float y, float lift)
    {
        float r = p.Radius * (1 + (p.Flare * MathF.Pow(MathF.Max(0, (y - Band) / p.Height), 1.4f))) + lift;
        return new Vector3(r * MathF.Sin(turn), y, r * MathF.Cos(turn));
    }

    private static void Stones(ModelBuilder model, Parameters p, Material gold)
    {
        Material one = Stone(p.Gem), two = Stone(LinearRgb.FromHex("#e8f2f6")), pearl = Presets.Ceramic(LinearRgb.FromHex("#f3eee4"), "pearl") with { Coat = 0.8f, FilmThickness = 380 };
        for (int i = 0; i < p.Points; i++)
        {
            float turn = MathF.Tau * i / p.Points, half = MathF.Tau * (i + 0.5f) / p.Points;
            model.Add(Shapes.Sphere(0.0068f, 24).Move(On(p, turn, p.Height + 0.004f, 0)), pearl, 1.2f);
            model.Add(Shapes.Sphere(0.0042f, 20).Move(On(p, half, Edge(p, half) + 0.002f, 0)), gold, 1.2f);
            Set(turn, Band / 2, new Vector3(0.0085f, 0.0085f, 0.0055f), one);
            Set(half, Band / 2, new Vector3(0.0056f, 0.0075f, 0.0042f), two);
            Set(turn, Band + 0.03f, new Vector3(0.005f, 0.0064f, 0.004f), one);
        }

        void Set(float turn, float y, Vector3 size, Material stone)
        {
            Vector3 at = On(p, turn, y, 0.0016f);
            model.Add(Shapes.Superellipsoid(size, 0.85f, 0.85f, 20).RotateY(turn).Move(at), stone, 0.5f);
            model.Add(Shapes.Torus(1, 0.17f, 28, 8).RotateX(MathF.PI / 2).Scale(size.X * 1.02f, size.Y * 1.02f, size.Z * 0.9f).RotateY(turn).Move(at), gold, 1);
        }

        static Material Stone(LinearRgb color) => new() { Name = "gem", BaseColor = color * 0.8f, Roughness = 0.08f, Specular = 0.08f, Coat = 1, CoatRoughness = 0.02f };
    }
}
