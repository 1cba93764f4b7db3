using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Pavement slabs in running bond with dark joints; wet in rain.</summary>
/// <param name="Size">Of a slab, metres.</param>
/// <param name="Wetness">0 dry, 1 rain.</param>
internal sealed record PavingPattern(float Size, float Wetness) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float row = MathF.Floor(p.X / Size), z = (p.Z / Size) + (0.5f * (row % 2)), column = MathF.Floor(z);
        float u = p.X - (row * Size), v = (z - column) * Size, footprint = MathF.Max(point.Footprint, 1e-4f);
        float edge = MathF.Min(MathF.Min(u, Size - u), MathF.Min(v, Size - v)), fine = 1 - Noise.SmoothStep(0.2f, 0.7f, footprint / Size);
        float slab = float.Lerp(0.97f, Math.Clamp(((edge - 0.006f) / footprint) + 0.5f, 0, 1), fine);
        uint own = Hash.Mix((uint)(int)row, (uint)(int)column, 71);
        float stain = Noise.Fbm(new Vector3(p.X * 0.8f, 0, p.Z * 0.8f), 3, 72), near = 1 - Noise.SmoothStep(0.004f, 0.02f, footprint);
        float grit = near > 0 ? near * Noise.Perlin(p * 130, 73) : 0;
        surface.BaseColor *= (0.35f + (0.65f * slab)) * (1 + (0.2f * (Hash.ToUnit(own) - 0.5f)) + (0.14f * stain) + (0.16f * grit));
        surface.Roughness = 0.82f;

        // No two slabs lie exactly level.
        surface.BumpGradient += new Vector3((Hash.ToUnit(Hash.Mix(own, 1)) - 0.5f) * 0.02f, 0, (Hash.ToUnit(Hash.Mix(own, 2)) - 0.5f) * 0.02f) * fine;
        if (Wetness > 0)
        {
            float pool = Noise.SmoothStep(0.0f, 0.25f, Noise.Fbm(new Vector3(p.X / 1.7f, 0, p.Z / 2.4f), 3, 74));
            surface.BaseColor *= 1 - (0.42f * Wetness);
            surface.Roughness = float.Lerp(0.82f, float.Lerp(0.24f, 0.06f, pool), Wetness);
        }
    }
}
