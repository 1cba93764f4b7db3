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
        float drop = cloth.Top - cloth.Hem, width = (2 * cloth.Half) + (2 * drop), end = cloth.To + (cloth.HangsAtFoot ? drop : 0), length = end - cloth.From;
        PolyMesh sheet = Shapes.Grid(Across, Along, (u, v) => On(cloth, (u - 0.5f) * width, end - (v * length) + (0.012f * Noise.Perlin(new Vector3(u * 5, v, 1), cloth.Seed + 5))));
        int index = 0;
        sheet.Rest(_ =>
        {
            // The weave follows the cloth down its sides.
            (int row, int column) = (index / (Across + 1), index % (Across + 1));
            index++;
            return new Vector3((((float)column / Across) - 0.5f) * width, 0, end - ((float)row / Along * length));
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

    // The place of a point of the cloth that is s metres across from the middle line and at z along the bed, were the cloth spread flat.
    private static Vector3 On(BedCloth cloth, float s, float z)
    {
        (float x, float sunkAside, float downAside) = Turn(MathF.Abs(s), cloth.Half - Edge);
        (float along, float sunkAhead, float downAhead) = cloth.HangsAtFoot ? Turn(z, cloth.To - Edge) : (z, 0, 0);

        // Folds of the hanging parts open downwards; no two are alike. At the corners both parts hang together.
        float open = Noise.SmoothStep(0, 0.24f, downAside), openAhead = Noise.SmoothStep(0, 0.24f, downAhead);
        x += open * (0.012f + (0.02f * Folds(z, s > 0 ? 4 : 9, cloth.Seed)));
        along += openAhead * (0.012f + (0.018f * Folds(s, 13, cloth.Seed)));
        float sunk = MathF.Max(sunkAside + downAside, sunkAhead + downAhead), lie = 1 - Noise.SmoothStep(0, 0.12f, sunk);
        float y = cloth.Top - sunk + (cloth.Puff * Wrinkle(new Vector3(s, 0, z), cloth.Seed) * (0.25f + (0.75f * lie)));
        return new Vector3(MathF.CopySign(x, s), y, along);
    }

    // A line over a rounded edge: how far out it comes, how far it sinks in the rounding, and how far it hangs below.
    private static (float Out, float Sunk, float Down) Turn(float at, float flat)
    {
        float past = MathF.Max(0, at - flat), bend = MathF.Min(past / Edge, MathF.PI / 2);
        return (MathF.Min(at, flat) + (Edge * MathF.Sin(bend)), Edge * (1 - MathF.Cos(bend)), MathF.Max(0, past - (Edge * MathF.PI / 2)));
    }

    // In [−1.6, 1.6], along a hem.
    private static float Folds(float along, float salt, uint seed)
    {
        float warp = along + (0.06f * Noise.Perlin(new Vector3(along * 3, 0, salt), seed + 6));
        return MathF.Sin((warp * 27) + (seed % 7) + salt) + (0.6f * MathF.Sin((warp * 14.3f) + 2));
    }

    // A fold has the roundness of its filling: no crease is a knife's edge.
    private static float Bend(float x, float round) => MathF.Sqrt((x * x) + (round * round));

    /// <summary>Height of a lying cloth in shares of its puff: broad hollows, with creases that fork.</summary>
    private static float Wrinkle(Vector3 p, uint seed)
    {
        float broad = Noise.Perlin(p * 2.3f, seed) + (0.5f * Noise.Perlin(p * 5.1f, seed + 1));
        Vector3 bent = (p * new Vector3(2.6f, 1, 4.4f)) + (new Vector3(0.9f, 0, 0.7f) * broad);
        float first = 1 - (2.4f * Bend(Noise.Perlin(bent, seed + 2), 0.055f)), second = 1 - (2.4f * Bend(Noise.Perlin((bent * 2.3f) + new Vector3(3, 0, 1), seed + 3), 0.09f));
        return broad + (0.5f * MathF.Pow(MathF.Max(0, first), 5)) + (0.24f * MathF.Pow(MathF.Max(0, second), 4));
    }
}
