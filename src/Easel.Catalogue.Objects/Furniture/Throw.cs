using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A knitted blanket with a fringe, laid loosely over something.</summary>
internal static class Throw
{
    /// <summary>Hangs a blanket along a path in the X–Y plane, as wide as a stretch of Z.</summary>
    /// <param name="model">Gets the blanket.</param>
    /// <param name="path">From one hem to the other, from right to left as seen from −Z; metres.</param>
    /// <param name="from">Its edge at the smaller z, metres.</param>
    /// <param name="to">Its edge at the larger z.</param>
    /// <param name="color">Of the wool.</param>
    /// <param name="seed">For its folds.</param>
    public static void Add(ModelBuilder model, IReadOnlyList<Vector3> path, float from, float to, LinearRgb color, uint seed)
    {
        List<Vector3> line = Splines.CatmullRom(path, 10);
        Material wool = Knit(color);
        Vector3 At(float u, float v)
        {
            float at = v * (line.Count - 1);
            int i = Math.Min((int)at, line.Count - 2);
            Vector3 p = Vector3.Lerp(line[i], line[i + 1], at - i), along = Vector3.Normalize(line[i + 1] - line[i]);
            var outward = new Vector3(along.Y, -along.X, 0);

            // Folds run along the blanket and open towards its hems; it lies askew and not quite straight.
            float loose = MathF.Abs((2 * v) - 1), z = float.Lerp(to, from, u), wave = MathF.Sin((u * 19) + (seed % 6) + (1.6f * MathF.Sin((u * 7) + (2 * v))));
            float fold = 0.012f * (0.25f + loose) * (1 + wave) * 0.5f;
            float gather = 1 - (0.13f * (1 - loose)), middle = 0.5f * (from + to);
            z = middle + ((z - middle) * gather) + (0.05f * (v - 0.5f)) + (0.012f * Noise.Perlin(new Vector3(u * 3, v * 4, 5), seed));
            Vector3 slack = outward * (0.006f * Noise.Perlin(new Vector3(u * 4, v * 7, 9), seed));
            return (p with { Z = z }) + (outward * (fold + 0.006f)) + slack;
        }

        PolyMesh sheet = Shapes.Grid(56, 90, At);
        float long1 = Length(line), wide = to - from;
        int index = 0;
        sheet.Rest(_ =>
        {
            // Stitches run along the blanket.
            (int row, int column) = (index / 57, index % 57);
            index++;
            return new Vector3(column / 56f * wide, row / 90f * long1, 0);
        });
        model.Add(sheet.Solidify(0.009f), wool, 1.2f);

        // A fringe of bundles of yarn at both hems.
        Material yarn = wool with { Pattern = null };
        for (int k = 0; k < 64; k++)
        {
            float u = (k / 2 + 0.5f) / 32, end = k % 2;
            Vector3 root = At(u, end), tip = root + (Vector3.Normalize(root - At(u, end == 0 ? 0.03f : 0.97f)) * 0.03f)
                + new Vector3(0, -0.035f, 0.02f * Noise.Perlin(new Vector3(k * 0.71f, end, 0), seed));
            model.Add(Shapes.Tube(Splines.CatmullRom([root, Vector3.Lerp(root, tip, 0.5f) + new Vector3(0.003f, 0, 0), tip], 4), t => 0.0036f - (0.0016f * t), 6), yarn, 1.2f);
        }
    }

    /// <summary>Thick knitted wool.</summary>
    public static Material Knit(LinearRgb color) =>
        new() { Name = "throw", BaseColor = color, Roughness = 1, Specular = 0.01f, Sheen = 0.45f, Pattern = new KnitStitches(0.0105f, 0.0082f) };

    private static float Length(List<Vector3> line) => Enumerable.Range(1, line.Count - 1).Sum(i => Vector3.Distance(line[i - 1], line[i]));
}
