using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A witch's cauldron on three feet, full of bubbling brew.</summary>
internal sealed class Cauldron : CatalogueEntry<Cauldron.Parameters>
{
    /// <param name="Radius">0.24 to 0.29 m.</param>
    /// <param name="Belly">Height over radius, 1.35 to 1.6.</param>
    /// <param name="Bubbles">On the brew, 12 to 26; 0 for an empty one.</param>
    /// <param name="Glow">Of the brew, 0.1 to 0.8.</param>
    /// <param name="Brew">Of the brew.</param>
    /// <param name="Iron">Of the pot.</param>
    /// <param name="Drips">Over the rim, 0 to 5.</param>
    /// <param name="Seed">Of the bubbles.</param>
    public sealed record Parameters(float Radius, float Belly, int Bubbles, float Glow, LinearRgb Brew, LinearRgb Iron, int Drips, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cauldron",
        Names = ["cauldron", "witch's cauldron", "witch cauldron", "magic cauldron"],
        Words = ["bubbling", "glowing", "empty"],
        Parts = ["brew", "potion", "pot"],
        Family = "fantasy",
        Size = new Vector3(0.6f, 0.52f, 0.6f),
        Habitats = ["forest", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.25f, 0.28f),
        stream.Child("belly").Range(1.4f, 1.55f),
        wishes.Words.Contains("empty") ? 0 : stream.Child("bubbles").Range(18, 26),
        wishes.Words.Contains("glowing") ? 0.6f : 0.12f,
        wishes.PartColorOr("brew", wishes.PartColorOr("potion", LinearRgb.FromHex(stream.Child("brew").Pick("#55b81f", "#55b81f", "#8f34c8")))),
        wishes.PartColorOr("pot", wishes.ColorOr(LinearRgb.FromHex("#34363b"))),
        stream.Child("drips").Range(3, 5),
        stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, foot = 0.2f * r, h = p.Belly * r;
        Material iron = new() { Name = "body", BaseColor = p.Iron, Roughness = 0.42f, Metallic = 0.6f, Specular = 0.05f, Coat = 0.15f, CoatRoughness = 0.3f, Pattern = new Easel.Scenes.Materials.Patterns.Imperfections(1.6f, 0.05f) };
        var belly = new Curve((0, 0.0f), (0.02f, 0.3f), (0.1f, 0.66f), (0.25f, 0.9f), (0.45f, 1), (0.66f, 0.95f), (0.82f, 0.8f), (0.9f, 0.76f), (0.94f, 0.84f), (0.97f, 0.92f), (1, 0.92f));
        List<Vector2> outer = [.. Enumerable.Range(0, 61).Select(i => i / 60f).Select(t => new Vector2(r * belly.At(t), foot + (h * t)))];
        model.Add(Shapes.Lathe([.. outer, new(r * 0.82f, foot + (h * 1.0f)), new(r * 0.72f, foot + (h * 0.93f)), .. outer.AsEnumerable().Reverse().Skip(8).Select(q => new Vector2(MathF.Max(0, q.X - (0.05f * r)), q.Y + (0.03f * r)))], 96), iron, 0.9f);
        model.Add(Shapes.Torus(r * 0.985f, r * 0.035f, 96, 14).Move(0, foot + (0.5f * h), 0), iron, 1.4f);
        for (int i = 0; i < 3; i++)
        {
            float a = (MathF.Tau * i / 3) + 0.5f;
            Vector3 out1 = new(MathF.Sin(a), 0, MathF.Cos(a));
            model.Add(Shapes.Tube(Splines.CatmullRom([(out1 * 0.55f * r) + new Vector3(0, foot + (0.16f * h), 0), (out1 * 0.78f * r) + new Vector3(0, foot * 0.8f, 0), (out1 * 0.74f * r) + new Vector3(0, 0.06f * r, 0), (out1 * 0.84f * r)], 8), t => r * (0.11f - (0.03f * t)), 20), iron, 1.3f);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Rings hang in lugs.
            model.Add(Shapes.Torus(0.2f * r, 0.034f * r, 48, 14).RotateX(MathF.PI / 2).RotateY(side * 0.35f).Move(side * 1.06f * r, foot + (0.62f * h), 0), iron, 1.4f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.09f, 0.07f, 0.08f) * r, 24).Move(side * 1.0f * r, foot + (0.74f * h), 0), iron, 1.4f);
        }

        if (p.Bubbles > 0)
        {
            Material brew = new() { Name = "brew", BaseColor = p.Brew, Roughness = 0.15f, Coat = 0.9f, Emission = p.Brew * p.Glow };
            float level = foot + (0.93f * h);
            model.Add(Shapes.Lathe([new(0, level - (0.1f * h)), new(0.74f * r, level - (0.1f * h)), new(0.75f * r, level), new(0, level + (0.03f * r))], 72).Displace((q, n) => n.Y > 0.5f ? 0.02f * r * Noise.Fbm(q / r * 5, 2, p.Seed) : 0), brew, 0.9f);
            for (int i = 0; i < p.Bubbles; i++)
            {
                RandomStream own = stream.Child(i);
                float a = own.Range(0, MathF.Tau), away = 0.66f * r * MathF.Sqrt(own.Next()), size = r * (own.Chance(0.3f) ? own.Range(0.12f, 0.2f) : own.Range(0.04f, 0.1f));
                model.Add(Shapes.Sphere(size, 28).Move(away * MathF.Sin(a), level + (0.25f * size), away * MathF.Cos(a)), brew with { Name = "bubbles", BaseColor = LinearRgb.Lerp(p.Brew, LinearRgb.White, 0.22f) }, 1.6f);
            }

            for (int i = 0; i < p.Drips; i++)
            {
                RandomStream own = stream.Child("drip").Child(i);
                float a = own.Range(-1.3f, 1.5f), length = own.Range(0.18f, 0.42f) * h;
                Vector3 At(float t) => (y: 0.965f - (t * length / h), 0) is var s ? new Vector3(MathF.Sin(a), 0, MathF.Cos(a)) * (r * ((t < 0.12f ? 0.93f : belly.At(s.y)) + 0.015f)) + new Vector3(0, foot + (h * (s.y + (t < 0.12f ? 0.03f : 0))), 0) : default;
                model.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(k => At(k / 16f))], t => r * (0.045f + (0.022f * MathF.Pow(t, 3))) * MathF.Sqrt(MathF.Max(0.02f, 1 - MathF.Pow(MathF.Max(0, (t - 0.9f) / 0.1f), 2))), 14), brew, 1.4f);
            }
        }

        return model.Build(ground: true);
    }
}
