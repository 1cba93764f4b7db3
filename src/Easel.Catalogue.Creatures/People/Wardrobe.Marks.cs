using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Marks on the chest, and jewels round the neck.</summary>
internal sealed partial class Wardrobe
{
    private IEnumerable<Part> Marks()
    {
        if (outfit.Has(Accessory.Emblem))
        {
            // A lozenge with a star in it.
            float y = _rise + 0.045f;
            yield return new Part(Figure(0, y, 0.125f, TopGrow, 0.010f, static a => 1 / MathF.Max(MathF.Abs(MathF.Cos(a)) + (0.35f * MathF.Abs(MathF.Sin(a))), 1.04f * MathF.Abs(MathF.Sin(a)))), Presets.Plastic(outfit.ColorOf(Accessory.Emblem), "emblem"));
            yield return new Part(
                Figure(0, y, 0.078f, TopGrow, 0.018f, Star),
                Presets.Plastic(outfit.TopColor * 0.6f, "emblem"));
        }

        if (outfit.Has(Accessory.Number))
        {
            int number = 1 + (int)(Hash.ToUnit(seed ^ 0x9E3779B9u) * 9);
            yield return new Part(Digit(number), ClothMaterial(outfit.ColorOf(Accessory.Number), "number", ClothPrint.Plain));
        }
    }

    private IEnumerable<Part> Jewels()
    {
        FigureFrame chest = body.Chest;
        float neck = body.Build.NeckRadius;
        if (outfit.Has(Accessory.Necklace))
        {
            var pearls = new SdfGroup();
            const int Count = 26;
            for (int i = 0; i < Count; i++)
            {
                float angle = MathF.Tau * i / Count, drop = 0.5f + (0.5f * MathF.Cos(angle));
                Vector3 at = _trunk.Point(body.Build.NeckBase - (0.085f * drop * drop) - 0.02f, angle, MathF.Max(0.016f, 0.4f * TopGrow));
                pearls.Union(new Ellipsoid(at, (0.015f + (i == 0 ? 0.012f : 0)) * _u));
            }

            yield return new Part(SdfMesher.Build(pearls, 0.006f * _u), Jewel(outfit.ColorOf(Accessory.Necklace)));
        }

        if (outfit.Has(Accessory.BroadCollar))
        {
            Func<float, float> edge = Neckline(neck * 1.15f, 0.02f, 0);
            Mesh[] rows = new Mesh[3];
            for (int k = 0; k < rows.Length; k++)
            {
                rows[k] = Strip(a => edge(a) - 0.065f - (0.070f * k), a => edge(a) - 0.005f - (0.070f * k), TopGrow + 0.016f, 0.014f);
            }

            yield return new Part(ClothSheet.Join(rows[0], rows[2]), Presets.Gold("collar"));
            yield return new Part(rows[1], Presets.Lacquer(LinearRgb.FromHex("#2458a8"), "collar"));
        }

        if (outfit.Has(Accessory.Ruff))
        {
            var ruff = new SdfGroup();
            const int Folds = 22;
            for (int i = 0; i < Folds; i++)
            {
                float a = MathF.Tau * i / Folds;
                Vector3 way = new(MathF.Sin(a), 0.10f * MathF.Cos(a), MathF.Cos(a));
                ruff.Union(chest.Cone(new Vector3(0, _neckline + 0.02f, -0.01f) + (way * (neck + 0.01f)), 0.018f, new Vector3(0, _neckline + 0.015f, -0.01f) + (way * (neck + 0.12f)), 0.030f), 0.010f * _u);
            }

            yield return new Part(SdfMesher.Build(ruff, 0.6f * cell), ClothMaterial(outfit.ColorOf(Accessory.Ruff), "ruff", ClothPrint.Plain));
        }
    }

    private static Material Jewel(LinearRgb color) => color.R > 1.6f * color.B ? Presets.Gold("necklace") : Presets.Lacquer(color, "necklace");

    /// <summary>A flat figure laid on the chest, its outline given by a radius for each angle.</summary>
    private Mesh Figure(float x, float y, float size, float grow, float lift, Func<float, float> radius)
    {
        const int Around = 60, Rings = 6;
        return ClothSheet.Build(Around, Rings, true, false, (i, j) =>
        {
            float a = MathF.Tau * i / Around, r = size * radius(a) * MathF.Min(1, (float)j / (Rings - 1));
            Vector3 at = OnFront(x + (r * MathF.Cos(a)), y + (r * MathF.Sin(a)), grow + (j == Rings ? -0.01f : lift));
            return body.Chest.Point(at);
        });
    }

    /// <summary>Radius of a five-pointed star at an angle, 1 at its points.</summary>
    private static float Star(float angle)
    {
        const float Fifth = MathF.Tau / 5, Inner = 0.42f;
        float turn = (angle - (0.5f * MathF.PI)) / Fifth, b = MathF.Abs(turn - MathF.Round(turn)) * Fifth;
        var notch = new Vector2(Inner * MathF.Cos(0.5f * Fifth), Inner * MathF.Sin(0.5f * Fifth));

        // Where the ray meets the edge from a point (1, 0) to a notch.
        Vector2 edge = notch - Vector2.UnitX, ray = new(MathF.Cos(b), MathF.Sin(b));
        return edge.Y / ((ray.X * edge.Y) - (ray.Y * edge.X));
    }

    /// <summary>One figure of a shirt's number, of thick strokes.</summary>
    private Mesh Digit(int number)
    {
        // The seven strokes of a segment display: top, upper right, lower right, bottom, lower left, upper left, middle.
        ReadOnlySpan<byte> lit = [0b0111111, 0b0000110, 0b1011011, 0b1001111, 0b1100110, 0b1101101, 0b1111101, 0b0000111, 0b1111111, 0b1101111];
        ReadOnlySpan<Vector4> strokes =
        [
            new(-1, 1, 1, 1), new(1, 1, 1, 0), new(1, 0, 1, -1), new(-1, -1, 1, -1), new(-1, 0, -1, -1), new(-1, 1, -1, 0), new(-1, 0, 1, 0),
        ];
        var mesh = new List<Mesh>();
        const float Wide = 0.060f, High = 0.085f, Thick = 0.019f;
        for (int k = 0; k < strokes.Length; k++)
        {
            if ((lit[number] & (1 << k)) == 0)
            {
                continue;
            }

            Vector4 line = strokes[k];
            Vector2 a = new(line.X * Wide, line.Y * High), b = new(line.Z * Wide, line.W * High), along = Vector2.Normalize(b - a), across = new(-along.Y, along.X);
            a -= along * Thick;
            b += along * Thick;
            mesh.Add(Panel(1, 4, 10, TopGrow, 0.007f, (s, t) => new Vector2(0, _rise + 0.02f) + Vector2.Lerp(a, b, t) + (across * ((2 * s) - 1) * Thick)).ToMesh(1.0f));
        }

        return ClothSheet.Join([.. mesh]);
    }
}
