using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Fields with lines between them: giraffes, mosaics, stained glass.</summary>
/// <param name="Colors">Colour of the lines, then those of the fields.</param>
/// <param name="Size">Size of a field, metres.</param>
/// <param name="Line">Width of a line as a share of the size.</param>
public sealed record Fields(ImmutableArray<LinearRgb> Colors, float Size, float Line = 0.12f) : ColorPattern(Colors, Size)
{
    /// <summary>Slope by which single fields tilt, as tesserae do.</summary>
    public float Tilt { get; init; }

    /// <summary>How much each field differs in tone, 0 to 1.</summary>
    public float Variation { get; init; } = 0.3f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        surface.BaseColor *= Find(point, out float field, out uint cell);
        surface.Coat *= field;
        surface.Roughness = float.Lerp(MathF.Max(surface.Roughness, 0.85f), surface.Roughness, field);
        float x = Hash.ToUnit(Hash.Mix(cell, 6u)) - 0.5f, y = Hash.ToUnit(Hash.Mix(cell, 7u)) - 0.5f, z = Hash.ToUnit(Hash.Mix(cell, 8u)) - 0.5f;
        surface.BumpGradient += new Vector3(x, y, z) * (2 * Tilt * field * PatternMath.Fade(Size, point.Footprint));
    }

    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point) => Find(point, out _, out _);

    private Vector3 Find(in SurfacePoint point, out float field, out uint cell)
    {
        uint seed = Hash.Mix(point.Seed, 0xf1e1u);
        (float f1, float f2, cell) = Noise.Worley(point.Rest / Size, seed);
        float fade = PatternMath.Fade(Size * 0.8f, point.Footprint), pixel = 1.5f * point.Footprint / Size;
        field = float.Lerp(1 - MathF.Min(1, 3.2f * Line), PatternMath.Cover(f2 - f1 - Line, pixel), fade);
        int index = 1 + (int)(Hash.ToUnit(Hash.Mix(cell, 2u)) * (Colors.Length - 1));
        float tone = 1 + (Variation * (Hash.ToUnit(Hash.Mix(cell, 3u)) - 0.5f) * fade);
        return Vector3.Lerp(Color(0), Vector3.Min(Color(Colors.Length > 1 ? index : 0) * tone, Vector3.One), field);
    }
}
