using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Patches of cloth sewn together: plain, striped, checked and dotted ones, with a seam of stitches.</summary>
/// <param name="Colors">Colours of the cloths.</param>
/// <param name="Size">Side of a patch, metres.</param>
public sealed record Patchwork(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    private const float SeamPlace = 0.055f, SeamWidth = 0.014f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        base.Apply(point, ref surface);

        // Patches are padded: they bulge between the seams.
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        Vector2 q = (at / Size) + new Vector2(0.5f, 0.3f), part = q - new Vector2(MathF.Floor(q.X), MathF.Floor(q.Y)) - new Vector2(0.5f);
        float bulge = 2.2f * PatternMath.Fade(Size, point.Footprint);
        surface.RestGradient -= ((right * (part.X * part.X * part.X)) + (up * (part.Y * part.Y * part.Y))) * (2 * bulge);
    }

    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        Vector2 q = (at / Size) + new Vector2(0.5f, 0.3f);
        float x = MathF.Floor(q.X), y = MathF.Floor(q.Y), u = q.X - x, v = q.Y - y, pixel = point.Footprint / Size;
        uint own = Hash.Mix(Hash.Mix(point.Seed, 0x9a7cu), (uint)(int)x, (uint)(int)y);
        int n = Colors.Length, first = (int)(Hash.ToUnit(own) * n), second = (first + 1 + (int)(Hash.ToUnit(Hash.Mix(own, 1u)) * (n - 1))) % n;
        Vector3 ground = Color(first), print = Vector3.Lerp(Color(second), Vector3.One, 0.3f);
        float mix = (Hash.Mix(own, 2u) % 5) switch
        {
            0 => PatternMath.Cover(0.25f - PatternMath.ToWhole(u * 6), 6 * pixel),
            1 => PatternMath.Cover(0.3f - new Vector2(PatternMath.ToWhole(u * 5), PatternMath.ToWhole(v * 5)).Length(), 5 * pixel),
            2 => 0.5f * (PatternMath.Cover(0.25f - PatternMath.ToWhole(u * 5), 5 * pixel) + PatternMath.Cover(0.25f - PatternMath.ToWhole(v * 5), 5 * pixel)),
            _ => 0,
        };
        Vector3 color = Vector3.Lerp(ground, print, mix);
        float edge = MathF.Min(0.5f - MathF.Abs(u - 0.5f), 0.5f - MathF.Abs(v - 0.5f)), along = MathF.Abs(u - 0.5f) > MathF.Abs(v - 0.5f) ? v : u;
        color *= 1 - (0.5f * PatternMath.Cover(0.012f - edge, pixel));
        float stitch = PatternMath.Cover(SeamWidth - MathF.Abs(edge - SeamPlace), pixel) * PatternMath.Cover(0.28f - PatternMath.ToWhole(along * 11), 11 * pixel);
        return Vector3.Lerp(color, new Vector3(0.82f, 0.78f, 0.68f), stitch * PatternMath.Fade(Size * 0.12f, point.Footprint));
    }
}
