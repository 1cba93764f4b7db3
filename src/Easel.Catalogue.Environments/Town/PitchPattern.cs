using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>A football pitch: stripes as they were mown, white lines of the two areas and the halfway circle.</summary>
/// <param name="Goal">z of the goal line, metres; the pitch lies before it.</param>
/// <param name="Snow">Share of the ground under snow, 0 to 1.</param>
internal sealed record PitchPattern(float Goal, float Snow) : SurfacePattern
{
    private const float Stripe = 5.5f, Line = 0.12f, HalfWidth = 32, Length = 98;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float z = p.Z - Goal, x = MathF.Abs(p.X), band = MathF.Floor(z / Stripe);
        float grain = Noise.Fbm(p / 0.3f, 3, 7) * PatternMath.Fade(0.2f, point.Footprint), wide = Noise.Fbm(p / 9, 2, 8);
        surface.BaseColor *= (((int)band & 1) == 0 ? 0.82f : 1.14f) * (1 + (0.3f * grain) + (0.12f * wide));
        float d = MathF.Min(Rectangle(x, z, HalfWidth, 0, Length), MathF.Min(Rectangle(x, z, 20.15f, 0, 16.5f), Rectangle(x, z, 9.15f, 0, 5.5f)));
        d = MathF.Min(d, x < HalfWidth ? MathF.Abs(z - (0.5f * Length)) : 9);
        d = MathF.Min(d, MathF.Abs(Vector2.Distance(new Vector2(p.X, z), new Vector2(0, 0.5f * Length)) - 9.15f));
        float arc = Vector2.Distance(new Vector2(p.X, z), new Vector2(0, 11));
        d = MathF.Min(d, z > 16.5f ? MathF.Abs(arc - 9.15f) : 9);
        float half = MathF.Max(0.5f * Line, 0.5f * point.Footprint), line = (1 - Noise.SmoothStep(0.7f * half, 1.3f * half, d)) * MathF.Min(1, Line / (2 * half));
        line = MathF.Max(line, 1 - Noise.SmoothStep(0.1f, 0.13f + point.Footprint, arc));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.72f, 0.74f, 0.7f), 0.9f * line);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.84f, 0.87f, 0.92f), 0.9f * Snow);
    }

    // Distance to the outline of a rectangle that is centred across.
    private static float Rectangle(float x, float z, float half, float from, float to)
    {
        Vector2 q = new(x - half, MathF.Abs(z - (0.5f * (from + to))) - (0.5f * (to - from)));
        return MathF.Abs(MathF.Min(MathF.Max(q.X, q.Y), 0) + Vector2.Max(q, Vector2.Zero).Length());
    }
}
