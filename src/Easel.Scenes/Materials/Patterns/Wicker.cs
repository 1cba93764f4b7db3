using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Basketwork: round rods that run over and under upright stakes, dark where one looks between them.</summary>
/// <param name="Rod">Thickness of a rod, metres.</param>
public sealed record Wicker(float Rod = 0.007f) : SurfacePattern
{
    private const float StakeRods = 3.2f, MeanShade = 0.74f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        uint seed = Hash.Mix(point.Seed, 0x31c7u);
        float fade = PatternMath.Fade(Rod * 1.3f, point.Footprint);
        at += new Vector2(0, Noise.Perlin(point.Rest / (Rod * 9), seed)) * (0.3f * Rod);
        float y = at.Y / Rod, row = MathF.Floor(y), v = (2 * (y - row)) - 1;
        float x = at.X / (Rod * StakeRods), stake = MathF.Floor(x), phase = (x - stake - 0.5f) * MathF.PI;

        // Each rod is before one stake and behind the next, its neighbours the other way round.
        int side = (((int)row + (int)stake) & 1) == 0 ? 1 : -1;
        float wave = MathF.Cos(phase) * side;
        float round = MathF.Sqrt(MathF.Max(0, 1 - (v * v))), front = 0.5f + (0.5f * wave);
        float shade = round * (0.34f + (0.66f * front));
        uint own = Hash.Mix(seed, (uint)(int)row);
        float tone = 0.8f + (0.34f * Hash.ToUnit(own)), fibre = Noise.Perlin(new Vector3(at.X * 60, at.Y / Rod * 7, 0.5f), own) * PatternMath.Fade(Rod * 0.3f, point.Footprint);
        surface.BaseColor *= float.Lerp(MeanShade, MathF.Min(1, (1.15f * shade) + 0.06f), fade) * float.Lerp(0.97f, tone * (1 + (0.18f * fibre)), fade);
        surface.RestGradient += fade * ((up * (-0.9f * v)) + (right * (-0.35f * side * MathF.Sin(phase))));
        surface.Coat *= float.Lerp(1, shade, fade);
    }
}
