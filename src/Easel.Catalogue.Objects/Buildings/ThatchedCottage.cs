using Easel.Catalogue.Vapour;
using System.Numerics;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A cottage under thick thatch: whitewashed walls, small windows, a round-headed door, roses and a chimney.</summary>
internal sealed class ThatchedCottage : CatalogueEntry<ThatchedCottage.Parameters>
{
    /// <param name="Width">7 to 8.5 m.</param>
    /// <param name="Depth">4.6 to 5.4 m.</param>
    /// <param name="Eaves">Height of the walls, 2.3 to 2.6 m.</param>
    /// <param name="Thatch">Thickness of the thatch, 0.4 to 0.55 m.</param>
    /// <param name="Smokes">Whether smoke rises.</param>
    /// <param name="Roses">Number of bushes along the wall, 3 to 6.</param>
    /// <param name="Wall">Colour of the walls.</param>
    /// <param name="Straw">Colour of the thatch.</param>
    /// <param name="Door">Colour of the door.</param>
    /// <param name="Seed">Of bushes.</param>
    public sealed record Parameters(float Width, float Depth, float Eaves, float Thatch, bool Smokes, int Roses, LinearRgb Wall, LinearRgb Straw, LinearRgb Door, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "thatched-cottage",
        Names = ["thatched cottage", "country cottage", "fairytale cottage", "fairy tale cottage", "english cottage", "cottage house", "thatched house", "fairy tale house", "fairytale house"],
        Words = ["smoke", "smoking"],
        Parts = ["roof", "door", "walls", "chimney", "smoke"],
        Family = "buildings",
        Size = new Vector3(9, 6, 6.5f),
        Habitats = ["meadow", "farm", "forest", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(7.2f, 8.2f), stream.Child("depth").Range(4.7f, 5.3f), stream.Child("eaves").Range(2.35f, 2.55f), stream.Child("thatch").Range(0.42f, 0.52f), wishes.Words.Overlaps(["smoke", "smoking"]), stream.Child("roses").Range(4, 6),
        wishes.PartColorOr("walls", wishes.ColorOr(LinearRgb.FromHex(stream.Child("wall").Pick("#f4efe2", "#f2e4c6", "#f0dcd2")))), wishes.PartColorOr("roof", LinearRgb.FromHex("#b08a4e")), wishes.PartColorOr("door", LinearRgb.FromHex(stream.Child("door").Pick("#3d7a5c", "#a8342a", "#2f5f8a"))), stream.Child("bushes").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, d = p.Depth / 2, e = p.Eaves, rise = d * 1.18f;
        model.Add(Shapes.Box(2 * w, e + 0.3f, 2 * d, 0.06f, 3), Masonry.Plaster(p.Wall), 0.6f);
        model.Add(Shapes.Extrude([new(-d, e), new(d, e), new(0, e + rise)], 2 * w, 0.02f).RotateY(MathF.PI / 2), Masonry.Plaster(p.Wall), 0.5f);

        // Thatch: a saddle with rounded edges that dips over the windows and is thickest at the eaves.
        float over = 0.55f, half = w + 0.45f, t = p.Thatch, lean = MathF.Atan2(rise, d);
        float Top(float s, float x)
        {
            float ridge = e + rise + t, slope = MathF.Abs(s), end = MathF.Pow(MathF.Abs(x) / half, 6), brow = 0.2f * slope * (MathF.Exp(-MathF.Pow((MathF.Abs(x) - (w * 0.55f)) / 0.55f, 2)) + MathF.Exp(-MathF.Pow(x / 0.7f, 2)));
            return ridge - ((MathF.Sqrt((slope * slope) + 0.006f) - 0.077f) * (rise + (over * MathF.Tan(lean)))) + brow - (0.22f * end) - (0.12f * (1 - slope) * MathF.Cos(x / half * 1.4f));
        }

        PolyMesh thatch = Shapes.Grid(150, 90, (u, v) =>
        {
            // v runs round the section: under one eave, over the ridge, under the other.
            float x = half * ((u * 2) - 1), a = (v * 2) - 1, s = Math.Clamp(a * 1.35f, -1, 1), under = MathF.Max(0, MathF.Abs(a * 1.35f) - 1) / 0.35f;
            float z = s * (d + over), y = Top(s, x);
            float back = MathF.Sin(MathF.Min(under, 1) * MathF.PI / 2), inward = 0.75f * MathF.Max(0, under - 0.55f);
            return new Vector3(x, y - (t * 1.15f * back) + (inward * 0.5f), z - (MathF.Sign(s) * inward) - (MathF.Sign(s) * 0.1f * back * back));
        });
        PolyMesh ends = new();
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            PolyMesh cap = Shapes.Grid(60, 1, (u, v) =>
            {
                float s = (u * 2) - 1;
                return new Vector3(side * half, Top(s, half) - (t * 1.1f * v) - (v * 0.12f * (1 - MathF.Abs(s))), s * (d + over));
            });
            ends.Join(side > 0 ? cap : cap.Flip());
        }

        Material straw = new()
        {
            Name = "roof", BaseColor = p.Straw, Roughness = 0.95f, Specular = 0.01f, Pattern = new ThatchPattern(),
        };
        model.Add(Fittings.Outward(thatch).Rest(q => new Vector3(q.X, MathF.Sqrt((q.Y * q.Y) + (q.Z * q.Z)), 0)).Join(ends.Rest(q => new Vector3(q.Z, q.Y, 0))), straw, 1.1f);
        PolyMesh ridge = Shapes.Tube([.. Enumerable.Range(0, 31).Select(i => half * ((i / 15f) - 1) * 1.01f).Select(x => new Vector3(x, Top(0, x) - 0.04f, 0))], 0.19f, 20);
        model.Add(ridge.Rest(q => new Vector3(q.X, MathF.Atan2(q.Y - e - rise, q.Z), 0)), straw with { Name = "ridge", BaseColor = p.Straw * 0.72f }, 1.2f);
        Front(model, p, w, d + 0.01f);

        Material brick = new() { Name = "chimney", BaseColor = LinearRgb.FromHex("#9c523a"), Roughness = 0.85f, Pattern = new Scenes.Materials.Patterns.Bricks(LinearRgb.FromHex("#cfc4b2"), 0.24f, 0.08f) };
        float top = e + rise + t + 1.15f;
        model.Add(Shapes.Box(0.7f, top, 0.6f, 0.02f, 1).Move(w * 0.66f, 0, 0).Join(Shapes.Box(0.84f, 0.14f, 0.74f, 0.02f, 1).Move(w * 0.66f, top - 0.16f, 0)), brick, 0.4f);
        model.Add(Shapes.Cylinder(0.15f, 0.36f, 0.03f, 32).Move(w * 0.66f, top, 0), Presets.Terracotta());
        if (p.Smokes)
        {
            model.Add(Smoke.Over(new Vector3(w * 0.66f, top + 0.4f, 0), 0.24f, 2.2f), Smoke.Vapour(LinearRgb.FromHex("#eceef0"), 4, p.Seed), 1.4f);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Front(ModelBuilder model, Parameters p, float w, float face)
    {
        Material frame = Presets.Lacquer(LinearRgb.FromHex("#f6f3ea"), "frame"), pane = new() { Name = "window", BaseColor = LinearRgb.FromHex("#2a3a46"), Roughness = 0.08f, Specular = 0.05f, Kind = FrameMaterialKind.Glass }, beam = Presets.Wood("walnut", Vector3.UnitX, "beam");
        model.Add(Shapes.Extrude(Masonry.Arch(1.35f, 2.2f), 0.14f, 0.03f, 2).Move(0, 0, face), beam);
        model.Add(Shapes.Extrude(Masonry.Arch(1.05f, 2.02f), 0.1f, 0.02f, 2).Move(0, 0.02f, face + 0.05f), Presets.Lacquer(p.Door, "door") with { Roughness = 0.5f });
        model.Add(Shapes.Sphere(0.05f, 16).Move(0.36f, 1, face + 0.13f), Presets.Brass("knob"));
        model.Add(Shapes.Slab(Outlines.Ellipse(0.8f, 0.45f, 40), 0.1f, 0.03f).Move(0, 0, face + 0.5f), Presets.Stone(name: "step"));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = s * w * 0.55f;
            model.Add(Shapes.Box(1.3f, 1.05f, 0.1f, 0.02f, 1).Move(x, 0.95f, face), frame);
            for (int i = 0; i < 6; i++)
            {
                model.Add(Shapes.Box(0.34f, 0.4f, 0.03f, 0.005f, 1).Move(x + (((i % 3) - 1) * 0.4f), 1.04f + (0.46f * (i / 3)), face + 0.045f), pane);
            }

            model.Add(Shapes.Box(1.5f, 0.12f, 0.22f, 0.02f, 1).Move(x, 2.0f, face), beam);
            model.Add(Shapes.Box(1.45f, 0.1f, 0.26f, 0.02f, 1).Move(x, 0.86f, face + 0.06f), beam);
        }

        // Flowering bushes along the wall.
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Roses; i++)
        {
            RandomStream own = stream.Child(i);
            float x = (i % 2 == 0 ? -1 : 1) * own.Range(0.24f, 0.95f) * w, r = own.Range(0.32f, 0.5f);
            Shrub.Add(model, new Vector3(x, 0, face + 0.35f), r, LinearRgb.FromHex(own.Pick("#e05a7a", "#f2f0ea", "#d83a4a", "#f0b04a")), own.Seed);
        }
    }
}
