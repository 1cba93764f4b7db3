using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Walls of brick in running bond on every face of a thing: each brick of its own tone, mortar set back between them.</summary>
/// <param name="Mortar">Colour of the mortar, linear.</param>
/// <param name="Length">Length of a brick with its joint, metres.</param>
/// <param name="Height">Height of a course, metres.</param>
/// <param name="Joint">Width of a joint, metres.</param>
public sealed record Bricks(LinearRgb Mortar, float Length = 0.225f, float Height = 0.075f, float Joint = 0.011f) : SurfacePattern
{
    /// <summary>Share of the face that is mortar.</summary>
    private float JointShare => 1 - ((1 - (Joint / Length)) * (1 - (Joint / Height)));

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        uint seed = Hash.Mix(point.Seed, 0xb21cu);
        float fade = PatternMath.Fade(Height * 1.4f, point.Footprint);
        float row = MathF.Floor(at.Y / Height), x = (at.X / Length) + (0.5f * ((int)row & 1)), column = MathF.Floor(x);
        uint own = Hash.Mix(seed, (uint)(int)row, (uint)(int)column);
        float tone = 0.72f + (0.5f * Hash.ToUnit(own)), burnt = Hash.ToUnit(Hash.Mix(own, 2u)) > 0.88f ? 0.6f : 1;
        float grain = Noise.Fbm(point.Rest / 0.02f, 2, own) * PatternMath.Fade(0.02f, point.Footprint);
        Vector3 brick = surface.BaseColor * (tone * burnt * (1 + (0.16f * grain)));

        // Bricks are not cut with a ruler.
        float wobble = 0.0016f * Noise.Perlin(point.Rest / 0.018f, seed + 3);
        float dx = ((0.5f - MathF.Abs(x - column - 0.5f)) * Length) + wobble, dy = ((0.5f - MathF.Abs((at.Y / Height) - row - 0.5f)) * Height) + wobble;
        float inside = MathF.Min(dx, dy) - (0.5f * Joint), joint = 1 - PatternMath.Cover(inside, MathF.Max(point.Footprint, 0.002f));
        Vector3 mortar = Mortar.ToVector3() * (1 + (0.12f * grain)), mean = Vector3.Lerp(surface.BaseColor * 0.93f, Mortar.ToVector3(), JointShare);
        surface.BaseColor = Vector3.Lerp(mean, Vector3.Lerp(brick, mortar, joint), fade);
        surface.Roughness = MathF.Max(surface.Roughness, 0.8f);

        // The edge falls away towards the joint.
        float slope = 0.8f * fade * (1 - Noise.SmoothStep(0, 0.5f * Joint, MathF.Abs(inside)));
        surface.RestGradient += dx < dy
            ? right * (slope * MathF.Sign(column + 0.5f - x)) : up * (slope * MathF.Sign(row + 0.5f - (at.Y / Height)));
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 160, 0.0010f * PatternMath.Fade(0.006f, point.Footprint), seed + 4);
    }
}
