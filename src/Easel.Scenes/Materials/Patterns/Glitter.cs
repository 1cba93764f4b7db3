using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// Countless flat flakes, each with a normal of its own. From afar several flakes merge into one that is as large as a pixel, so that
/// glitter keeps glittering instead of turning into grey.
/// </summary>
/// <param name="Size">Size of a flake, metres.</param>
/// <param name="Cover">Share of the surface under flakes, 0 to 1.</param>
/// <param name="Tilt">Largest slope of a flake.</param>
public sealed record Glitter(float Size = 0.0025f, float Cover = 0.85f, float Tilt = 0.55f) : SurfacePattern
{
    /// <summary>Least width of a flake, pixels.</summary>
    private const float LeastPixels = 1.7f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Whole octaves: a flake does not crawl when the camera moves.
        float octave = MathF.Max(0, MathF.Ceiling(MathF.Log2(MathF.Max(LeastPixels * point.Footprint / Size, 1e-3f)))), size = Size * MathF.Pow(2, octave);
        (_, _, uint cell) = Noise.Worley(point.Rest / size, Hash.Mix(point.Seed, 0x6117u + (uint)octave));
        if (Hash.ToUnit(Hash.Mix(cell, 1u)) > Cover)
        {
            return;
        }

        float x = Hash.ToUnit(Hash.Mix(cell, 2u)) - 0.5f, y = Hash.ToUnit(Hash.Mix(cell, 3u)) - 0.5f, z = Hash.ToUnit(Hash.Mix(cell, 4u)) - 0.5f;
        surface.BumpGradient += new Vector3(x, y, z) * (2 * Tilt);
        float toss = Hash.ToUnit(Hash.Mix(cell, 5u)), bright = 0.75f + (0.6f * Hash.ToUnit(Hash.Mix(cell, 6u)));

        // A few flakes are of other hues, as in mixed glitter.
        Vector3 hue = toss > 0.86f ? Vector3.Lerp(surface.BaseColor, Vector3.One, 0.65f) : toss < 0.1f
            ? new Vector3(surface.BaseColor.Y, surface.BaseColor.Z, surface.BaseColor.X) : surface.BaseColor;
        surface.BaseColor = Vector3.Clamp(Vector3.Max(hue, new Vector3(0.03f)) * bright, Vector3.Zero, Vector3.One);

        // Not wholly metal: beneath a flake that shows a dark corner there is still the colour of its neighbours.
        surface.Metallic = 0.72f;
        surface.Roughness = 0.26f;
    }
}
