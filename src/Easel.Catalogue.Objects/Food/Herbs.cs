using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>Leaves that dishes are garnished with.</summary>
internal static class Herbs
{
    /// <summary>A leaf of basil or mint, its stalk at the origin, growing along +Z, cupped.</summary>
    /// <param name="length">Metres.</param>
    /// <param name="width">Share of the length.</param>
    public static PolyMesh Basil(float length, float width) => Shapes.Grid(14, 20, (u, v) =>
    {
        float s = (u * 2) - 1, half = length * width * 0.5f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(v, 0.8f))), 0.8f);
        return new Vector3(s * half, (0.28f * half * s * s) - (0.16f * length * v * v) + (0.12f * length * v) + (0.02f * length * MathF.Cos(v * 22) * MathF.Abs(s)), length * v);
    }).Paint((q, _) => LinearRgb.Gray(0.82f + (0.4f * Noise.SmoothStep(0.0016f, 0.0004f, MathF.Abs(q.X))))).Solidify(0.0006f);

    /// <summary>A crinkled leaf of lettuce, its root at the origin, growing along +Z.</summary>
    /// <param name="length">Metres.</param>
    /// <param name="seed">Of its folds.</param>
    public static PolyMesh Lettuce(float length, uint seed) => Shapes.Grid(44, 22, (u, v) =>
    {
        float s = (u * 2) - 1, half = length * 0.48f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * (0.08f + (0.87f * v)))), 0.5f), frill = v * v * ((0.13f * MathF.Sin((s * 8) + (seed % 63))) + (0.05f * MathF.Sin((s * 17) + (v * 5))));
        float edge = MathF.Max(s * s, v);
        return new Vector3(s * half, (length * ((0.18f * s * s) + (0.3f * v) - (0.34f * v * v))) + (length * frill * edge), length * v);
    }).Paint((q, _) => LinearRgb.Lerp(new LinearRgb(1.7f, 1.5f, 1.6f), LinearRgb.White, Noise.SmoothStep(0, 0.7f, (q.Z / length) + (MathF.Abs(q.X) / length)))).Solidify(0.0007f);
}
