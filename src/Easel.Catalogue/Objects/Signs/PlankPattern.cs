using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>Planed wood: fibres along X of the pattern coordinates, growth rings that run out as flames, and weather.</summary>
/// <param name="Weathering">0 freshly oiled, 1 grey and dry.</param>
internal sealed record PlankPattern(float Weathering) : SurfacePattern
{
    /// <summary>Silver grey of wood in sun and rain.</summary>
    private static readonly Vector3 s_grey = new(0.33f, 0.31f, 0.28f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;

        // Rings are flat sheets, far stretched along the fibres and bent by slow noise.
        float bend = Noise.Fbm(new Vector3(p.X * 0.9f, p.Y * 7, p.Z * 7), 3, point.Seed);
        float rings = 0.5f + (0.5f * MathF.Sin((p.Y * 190) + (p.Z * 60) + (bend * 9)));
        float fibre = Noise.Perlin(new Vector3(p.X * 6, p.Y * 420, p.Z * 420), point.Seed + 1);
        float stain = Noise.Fbm(p * 2.3f, 3, point.Seed + 2);
        float fineness = 1 - Noise.SmoothStep(0.002f, 0.012f, point.Footprint);
        float shade = 1 - (fineness * ((0.24f * rings) + (0.14f * fibre))) - (0.12f * (1 - fineness)) + (0.22f * stain);

        // Weather bleaches patches first, then all of it.
        float grey = Math.Clamp((Weathering * 1.3f) + (0.5f * stain) - 0.35f, 0, 0.85f);
        surface.BaseColor = Vector3.Max(Vector3.Lerp(surface.BaseColor, s_grey, grey) * shade, new Vector3(0.005f));
        surface.Roughness = Math.Clamp(surface.Roughness + (0.12f * rings * fineness), 0, 1);
    }
}
