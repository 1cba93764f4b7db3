using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Carbon fibre under resin: flat bundles in twill, of which one direction shines at a time.</summary>
/// <param name="Tow">Width of a bundle, metres.</param>
public sealed record CarbonTwill(float Tow = 0.006f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        float fade = PatternMath.Fade(Tow * 1.4f, point.Footprint), a = at.X / Tow, b = at.Y / Tow;
        int column = (int)MathF.Floor(a), row = (int)MathF.Floor(b);
        int place = (column + row) & 3;
        bool warp = place < 2;

        // A bundle bends over its neighbours: highlights run across its middle.
        float along = (warp ? b - row + place : a - column + place - 2) - 1;
        float across = (warp ? a - column : b - row) - 0.5f;
        Vector3 run = warp ? up : right, side = warp ? right : up;
        float fibre = 0.5f + (0.5f * Noise.Perlin(new Vector3(across * 22, along * 0.6f, (column * 7) + row), 0xcafu) * PatternMath.Fade(Tow * 0.15f, point.Footprint));
        surface.BaseColor *= float.Lerp(1, (warp ? 1.5f : 0.55f) * (0.75f + (0.5f * fibre)) * (1 - (1.1f * across * across)), fade);
        surface.RestGradient += ((run * (0.5f * along)) + (side * (0.25f * across))) * fade;
        surface.Roughness += 0.15f * (1 - fade);
    }
}
