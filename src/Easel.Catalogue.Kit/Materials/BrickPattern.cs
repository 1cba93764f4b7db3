using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Bricks in running bond with recessed joints, each brick of its own shade. Rest coordinates are (metres along, metres up, any).</summary>
/// <param name="Joint">Colour of the mortar, linear.</param>
internal sealed record BrickPattern(Vector3 Joint) : SurfacePattern
{
    private const float Length = 0.25f, Height = 0.075f, Gap = 0.011f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float row = MathF.Floor(point.Rest.Y / Height), x = (point.Rest.X / Length) + (0.5f * (row % 2)), column = MathF.Floor(x);
        float u = (x - column) * Length, v = point.Rest.Y - (row * Height), footprint = MathF.Max(point.Footprint, 1e-4f);
        float fine = 1 - Noise.SmoothStep(0.25f, 0.8f, footprint / Height);
        float edge = MathF.Min(MathF.Min(u, Length - u), MathF.Min(v, Height - v));
        float brick = float.Lerp(0.78f, Math.Clamp(((edge - (Gap / 2)) / footprint) + 0.5f, 0, 1), fine);
        uint own = Hash.Mix((uint)(int)column, (uint)(int)row, 911);
        float shade = 1 + (0.36f * (Hash.ToUnit(own) - 0.5f) * fine);
        float stain = Noise.Fbm(new Vector3(point.Rest.X * 0.5f, point.Rest.Y * 0.35f, 3.7f), 3, 5);
        surface.BaseColor = Vector3.Lerp(Joint, surface.BaseColor * shade, brick) * (1 + (0.16f * stain));
        float grain = Noise.Perlin(point.Rest * 90, own) * 0.12f * (1 - Noise.SmoothStep(0.004f, 0.02f, footprint));
        surface.BumpGradient += new Vector3(grain, grain, grain);
        surface.Roughness = 0.88f;
    }
}
