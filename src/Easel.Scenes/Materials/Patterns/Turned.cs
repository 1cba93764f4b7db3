using System.Numerics;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// A flat pattern laid round a turned thing, a cup, a vase or a ball, like paper round a tin: it goes on without a break where the axis plane
/// changes that the surface faces. What looks up or down, and what sticks out to a side, keeps the flat pattern.
/// </summary>
/// <param name="Inner">The pattern, evaluated on the unrolled wall.</param>
/// <param name="Radius">Radius at which it is as large as it shall be, metres; above 0.</param>
/// <param name="Period">Width after which the pattern repeats, metres: as many as fit best go round, so that it closes; 0 leaves a seam behind.</param>
public sealed record Turned(SurfacePattern Inner, float Radius, float Period = 0) : SurfacePattern
{
    /// <summary>Walls that lean further than this, as a cosine against the radius, are no walls.</summary>
    private const float LeastOutwards = 0.5f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z));
        Vector3 outwards = reach > 1e-6f ? new Vector3(p.X, 0, p.Z) / reach : Vector3.UnitZ;
        if (MathF.Abs(Vector3.Dot(point.RestNormal, outwards)) < LeastOutwards)
        {
            Inner.Apply(point, ref surface);
            return;
        }

        float round = MathF.Tau * Radius;
        float unrolled = Period > 0 ? MathF.Max(1, MathF.Round(round / Period)) * Period : round;
        var wall = new Vector3(MathF.Atan2(p.X, p.Z) / MathF.Tau * unrolled, p.Y, 0);
        Vector3 slope = surface.RestGradient;
        surface.RestGradient = Vector3.Zero;
        Inner.Apply(point with { Rest = wall, RestNormal = Vector3.UnitZ, Footprint = point.Footprint * unrolled / (MathF.Tau * MathF.Max(reach, 0.2f * Radius)) }, ref surface);

        // Slopes turn with the wall.
        Vector3 own = surface.RestGradient, around = new(outwards.Z, 0, -outwards.X);
        surface.RestGradient = slope + (around * own.X) + (Vector3.UnitY * own.Y) + (outwards * own.Z);
    }
}
