using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>Sawn boards in the open: grain along X of the pattern coordinates that flows around knots, drying cracks, and weather.</summary>
/// <param name="Weathering">0 freshly oiled, 1 grey and dry.</param>
internal sealed record PlankPattern(float Weathering) : SurfacePattern
{
    // One knot in some of the cells of this size.
    private const float KnotCellX = 0.34f, KnotCellY = 0.12f, KnotRadius = 0.011f, Flow = 0.034f;

    /// <summary>Silver grey of wood in sun and rain.</summary>
    private static readonly Vector3 s_grey = new(0.36f, 0.34f, 0.31f);

    private static readonly Vector3 s_knot = new(0.34f, 0.22f, 0.15f);
    private static readonly WoodGrain s_grain = new(new LinearRgb(0.44f, 0.38f, 0.34f), Vector3.UnitX, Rings: 95, Figure: 0.85f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float knot = 0;
        int cellX = (int)MathF.Floor(p.X / KnotCellX), cellY = (int)MathF.Floor(p.Y / KnotCellY);
        uint hash = Hash.Mix(Hash.Mix((uint)cellX, (uint)cellY), point.Seed);
        if (hash % 5 < 2)
        {
            // Fibres part before the knot and close behind it.
            float size = 0.6f + (0.6f * Hash.ToUnit(Hash.Mix(hash, 3)));
            var middle = new Vector2((cellX + 0.3f + (0.4f * Hash.ToUnit(Hash.Mix(hash, 1)))) * KnotCellX, (cellY + 0.35f + (0.3f * Hash.ToUnit(Hash.Mix(hash, 2)))) * KnotCellY);
            var off = new Vector2((p.X - middle.X) / 1.35f, p.Y - middle.Y);
            float distance = off.Length() / size, near = distance / Flow;
            p.Y += off.Y * 1.6f * MathF.Exp(-near * near);
            p.Z += 0.012f * MathF.Exp(-near * near);
            knot = 1 - Noise.SmoothStep(KnotRadius * 0.5f, KnotRadius * 1.15f, distance + (0.0015f * Noise.Perlin(p * 300, point.Seed)));
        }

        s_grain.Apply(point with { Rest = p }, ref surface);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, s_knot * (1 + (0.5f * MathF.Sin(knot * 14))), knot);

        // Cracks open along the fibres where wood has dried.
        float stain = Noise.Fbm(p * 2.3f, 3, point.Seed + 2), fade = PatternMath.Fade(0.006f, point.Footprint);
        float seam = MathF.Abs(Noise.Perlin(new Vector3(p.X * 1.8f, p.Y * 34, p.Z * 20), point.Seed + 4)), dry = Noise.SmoothStep(0.1f, 0.5f, Noise.Perlin(new Vector3(p.X * 3.1f, p.Y * 9, p.Z * 9), point.Seed + 5) + (0.4f * Weathering));
        float crack = (1 - Noise.SmoothStep(0.006f, 0.03f, seam)) * dry * fade;

        // Weather bleaches patches first, then all of it.
        float grey = Math.Clamp((Weathering * 1.3f) + (0.5f * stain) - 0.35f, 0, 0.85f), tone = surface.BaseColor.Length() / 0.36f;
        Vector3 color = Vector3.Lerp(surface.BaseColor, s_grey * MathF.Min(1.3f, 0.5f + tone), grey) * (1 + (0.2f * stain)) * (1 - (0.62f * crack));
        surface.BaseColor = Vector3.Max(color, new Vector3(0.005f));
        surface.Roughness = Math.Clamp(surface.Roughness + (0.12f * grey) + (0.2f * crack), 0, 1);
    }
}
