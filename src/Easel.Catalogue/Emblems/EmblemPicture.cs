using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// The painted face of an emblem: a picture laid on its front and back, and on the front the fine steps between its layers. What is finer
/// than a pixel is averaged beforehand, in ever smaller copies.
/// </summary>
internal sealed record EmblemPicture : SurfacePattern, IPainted
{
    private readonly ImmutableArray<Level> _levels;
    private readonly Vector2 _origin;
    private readonly float _texel;
    private readonly EmblemRelief _relief;

    /// <summary>Lays a picture on an emblem.</summary>
    /// <param name="colors">Linear colours, row by row, the top row first; kept.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="origin">Point of the model (x, y) at the upper left corner.</param>
    /// <param name="texel">Side of a pixel, metres.</param>
    /// <param name="relief">Steps between layers.</param>
    public EmblemPicture(Vector3[] colors, int width, Vector2 origin, float texel, EmblemRelief relief)
    {
        (_origin, _texel, _relief) = (origin, texel, relief);
        var levels = ImmutableArray.CreateBuilder<Level>();
        var level = new Level(colors, width, colors.Length / width);
        levels.Add(level);
        while (level.Width > 8 && level.Height > 8)
        {
            levels.Add(level = level.Halved());
        }

        _levels = levels.ToImmutable();
        Details = new Shades(this, MathF.Max(0.02f, Luminance(_levels[^1].Mean())));
    }

    /// <inheritdoc/>
    public SurfacePattern Details { get; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        surface.BaseColor *= ColorAt(point);
        Emboss(point, ref surface);
    }

    private Vector3 ColorAt(in SurfacePoint point)
    {
        float x = (point.Rest.X - _origin.X) / _texel, y = (_origin.Y - point.Rest.Y) / _texel;
        float level = Math.Clamp(MathF.Log2(MathF.Max(point.Footprint / _texel, 1e-3f)), 0, _levels.Length - 1);
        int finer = (int)level, coarser = Math.Min(finer + 1, _levels.Length - 1);
        return Vector3.Lerp(_levels[finer].At(x, y, finer), _levels[coarser].At(x, y, coarser), level - finer);
    }

    private void Emboss(in SurfacePoint point, ref SurfaceSample surface)
    {
        if (point.RestNormal.Z > 0.1f)
        {
            Vector2 slope = _relief.Slope(new Vector2(point.Rest.X, point.Rest.Y), point.Footprint);
            surface.RestGradient += new Vector3(slope, 0);
        }
    }

    private static float Luminance(Vector3 c) => Easel.Imaging.LinearRgb.FromVector3(c).Luminance;

    /// <summary>Darkens and lightens what is there as the picture is darker and lighter than its mean.</summary>
    private sealed record Shades(EmblemPicture Picture, float Mean) : SurfacePattern
    {
        public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
        {
            float ratio = Luminance(Picture.ColorAt(point)) / Mean;
            surface.BaseColor *= Math.Clamp(MathF.Pow(ratio, 0.7f), 0.22f, 1.2f);
            Picture.Emboss(point, ref surface);
        }
    }

    private sealed record Level(Vector3[] Colors, int Width, int Height)
    {
        /// <summary>Bilinear; the border goes on for ever.</summary>
        /// <param name="x">Across, pixels of the finest level.</param>
        /// <param name="y">Down.</param>
        /// <param name="number">How often this one is halved.</param>
        public Vector3 At(float x, float y, int number)
        {
            float scale = 1f / (1 << number);
            x = Math.Clamp((x * scale) - 0.5f, 0, Width - 1.001f);
            y = Math.Clamp((y * scale) - 0.5f, 0, Height - 1.001f);
            int left = (int)x, top = (int)y, i = (top * Width) + left;
            int right = left + 1 < Width ? 1 : 0, below = top + 1 < Height ? Width : 0;
            return Vector3.Lerp(
                Vector3.Lerp(Colors[i], Colors[i + right], x - left), Vector3.Lerp(Colors[i + below], Colors[i + below + right], x - left), y - top);
        }

        public Vector3 Mean() => Colors.Aggregate(Vector3.Zero, (sum, c) => sum + c) / Colors.Length;

        public Level Halved()
        {
            int width = (Width + 1) / 2, height = (Height + 1) / 2;
            Vector3[] colors = new Vector3[width * height];
            for (int y = 0; y < height; y++)
            {
                int top = 2 * y * Width, below = Math.Min((2 * y) + 1, Height - 1) * Width;
                for (int x = 0; x < width; x++)
                {
                    int left = 2 * x, right = Math.Min(left + 1, Width - 1);
                    colors[(y * width) + x] = (Colors[top + left] + Colors[top + right] + Colors[below + left] + Colors[below + right]) / 4;
                }
            }

            return new Level(colors, width, height);
        }
    }
}
