using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Pavement slabs in running bond with dark joints.</summary>
/// <param name="Size">Of a slab, metres.</param>
internal sealed record PavingPattern(float Size) : SurfacePattern
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
        float tone = Hash.ToUnit(own), worn = MathF.Max(0, stain - 0.1f);
        surface.BaseColor *= (0.3f + (0.7f * slab)) * (1 + (0.24f * (tone - 0.5f)) + (0.18f * stain) - (0.3f * worn) + (0.16f * grit) - Spots(p, footprint));
        surface.BaseColor *= Vector3.Lerp(new Vector3(1.03f, 1, 0.955f), new Vector3(0.975f, 1, 1.03f), Hash.ToUnit(Hash.Mix(own, 5)));
        surface.Roughness = 0.82f;

        // No two slabs lie exactly level.
        surface.BumpGradient += new Vector3((Hash.ToUnit(Hash.Mix(own, 1)) - 0.5f) * 0.02f, 0, (Hash.ToUnit(Hash.Mix(own, 2)) - 0.5f) * 0.02f) * fine;
    }

    /// <summary>Trodden spots, a few to the square metre.</summary>
    private static float Spots(Vector3 p, float footprint)
    {
        const float Cell = 0.42f;
        float cx = MathF.Floor(p.X / Cell), cz = MathF.Floor(p.Z / Cell);
        uint cell = Hash.Mix((uint)(int)cx, (uint)(int)cz, 75);
        if (footprint > 0.03f || Hash.ToUnit(cell) > 0.3f)
        {
            return 0;
        }

        float u = p.X - ((cx + 0.2f + (0.6f * Hash.ToUnit(Hash.Mix(cell, 1)))) * Cell), v = p.Z - ((cz + 0.2f + (0.6f * Hash.ToUnit(Hash.Mix(cell, 2)))) * Cell);
        float radius = 0.012f + (0.014f * Hash.ToUnit(Hash.Mix(cell, 3)));
        return 0.16f * Math.Clamp(((radius - MathF.Sqrt((u * u) + (1.4f * v * v))) / MathF.Max(footprint, 0.006f)) + 0.5f, 0, 1);
    }
}
