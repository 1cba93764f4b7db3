using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>What is seen through an oven's window: dark walls in the light of a small lamp, a grate across. In the rest plane of x and y.</summary>
/// <param name="Half">Half sides of the window, metres.</param>
/// <param name="Strength">Radiance of the lamp's light; 0 where it is off.</param>
internal sealed record OvenGlow(Vector2 Half, float Strength) : SurfacePattern
{
    private static readonly Vector3 s_warm = LinearRgb.FromHex("#ff9a3c").ToVector3();

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 p = new Vector2(point.Rest.X, point.Rest.Y) / Half;

        // The back wall is seen smaller than the opening, the sides run towards it.
        float wall = MathF.Max(MathF.Abs(p.X) / 0.7f, MathF.Abs(p.Y + 0.04f) / 0.66f), light = MathF.Exp(-1.6f * Vector2.DistanceSquared(p, new Vector2(0.35f, 0.4f)));
        float shade = wall < 1 ? 0.55f : 0.34f + (0.3f * (1.5f - MathF.Min(1.5f, wall)));
        shade *= 0.25f + light;

        // Rods of the grate, nearer ones lower.
        float grate = 0;
        for (int i = 0; i < 2; i++)
        {
            float y = i == 0 ? -0.22f : -0.3f;
            grate = MathF.Max(grate, 1 - Noise.SmoothStep(0.012f, 0.022f, MathF.Abs(p.Y - y)));
        }

        float x = (p.X * 13) - MathF.Round(p.X * 13);
        grate = p.Y is < -0.22f and > -0.3f && MathF.Abs(x) < 0.12f ? 1 : grate;
        surface.Emission = s_warm * (Strength * MathF.Max(0.2f, shade) * (grate > 0.5f ? 1.5f : 0.55f)) * (1 - (0.55f * Noise.SmoothStep(0.8f, 1, MathF.Max(MathF.Abs(p.X), MathF.Abs(p.Y)))));
    }
}
