using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>Farmland around a yard of grass: long strips of wheat, stubble, green crops in rows and ploughed earth, with hedges far off.</summary>
/// <param name="Near">The ground around the viewer, which gives way to the fields.</param>
/// <param name="Eye">Where the viewer stands (x, z), metres.</param>
/// <param name="From">Distance from the viewer at which fields begin, metres.</param>
/// <param name="PatternSeed">Seed of the fields.</param>
internal sealed record FieldStripsPattern(SurfacePattern Near, Vector2 Eye, float From, uint PatternSeed) : SurfacePattern
{
    /// <summary>Width of a strip and distance of the rows in it, metres.</summary>
    private const float Strip = 46, Row = 0.9f;

    private static readonly Vector3[] s_crops = [new(0.42f, 0.3f, 0.095f), new(0.1f, 0.165f, 0.035f), new(0.33f, 0.26f, 0.11f), new(0.15f, 0.105f, 0.065f), new(0.145f, 0.2f, 0.04f), new(0.46f, 0.36f, 0.05f)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Near.Apply(point, ref surface);
        Vector3 p = point.Position with { Y = 0 };
        float distance = Vector2.Distance(new Vector2(p.X, p.Z), Eye), field = Noise.SmoothStep(From, From + 3, distance + Noise.Perlin(p / 3.3f, PatternSeed + 3));
        if (field <= 0)
        {
            return;
        }

        // Strips run slantwise away from the viewer and end at cross paths.
        float across = (p.X * 0.86f) + (p.Z * 0.51f) + (6 * Noise.Perlin(p / 140, PatternSeed + 5)), along = (p.Z * 0.86f) - (p.X * 0.51f);
        float lane = MathF.Floor(across / Strip), block = MathF.Floor((along / 210) + (0.37f * lane));
        uint hash = Hash.Mix((uint)(int)lane, (uint)(int)block, PatternSeed);
        Vector3 crop = s_crops[hash % (uint)s_crops.Length] * (0.85f + (0.3f * Hash.ToUnit(Hash.Mix(hash, 1))));
        float rows = Fade(0.6f * Row, point.Footprint), middle = Noise.Perlin(p / 7, PatternSeed + 9) * Fade(4, point.Footprint);
        crop *= 1 + (0.3f * rows * MathF.Sin(across / Row * MathF.Tau)) + (0.14f * middle) + (0.2f * Noise.Fbm(p / 0.4f, 2, PatternSeed + 11) * Fade(0.2f, point.Footprint));
        float t = (across / Strip) - lane, edge = MathF.Min(t, 1 - t) * Strip;
        crop = Vector3.Lerp(new Vector3(0.085f, 0.12f, 0.035f), crop, Noise.SmoothStep(0.5f, 0.9f + (0.5f * point.Footprint), edge));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Vector3.Max(crop, Vector3.Zero), field * (1 - Noise.SmoothStep(1100, 2600, distance)));
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
