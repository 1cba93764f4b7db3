using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>
/// A small picture of flat shapes, then put out of focus as a lens does it: every point becomes a disc, so that bright ones turn into the
/// discs of light that photographers call bokeh. Painted once, it costs a lookup afterwards and has no noise.
/// </summary>
internal sealed class BlurredPainting
{
    private readonly int _width, _height;
    private readonly float _aspect;
    private Vector3[] _pixels;

    /// <summary>An empty picture.</summary>
    /// <param name="aspect">Width over height.</param>
    /// <param name="height">Rows.</param>
    public BlurredPainting(float aspect, int height)
    {
        (_aspect, _height, _width) = (aspect, height, (int)MathF.Ceiling(height * aspect));
        _pixels = new Vector3[_width * _height];
    }

    /// <summary>Paints every point that a shape holds.</summary>
    /// <param name="color">Radiance relative to a white wall, at a point in half heights from the middle, y up; null leaves the point as it is.</param>
    public void Paint(Func<Vector2, Vector3?> color) => Paint(color, new Vector2(-_aspect, -1), new Vector2(_aspect, 1));

    /// <summary>Paints within a box.</summary>
    /// <param name="color">As of the other overload.</param>
    /// <param name="least">Lower left corner, half heights from the middle.</param>
    /// <param name="most">Upper right corner.</param>
    public void Paint(Func<Vector2, Vector3?> color, Vector2 least, Vector2 most)
    {
        int top = Math.Clamp((int)((1 - most.Y) * _height / 2) - 1, 0, _height), bottom = Math.Clamp((int)((1 - least.Y) * _height / 2) + 2, 0, _height);
        int left = Math.Clamp((int)((least.X + _aspect) * _height / 2) - 1, 0, _width), right = Math.Clamp((int)((most.X + _aspect) * _height / 2) + 2, 0, _width);
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                var p = new Vector2(((x + 0.5f) * 2 / _height) - _aspect, 1 - ((y + 0.5f) * 2 / _height));
                _pixels[(y * _width) + x] = color(p) ?? _pixels[(y * _width) + x];
            }
        }
    }

    /// <summary>Paints an upright rectangle.</summary>
    /// <param name="least">Lower left corner, half heights from the middle.</param>
    /// <param name="most">Upper right corner.</param>
    /// <param name="color">Colour at a point in it.</param>
    public void Rectangle(Vector2 least, Vector2 most, Func<Vector2, Vector3> color) =>
        Paint(p => p.X >= least.X && p.X < most.X && p.Y >= least.Y && p.Y < most.Y ? color(p) : null, least, most);

    /// <summary>Paints an ellipse, turned by an angle.</summary>
    public void Ellipse(Vector2 center, Vector2 radii, float angle, Func<Vector2, Vector3> color)
    {
        (float s, float c) = MathF.SinCos(angle);
        var reach = new Vector2(MathF.Max(radii.X, radii.Y));
        Paint(p =>
        {
            Vector2 d = p - center, q = new Vector2((d.X * c) + (d.Y * s), (d.Y * c) - (d.X * s)) / radii;
            return q.LengthSquared() < 1 ? color(p) : null;
        }, center - reach, center + reach);
    }

    /// <summary>Puts the picture out of focus.</summary>
    /// <param name="radius">Radius of the disc that a point becomes, half heights.</param>
    public void Blur(float radius)
    {
        float reach = radius * _height / 2;
        int most = (int)MathF.Ceiling(reach);
        var blurred = new Vector3[_pixels.Length];
        for (int i = 0; i < blurred.Length; i++)
        {
            (int x, int y) = (i % _width, i / _width);
            Vector3 sum = Vector3.Zero;
            float weights = 0;
            for (int dy = -most; dy <= most; dy++)
            {
                int row = Math.Clamp(y + dy, 0, _height - 1) * _width;
                for (int dx = -most; dx <= most; dx++)
                {
                    // The rim of the disc is antialiased over a pixel.
                    float weight = Math.Clamp(reach + 0.5f - MathF.Sqrt((dx * dx) + (dy * dy)), 0, 1);
                    sum += _pixels[row + Math.Clamp(x + dx, 0, _width - 1)] * weight;
                    weights += weight;
                }
            }

            blurred[i] = sum / weights;
        }

        _pixels = blurred;
    }

    /// <summary>The picture at a point, half heights from the middle, y up; beyond the edge, the edge. Without the creases of linear
    /// interpolation.</summary>
    public Vector3 At(Vector2 point)
    {
        float x = Math.Clamp(((point.X + _aspect) * _height / 2) - 0.5f, 0, _width - 1.001f);
        float y = Math.Clamp(((1 - point.Y) * _height / 2) - 0.5f, 0, _height - 1.001f);
        int i = ((int)y * _width) + (int)x;
        float u = Noise.SmoothStep(0, 1, x - (int)x), v = Noise.SmoothStep(0, 1, y - (int)y);
        Vector3 above = Vector3.Lerp(_pixels[i], _pixels[Math.Min(i + 1, _pixels.Length - 1)], u);
        Vector3 below = Vector3.Lerp(_pixels[Math.Min(i + _width, _pixels.Length - 1)], _pixels[Math.Min(i + _width + 1, _pixels.Length - 1)], u);
        return Vector3.Lerp(above, below, v);
    }
}
