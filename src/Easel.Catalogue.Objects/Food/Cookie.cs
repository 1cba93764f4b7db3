using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A cookie with chips of chocolate, cracked as it spread; sometimes bitten.</summary>
internal sealed class Cookie : CatalogueEntry<Cookie.Parameters>
{
    /// <param name="Radius">0.034 to 0.041 m.</param>
    /// <param name="Thick">0.009 to 0.012 m.</param>
    /// <param name="Chips">Number, 10 to 17.</param>
    /// <param name="Bitten">Whether a bite is missing.</param>
    /// <param name="Cracks">Strength of the cracks, 0.4 to 1.</param>
    /// <param name="Color">Of the dough.</param>
    /// <param name="Chip">Colour of the chips.</param>
    /// <param name="Seed">Of chips and cracks.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Thick, int Chips, bool Bitten, float Cracks, LinearRgb Color, LinearRgb Chip, uint Seed, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cookie",
        Names = ["cookie", "biscuit", "chocolate chip cookie"],
        Words = ["bitten", "whole", "chocolate"],
        Family = "food",
        PrintsText = true,
        Size = new Vector3(0.076f, 0.014f, 0.076f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.72f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.035f, 0.04f),
        stream.Child("thick").Range(0.0095f, 0.0118f),
        stream.Child("chips").Range(12, 17),
        wishes.Words.Contains("bitten") || (!wishes.Words.Contains("whole") && stream.Child("bitten").Chance(0.3f)),
        stream.Child("cracks").Range(0.5f, 1),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c98f4e", "#c98f4e", "#b97f42"))),
        LinearRgb.FromHex(stream.Child("chip").Pick("#2f170d", "#2f170d", "#4a2815")),
        stream.Child("baked").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, thick = p.Thick;
        Material dough = Presets.ByName(p.Material, p.Dye, "dough") ?? FoodMaterials.Baked(p.Color), chip = FoodMaterials.Glossy(p.Chip, "chip") with { Roughness = 0.34f, Coat = 0.25f };
        float Outline(float a) => r * (1 + (0.03f * Noise.Perlin(new Vector3(MathF.Cos(a) * 2, MathF.Sin(a) * 2, 3), p.Seed)) + (0.012f * Noise.Perlin(new Vector3(MathF.Cos(a) * 7, MathF.Sin(a) * 7, 3), p.Seed)));
        float Crack(Vector3 q)
        {
            (float f1, float f2, _) = Noise.Worley(new Vector3(q.X, 0.4f * r, q.Z) * (2.6f / r), p.Seed + 4);
            float ragged = 0.03f * Noise.Fbm(q * 240, 2, p.Seed);
            return (1 - Noise.SmoothStep(0.02f, 0.16f, f2 - f1 + ragged)) * p.Cracks;
        }

        float Top(float t, Vector3 q)
        {
            float dome = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(t, 5)));
            return (thick * (0.4f + (0.6f * dome)) * (1 - (0.08f * t * t))) + (0.0009f * Noise.Fbm(q * 90, 3, p.Seed)) - (0.0016f * Crack(q) * (1 - MathF.Pow(t, 6)));
        }

        PolyMesh body = Shapes.Grid(220, 110, (u, v) =>
        {
            float a = u * MathF.Tau;
            (float s, float c) = MathF.SinCos(a);

            // Over the top, round the edge, and below.
            float t = v > 0.3f ? MathF.Sin((1 - v) / 0.7f * MathF.PI / 2) : v / 0.3f * 0.97f;
            Vector3 q = new(s * Outline(a) * t, 0, c * Outline(a) * t);
            return q with { Y = v > 0.3f ? Top(t, q) : 0.0004f };
        }, wrapU: true);
        PolyMesh shade = p.Material is not null ? body : body.Paint((q, _) =>
        {
            float t = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / r;
            LinearRgb baked = LinearRgb.Lerp(new LinearRgb(1.12f, 1.16f, 1.2f), new LinearRgb(0.78f, 0.64f, 0.5f), Noise.SmoothStep(0.55f, 1, t));
            return q.Y > 0.002f ? LinearRgb.Lerp(baked, new LinearRgb(1.35f, 1.5f, 1.6f), 0.5f * Crack(q) * (1 - MathF.Pow(t, 6))) : baked * 0.8f;
        });
        float Bite(Vector3 q)
        {
            float nearest = 1;
            for (int i = -1; i <= 1; i++)
            {
                nearest = MathF.Min(nearest, Vector2.Distance(new Vector2(q.X, q.Z), new Vector2((i * 0.3f * r) + (0.78f * r), (-i * 0.22f * r) + (0.7f * r))) - (0.3f * r) + (0.0007f * Noise.Perlin(q * 500, 5)));
            }

            return nearest;
        }

        if (p.Bitten)
        {
            _ = shade.Cut(Bite);
            PolyMesh wall = Shapes.Grid(140, 12, (u, v) =>
            {
                // March along the bite's edge by angle about its middle.
                float a = (u * MathF.Tau) + 0.4f;
                Vector2 from = new(0.78f * r, 0.7f * r), dir = new(MathF.Sin(a), MathF.Cos(a));
                float far = 0;
                while (far < r && Bite(new Vector3(from.X + (dir.X * far), 0, from.Y + (dir.Y * far))) < 0)
                {
                    far += 0.0002f;
                }

                Vector3 q = new(from.X + (dir.X * far), 0, from.Y + (dir.Y * far));
                float t = MathF.Sqrt((q.X * q.X) + (q.Z * q.Z)) / Outline(MathF.Atan2(q.X, q.Z));
                float y = t < 1 ? Top(t, q) * v : 0.003f * v;
                return (t < 1 ? q : Vector3.Normalize(q) * (Outline(MathF.Atan2(q.X, q.Z)) * 0.97f)) with { Y = y };
            }).Flip();
            model.Add(wall, FoodMaterials.Crumb(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.25f), pore: 0.0022f), 1f);
        }

        model.Add(shade, dough, 1.3f);
        AddChips(model, p, chip, Outline, Top, q => p.Bitten && Bite(q) < 0.003f);
        return model.Build(ground: true);
    }

    private static void AddChips(ModelBuilder model, Parameters p, Material chip, Func<float, float> outline, Func<float, Vector3, float> top, Func<Vector3, bool> isGone)
    {
        var stream = new RandomStream(p.Seed);
        List<Vector3> taken = [];
        for (int i = 0; i < p.Chips; i++)
        {
            Vector3 best = default;
            float most = -1;
            for (int k = 0; k < 40; k++)
            {
                RandomStream own = stream.Child(i).Child(k);
                float a = own.Range(0, MathF.Tau), t = 0.84f * MathF.Sqrt(own.Next());
                Vector3 q = new(MathF.Sin(a) * outline(a) * t, 0, MathF.Cos(a) * outline(a) * t);
                float nearest = MathF.Min(taken.Count == 0 ? 1 : taken.Min(o => Vector3.Distance(o, q)), own.Range(0.012f, 0.02f));
                (best, most) = nearest > most ? (q, nearest) : (best, most);
            }

            taken.Add(best);
            if (isGone(best))
            {
                continue;
            }

            RandomStream shape = stream.Child("chip").Child(i);
            float size = shape.Range(0.0038f, 0.0058f), reach = best.Length() / p.Radius;
            PolyMesh drop = Shapes.Superellipsoid(new Vector3(size, size * shape.Range(0.5f, 0.72f), size * shape.Range(0.7f, 1)), shape.Range(0.6f, 0.9f), shape.Range(0.6f, 0.9f), 36);
            model.Add(drop.RotateX(shape.Range(-0.3f, 0.3f)).RotateY(shape.Range(0, 6f)).Move(best + new Vector3(0, top(reach, best) + (size * 0.12f), 0)), chip, 1.1f);
        }
    }
}
