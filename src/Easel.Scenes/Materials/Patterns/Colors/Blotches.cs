using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Irregular blotches that lie over each other: camouflage, cows.</summary>
/// <param name="Colors">Ground and blotches, the last on top.</param>
/// <param name="Size">Size of a blotch, metres.</param>
/// <param name="Octaves">1 for smooth outlines, 3 for ragged ones.</param>
public sealed record Blotches(ImmutableArray<LinearRgb> Colors, float Size, int Octaves = 2) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        uint seed = Hash.Mix(point.Seed, 0xb107u);
        Vector3 color = Color(0);
        for (int i = 1; i < Colors.Length; i++)
        {
            float n = Noise.Fbm((point.Rest / Size) + new Vector3(7.3f * i), Octaves, seed + (uint)(31 * i));
            color = Vector3.Lerp(color, Color(i), PatternMath.Cover(n - 0.09f, MathF.Max(1.6f * point.Footprint / Size, 0.012f)));
        }

        return color;
    }
}
