using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>A floor of boards on a level plane: rows of boards with staggered joints, each cut from another place of the trunk and of its
/// own tone, dark hairlines between them.</summary>
/// <param name="Grain">The wood; its direction, along X or Z, is that of the boards.</param>
/// <param name="Width">Width of a board, metres.</param>
/// <param name="Length">Length of a board, metres.</param>
public sealed record Planks(WoodGrain Grain, float Width = 0.14f, float Length = 1.6f) : SurfacePattern
{
    /// <summary>Least distance of a board's middle from the heart of the trunk, metres.</summary>
    private const float LeastAside = 0.055f;

    /// <summary>Half width of the gap between boards, metres, and what is seen of it at least, pixels.</summary>
    private const float Gap = 0.0012f, LeastGap = 0.45f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        bool alongX = MathF.Abs(Grain.Along.X) > 0.5f;
        float across = (alongX ? point.Rest.Z : point.Rest.X) / Width, row = MathF.Floor(across);
        uint seed = Hash.Mix(point.Seed, (uint)(int)row + 0x91a5u);
        float along = ((alongX ? point.Rest.X : point.Rest.Z) / Length) + Hash.ToUnit(seed), board = MathF.Floor(along);
        uint own = Hash.Mix(seed, (uint)(int)board + 17u);

        // Another piece of the trunk for every board, moved along it and aside from its heart, where arches are: most floors are straight.
        float toss = Hash.ToUnit(own), heart = Hash.ToUnit(Hash.Mix(own, 3u)) - 0.5f, aside = (0.16f * heart) + MathF.CopySign(LeastAside, heart), x = (across - row - 0.5f) * Width;
        float z = (along - board + (toss * 37)) * Length;
        var rest = alongX ? new Vector3(z, 0.03f * toss, x + aside) : new Vector3(x + aside, 0.03f * toss, z);
        Grain.Apply(point with { Rest = rest }, ref surface);
        surface.BaseColor *= 0.86f + (0.2f * Hash.ToUnit(Hash.Mix(own, 5u)));

        // The gap, never thinner than can be seen but fainter then.
        float edge = MathF.Min((0.5f * Width) - MathF.Abs(x), (0.5f - MathF.Abs(along - board - 0.5f)) * Length);
        float seen = MathF.Max(Gap, LeastGap * point.Footprint), strength = 0.55f * MathF.Min(1, 1.6f * Gap / seen);
        float gap = 1 - Noise.SmoothStep(0.4f * seen, 1.6f * seen, edge);
        surface.BaseColor *= 1 - (strength * gap);
        surface.Specular *= 1 - (0.8f * gap);
    }
}
