using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>Duvets and blankets: soft hollows and long creases on top, rounded edges, folds where they hang.</summary>
internal static class Bedding
{
    /// <summary>Radius of the edge over which a cloth turns down, metres.</summary>
    private const float Edge = 0.06f;

    /// <summary>Lays a cloth over the bed.</summary>
    public static void Drape(ModelBuilder model, Material material, BedCloth cloth)
    {
        const int Across = 170, Along = 120;
        float drop = cloth.Top - cloth.Hem, width = (2 * cloth.Half) + (2 * drop), length = cloth.To - cloth.From;
        PolyMesh sheet = Shapes.Grid(Across, Along, (u, v) => On(cloth, (u - 0.5f) * width, cloth.To - (v * length) + (0.012f * Noise.Perlin(new Vector3(u * 5, v, 1), cloth.Seed + 5))));
        int index = 0;
        sheet.Rest(_ =>
        {
            // The weave follows the cloth down its sides.
            (int row, int column) = (index / (Across + 1), index % (Across + 1));
            index++;
            return new Vector3((((float)column / Across) - 0.5f) * width, 0, cloth.To - ((float)row / Along * length));
        });
        model.Add(sheet.Solidify(0.012f), material, 1.4f);
    }

    /// <summary>A sheet turned back over the upper edge of a duvet: a soft roll with a hem.</summary>
    /// <param name="model">Gets the sheet.</param>
    /// <param name="material">Of the sheet.</param>
    /// <param name="half">Half its width, metres.</param>
    /// <param name="at">Where the roll is, along Z.</param>
    /// <param name="top">Height at which it lies.</param>
    /// <param name="seed">Tells cloths apart.</param>
    public static void Fold(ModelBuilder model, Material material, float half, float at, float top, uint seed)
    {
        const float Wide = 0.27f, Roll = 0.026f;
        model.Add(
            Shapes.Grid(140, 26, (u, v) =>
            {
                // From under the duvet around the roll and out over it to the hem.
                float x = ((2 * u) - 1) * half, turn = MathF.Min(1, v / 0.3f), out1 = MathF.Max(0, v - 0.3f) / 0.7f;
                (float s, float c) = MathF.SinCos(MathF.PI * turn);
                float rise = 1 - (c * Roll) > 0 ? Roll * (1 - c) : 0, z = at - (Roll * s) + (Wide * out1);
                float wave = Wrinkle(new Vector3(x * 1.3f, 0, z * 2.2f), seed + 3) * 0.012f, edge = Math.Clamp((half - MathF.Abs(x)) / Edge, 0, 1);
                float y = top + 0.004f + rise - (0.022f * out1 * out1) + wave - (0.05f * (1 - edge) * (1 - edge));
                return new Vector3(x, y, z + (0.014f * Noise.Perlin(new Vector3(x * 4, v * 2, 3), seed)));
            }).Solidify(0.006f), material, 1.4f);
    }

    // The place of a point of the cloth that is s metres across from the middle line.
    private static Vector3 On(BedCloth cloth, float s, float z)
    {
        float side = MathF.Abs(s), flat = cloth.Half - Edge, past = MathF.Max(0, side - flat), bend = MathF.Min(past / Edge, MathF.PI / 2);
        float down = MathF.Max(0, past - (Edge * MathF.PI / 2));

        // Folds of the hanging part open downwards; no two are alike.
        float warp = z + (0.06f * Noise.Perlin(new Vector3(z * 3, 0, s > 0 ? 4 : 9), cloth.Seed + 6)), wave = MathF.Sin((warp * 27) + (cloth.Seed % 7)) + (0.6f * MathF.Sin((warp * 14.3f) + 2));
        float open = Noise.SmoothStep(0, 0.24f, down), x = MathF.Min(side, flat) + (Edge * MathF.Sin(bend)) + (open * (0.012f + (0.02f * wave)));
        float y = cloth.Top - (Edge * (1 - MathF.Cos(bend))) - down, lie = 1 - Noise.SmoothStep(0, 0.12f, past);
        float foot = MathF.Max(0, z - (cloth.To - (2.5f * Edge))) / (2.5f * Edge);
        y += cloth.Puff * Wrinkle(new Vector3(s, 0, z), cloth.Seed) * (0.25f + (0.75f * lie)) - (cloth.To > 1 ? 0.07f * foot * foot : 0);
        return new Vector3(MathF.CopySign(x, s), y, z);
    }

    /// <summary>Height of a lying cloth in shares of its puff: broad hollows, with creases that fork.</summary>
    private static float Wrinkle(Vector3 p, uint seed)
    {
        float broad = Noise.Perlin(p * 2.3f, seed) + (0.5f * Noise.Perlin(p * 5.1f, seed + 1));
        Vector3 bent = (p * new Vector3(2.6f, 1, 4.4f)) + (new Vector3(0.9f, 0, 0.7f) * broad);
        float first = 1 - (2.4f * MathF.Abs(Noise.Perlin(bent, seed + 2))), second = 1 - (2.4f * MathF.Abs(Noise.Perlin((bent * 2.3f) + new Vector3(3, 0, 1), seed + 3)));
        return broad + (0.5f * MathF.Pow(MathF.Max(0, first), 5)) + (0.24f * MathF.Pow(MathF.Max(0, second), 4));
    }
}
