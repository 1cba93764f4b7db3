using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A landscape in broad strokes over rest x and y in [-0.5, 0.5]: sky with a low sun, hills one behind the other, a field with flowers.</summary>
/// <param name="PaintingSeed">Of hills and colours.</param>
internal sealed record OilPainting(uint PaintingSeed) : SurfacePattern
{
    private static readonly Vector3 _sky = LinearRgb.FromHex("#7fb4d8").ToVector3(), _glow = LinearRgb.FromHex("#f8cf8a").ToVector3(), _far = LinearRgb.FromHex("#8aa0b8").ToVector3(), _near = LinearRgb.FromHex("#4f7a4a").ToVector3(), _field = LinearRgb.FromHex("#8fae3f").ToVector3();

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;

        // Strokes carry the colour of a place a little aside.
        float x = p.X + (0.02f * Noise.Perlin(new Vector3(p.X * 26, p.Y * 40, 1), PaintingSeed)), y = p.Y + (0.022f * Noise.Perlin(new Vector3(p.X * 14, p.Y * 44, 2), PaintingSeed));
        Vector3 color = Vector3.Lerp(_glow, _sky, Noise.SmoothStep(0, 0.42f, y)), sun = new(1.2f, 1.05f, 0.75f);
        float cloud = Noise.SmoothStep(0.08f, 0.3f, Noise.Fbm(new Vector3(x * 3.4f, y * 8, 5), 3, PaintingSeed));
        color = Vector3.Lerp(color, new Vector3(0.95f, 0.9f, 0.84f), cloud * 0.7f * Noise.SmoothStep(0.05f, 0.2f, y));
        color = Vector3.Lerp(color, sun, 1 - Noise.SmoothStep(0.05f, 0.075f, Vector2.Distance(new Vector2(x, y), new Vector2(0.16f, 0.1f))));
        for (int i = 0; i < 3; i++)
        {
            float ridge = 0.08f - (0.11f * i) + (0.13f * Noise.Fbm(new Vector3(x * (2.2f + i), i * 3.7f, 0), 3, PaintingSeed + (uint)i));
            if (y < ridge)
            {
                color = Vector3.Lerp(_far, i == 2 ? _field : _near, i / 2f) * (1 + (0.3f * Noise.Perlin(new Vector3(x * 30, y * 30, i), PaintingSeed)));
            }
        }

        (float f1, _, uint cell) = Noise.Worley(new Vector3(x * 26, y * 34, 0.5f), PaintingSeed);
        if (y < -0.2f && f1 < 0.26f)
        {
            color = (cell % 3) switch { 0 => new Vector3(0.8f, 0.1f, 0.08f), 1 => new Vector3(0.95f, 0.7f, 0.1f), _ => new Vector3(0.9f, 0.85f, 0.9f) };
        }

        surface.BaseColor = color * (1 + (0.1f * Noise.Perlin(new Vector3(p.X * 60, p.Y * 16, 8), PaintingSeed)));
        surface.BumpGradient += new Vector3(0, 0.18f * Noise.Perlin(new Vector3(p.X * 40, p.Y * 120, 9), PaintingSeed), 0) * PatternMath.Fade(0.004f, point.Footprint);
    }
}
