using Easel.Catalogue.Materials;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>What logs, stumps and branches share: bark, cut ends with their rings, cushions of moss.</summary>
internal static class Timber
{
    /// <summary>Bark of a kind: 0 oak, 1 pine, 2 birch.</summary>
    public static Material Bark(int kind, LinearRgb? color, float radius, string name = "bark") => new()
    {
        Name = name,
        BaseColor = color ?? LinearRgb.FromHex(kind switch { 2 => "#e4ddd0", 1 => "#8a5a3a", _ => "#75583f" }),
        Roughness = 0.9f,
        Specular = 0.02f,
        Pattern = new BarkPattern((kind == 2 ? LinearRgb.FromHex("#2c2724") : (color ?? LinearRgb.FromHex("#6a4a32")) * 0.32f).ToVector3(), kind == 2, radius),
    };

    /// <summary>Sawn wood across the grain.</summary>
    public static Material Sawn { get; } = new() { Name = "heartwood", BaseColor = LinearRgb.FromHex("#dcb27a"), Roughness = 0.8f, Specular = 0.02f, Pattern = new YearRings() };

    /// <summary>A round stem along +Y with furrowed bark, its feet flared.</summary>
    /// <param name="radius">Metres.</param>
    /// <param name="length">Metres.</param>
    /// <param name="taper">Radius at the top over that at the foot.</param>
    /// <param name="flare">How much wider it is at the very foot, shares of the radius; 0 for none.</param>
    /// <param name="seed">Of the bark.</param>
    public static PolyMesh Stem(float radius, float length, float taper, float flare, uint seed)
    {
        int rows = Math.Clamp((int)(length / radius * 9), 24, 160);
        return Shapes.Grid(120, rows, (u, v) =>
        {
            float a = u * MathF.Tau, y = v * length;
            (float sin, float cos) = MathF.SinCos(a);
            float ridge = MathF.Abs(Noise.Fbm(new Vector3(sin * 5.2f, y / radius * 0.42f, cos * 5.2f), 3, seed)), r = radius * float.Lerp(1, taper, v) * (1 + (0.07f * MathF.Min(ridge, 0.5f)) + (0.06f * Noise.Perlin(new Vector3(sin * 1.3f, y / radius * 0.3f, cos * 1.3f), seed + 1)));
            float foot = flare * MathF.Exp(-y / (0.55f * radius)), roots = 0.5f + (0.5f * MathF.Cos((a * 5) + (1.4f * MathF.Sin(a + seed))));
            r *= 1 + (foot * (0.35f + (0.9f * roots * roots)));
            return new Vector3(sin * r, y, cos * r);
        }, wrapU: true);
    }

    /// <summary>A sawn end in the XZ plane at y = 0, facing up.</summary>
    public static PolyMesh End(float radius, uint seed) => Shapes.Grid(72, 10, (u, v) =>
    {
        (float sin, float cos) = MathF.SinCos(u * MathF.Tau);
        float r = radius * (1 - v) * (1 + (0.05f * Noise.Perlin(new Vector3(sin * 1.3f, 0, cos * 1.3f), seed)));
        return new Vector3(sin * r, 0.012f * radius * v, cos * r);
    }, wrapU: true).Weld(1e-6f).Rest(q => q / radius);

    /// <summary>Moss.</summary>
    public static Material Moss { get; } = new() { Name = "moss", BaseColor = LinearRgb.FromHex("#55712a"), Roughness = 1, Specular = 0.01f, Sheen = 0.5f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(new LinearRgb(1.5f, 1.4f, 1.2f), 0.006f, 0.4f) };

    /// <summary>A cushion of moss about the origin.</summary>
    public static PolyMesh Cushion(float radius, uint seed) => Shapes.Ellipsoid(new Vector3(radius, 0.3f * radius, radius), 40).Displace((q, _) => radius * ((0.3f * Noise.Fbm(q / radius * 2.6f, 3, seed)) + (0.05f * Noise.Perlin(q / radius * 11, seed))));
}
