using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A ferris wheel: two rims on spokes between A-frames, cabins of many colours, a platform below.</summary>
internal sealed class FerrisWheel : CatalogueEntry<FerrisWheel.Parameters>
{
    /// <param name="Radius">10 to 12 m.</param>
    /// <param name="Cabins">12 to 16.</param>
    /// <param name="Depth">Between the rims, 2 to 2.4 m.</param>
    /// <param name="IsLit">Whether lamps on the spokes glow.</param>
    /// <param name="Turn">Of the wheel, radians.</param>
    /// <param name="Color">Of the frame.</param>
    /// <param name="Cabin">Colour of all cabins, or null for many colours.</param>
    public sealed record Parameters(float Radius, int Cabins, float Depth, bool IsLit, float Turn, LinearRgb Color, LinearRgb? Cabin);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ferris-wheel",
        Names = ["ferris wheel", "big wheel", "observation wheel", "giant wheel"],
        Words = ["lit", "night", "glowing", "colorful"],
        Parts = ["cabin", "gondola"],
        Family = "landmarks",
        Size = new Vector3(24, 25, 8),
        Habitats = ["park", "meadow", "ocean-beach", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.03f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(10.4f, 11.6f), stream.Child("cabins").Pick(12, 14, 16), stream.Child("depth").Range(2.1f, 2.3f), wishes.Words.Overlaps(["lit", "night", "glowing"]), stream.Child("turn").Range(0, 0.5f),
        wishes.ColorOr(LinearRgb.FromHex("#f2f0ea")), wishes.PartColors.ContainsKey("cabin") || wishes.PartColors.ContainsKey("gondola") ? wishes.PartColorOr("cabin", wishes.PartColorOr("gondola", default)) : null);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, half = p.Depth / 2, hub = r + 2.3f;
        Material steel = Presets.Lacquer(p.Color, "body"), second = Presets.Lacquer(LinearRgb.FromHex("#c8382e"), "hub");
        PolyMesh frame = new(), lamps = new();
        Vector3 On(float a, float reach, float z) => new(reach * MathF.Sin(a), hub + (reach * MathF.Cos(a)), z);
        foreach (float z in (ReadOnlySpan<float>)[-half, half])
        {
            foreach (float reach in (ReadOnlySpan<float>)[r, r * 0.9f, r * 0.46f])
            {
                frame.Join(Shapes.Torus(reach, reach > r * 0.95f ? 0.11f : 0.075f, 96, 10).RotateX(MathF.PI / 2).Move(0, hub, z));
            }

            for (int i = 0; i < p.Cabins; i++)
            {
                float a = p.Turn + (MathF.Tau * i / p.Cabins), next = p.Turn + (MathF.Tau * (i + 0.5f) / p.Cabins), last = p.Turn + (MathF.Tau * (i + 1f) / p.Cabins);
                frame.Join(Shapes.Rod(On(a, 0.4f, z * 0.9f), On(a, r, z), 0.065f, sides: 8), Shapes.Rod(On(a, r, z), On(next, r * 0.9f, z), 0.045f, sides: 6), Shapes.Rod(On(next, r * 0.9f, z), On(last, r, z), 0.045f, sides: 6));
                for (int k = 3; k < 10; k++)
                {
                    lamps.Join(Shapes.Sphere(0.1f, 8).Move(On(a, r * k / 10, z + (MathF.Sign(z) * 0.08f))));
                }
            }
        }

        for (int i = 0; i < p.Cabins; i++)
        {
            float a = p.Turn + (MathF.Tau * i / p.Cabins);
            frame.Join(Shapes.Rod(On(a, r, -half), On(a, r, half), 0.075f, sides: 10), Shapes.Rod(On(a, r * 0.46f, -half), On(a, r * 0.46f, half), 0.05f, sides: 8));
        }

        foreach (float z in (ReadOnlySpan<float>)[-1, 1])
        {
            float foot = half + 1.5f, top = half + 0.35f;
            foreach (float x in (ReadOnlySpan<float>)[-1, 1])
            {
                frame.Join(Shapes.Rod(new(x * r * 0.52f, 0.3f, z * foot), new(x * 0.2f, hub, z * top), 0.26f, 0.17f, 14));
            }

            frame.Join(Shapes.Rod(new(-r * 0.3f, hub * 0.45f, z * (foot - 0.5f)), new(r * 0.3f, hub * 0.45f, z * (foot - 0.5f)), 0.11f, sides: 10));
        }

        model.Add(frame, steel, 0.9f);
        model.Add(lamps, p.IsLit ? Presets.Glow(LinearRgb.FromHex("#ffd98a"), 3, "lamps") : Presets.Lacquer(LinearRgb.FromHex("#f2cf6a"), "lamps"), 1.2f);
        model.Add(Shapes.Cylinder(0.7f, p.Depth + 0.9f, 0.06f, 40).Move(0, -half - 0.45f, 0).RotateX(MathF.PI / 2).Move(0, hub, 0), second, 0.8f);
        model.Add(Shapes.Extrude(Outlines.Star(10, 1.25f, 0.62f), 0.12f, 0.03f).Move(0, hub, half + 0.5f).Join(Shapes.Extrude(Outlines.Star(10, 1.25f, 0.62f), 0.12f, 0.03f).Move(0, hub, -half - 0.5f)), Presets.Gold("star") with { Roughness = 0.3f });
        string[] colors = ["#e0402f", "#f2b52a", "#3a9a5a", "#2f7fc4", "#8a4fae", "#ef7f2a"];
        for (int i = 0; i < p.Cabins; i++)
        {
            float a = p.Turn + (MathF.Tau * i / p.Cabins);
            Cabin(model, On(a, r, 0), half * 0.86f, p.Cabin ?? LinearRgb.FromHex(colors[i % colors.Length]), i % colors.Length);
        }

        // Platform with steps and a railing.
        model.Add(Shapes.Box(r * 1.25f, 0.4f, p.Depth + 3.8f, 0.05f).Join(Shapes.Box(r * 0.34f, 0.2f, 1.2f, 0.03f).Move(0, 0, half + 2.4f)), Presets.Concrete("platform"));
        PolyMesh rail = new();
        foreach (float z in (ReadOnlySpan<float>)[-1, 1])
        {
            for (int i = 0; i <= 14; i++)
            {
                float x = r * 0.6f * ((i / 7f) - 1);
                if (z < 0 || MathF.Abs(x) > 1.9f)
                {
                    rail.Join(Shapes.Rod(new(x, 0.4f, z * (half + 1.8f)), new(x, 1.4f, z * (half + 1.8f)), 0.04f, sides: 8));
                }
            }

            rail.Join(z < 0 ? Shapes.Rod(new(-r * 0.6f, 1.4f, -half - 1.8f), new(r * 0.6f, 1.4f, -half - 1.8f), 0.045f, sides: 8) : Shapes.Rod(new(1.9f, 1.4f, half + 1.8f), new(r * 0.6f, 1.4f, half + 1.8f), 0.045f, sides: 8).BothSides());
        }

        model.Add(rail, second, 1);
        return model.Build(ground: true, center: true);
    }

    // A cabin that hangs from its axle: tub, posts and an umbrella roof.
    private static void Cabin(ModelBuilder model, Vector3 axle, float half, LinearRgb color, int kind)
    {
        Material paint = Presets.Lacquer(color, "cabin" + kind), white = Presets.Lacquer(LinearRgb.FromHex("#f4f1ea"), "cabin roof");
        Vector3 at = axle - new Vector3(0, 2.05f, 0);
        float w = half * 1.05f;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(w * 0.72f, 0), new(w, 0.32f), new(w * 1.02f, 0.8f), new(w * 0.95f, 0.8f), new(w * 0.9f, 0.3f), new(0, 0.2f)], [0, 0.12f, 0.12f, 0.03f, 0.03f, 0.1f, 0], 4, closed: false), 32).Move(at), paint, 0.8f);
        model.Add(Shapes.Torus(w * 0.99f, 0.045f, 32, 8).Move(at + new Vector3(0, 0.82f, 0)), white, 1);
        PolyMesh posts = new();
        for (int i = 0; i < 4; i++)
        {
            (float s, float c) = MathF.SinCos((MathF.Tau * i / 4) + 0.78f);
            posts.Join(Shapes.Rod(at + new Vector3(w * 0.92f * s, 0.8f, w * 0.92f * c), at + new Vector3(w * 0.92f * s, 1.75f, w * 0.92f * c), 0.04f, sides: 8));
        }

        model.Add(posts, white, 1);
        model.Add(Shapes.Lathe([new(0, 1.68f), new(w * 1.12f, 1.68f), new(w * 1.14f, 1.74f), new(w * 0.6f, 2.0f), new(0.12f, 2.16f), new(0, 2.2f)], 32).Move(at), paint, 0.9f);
    }
}
