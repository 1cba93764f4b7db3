using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Bark in the coordinates of a stem (x, z around it, y along it, metres): furrows along the stem, or the dark dashes of birch.</summary>
/// <param name="Mark">Colour of furrows or dashes, linear sRGB.</param>
/// <param name="IsBirch">Sideways dashes on smooth bark instead of furrows.</param>
/// <param name="TrunkRadius">Radius of the trunk, metres: sets the size of the plates.</param>
internal sealed record BarkPattern(Vector3 Mark, bool IsBirch, float TrunkRadius) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float radius = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z));
        if (IsBirch)
        {
            // Thin twigs of a birch are dark; the white skin begins where the stem is thicker than a thumb.
            float dash = Noise.Perlin(new Vector3(p.X * 9, p.Y * 46, p.Z * 9), point.Seed);
            float scar = Noise.Perlin(new Vector3(p.X * 4, p.Y * 5.5f, p.Z * 4), point.Seed + 7);
            float mark = Noise.SmoothStep(0.28f, 0.42f, dash) * 0.8f;
            mark = MathF.Max(mark, Noise.SmoothStep(0.36f, 0.5f, scar));
            mark = MathF.Max(mark, 1 - Noise.SmoothStep(0.012f, 0.04f, radius));
            surface.BaseColor = Vector3.Lerp(surface.BaseColor, Mark, mark);
            return;
        }

        float plate = 0.9f / MathF.Max(TrunkRadius, 0.05f);
        var q = new Vector3(p.X * plate * 6, p.Y * plate, p.Z * plate * 6);
        float furrow = MathF.Abs(Noise.Fbm(q, 3, point.Seed));
        float depth = 1 - Noise.SmoothStep(0.02f, 0.22f, furrow);
        float fade = Math.Clamp(0.035f / MathF.Max(point.Footprint, 1e-4f), 0, 1);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Mark, (depth * fade) + (0.3f * (1 - fade)));
        surface.BaseColor *= 0.88f + (0.3f * Noise.Perlin(p * 2.3f, point.Seed + 3));
    }
}
