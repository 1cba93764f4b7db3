using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Typography;
using SkiaSharp;

namespace Easel.Design;

/// <summary>Paints pages flat, as pictures.</summary>
public static class PagePainter
{
    /// <summary>Paints a page.</summary>
    /// <param name="page">What to paint.</param>
    /// <param name="width">Pixels per row; the rows follow from the page's sides.</param>
    /// <param name="ground">What shows through where the page has no background of its own; null leaves it transparent.</param>
    /// <param name="shows">Which shapes are painted; null for all.</param>
    public static Picture Paint(Page page, int width, LinearRgb? ground = null, Func<PageShape, bool>? shows = null)
    {
        float scale = width / page.Width;
        int height = Math.Max(1, (int)MathF.Round(page.Height * scale));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        var rgba = new byte[4 * width * height];

        // A page with a ground has no transparent pixel: it is painted where the picture lies.
        bool isOpaque = (page.Background ?? ground) is not null;
        unsafe
        {
            fixed (byte* target = rgba)
            {
                if (isOpaque)
                {
                    using SKSurface surface = SKSurface.Create(info.WithAlphaType(SKAlphaType.Premul), (nint)target, info.RowBytes);
                    Draw(surface.Canvas, page, scale, height, ground, shows);
                    surface.Flush();
                }
                else
                {
                    using SKSurface surface = SKSurface.Create(info.WithAlphaType(SKAlphaType.Premul));
                    Draw(surface.Canvas, page, scale, height, ground, shows);
                    surface.ReadPixels(info, (nint)target, info.RowBytes, 0, 0);
                }
            }
        }

        return new Picture(width, height, rgba);
    }

    private static void Draw(SKCanvas canvas, Page page, float scale, int height, LinearRgb? ground, Func<PageShape, bool>? shows)
    {
        canvas.Clear((page.Background ?? ground) is LinearRgb color ? ToSkia(color, 1) : SKColors.Transparent);
        foreach (PageShape shape in page.Shapes)
        {
            if (shows is not null && !shows(shape))
            {
                continue;
            }

            bool isCut = shape.Clip is not null || shape.Within is not null;
            if (isCut)
            {
                canvas.Save();
            }

            if (shape.Clip is TextBox clip)
            {
                canvas.ClipRect(ToRect(clip, scale, height), antialias: true);
            }

            if (shape.Within is { } outline)
            {
                using SKPath edge = ToPath([outline], false, scale, height);
                canvas.ClipPath(edge, antialias: true);
            }

            using SKPath path = ToPath(shape.Polygons, shape.IsEvenOdd, scale, height);
            if (shape.Picture is { } picture)
            {
                DrawPicture(canvas, picture, path, shape.Opacity);
            }
            else
            {
                using var paint = new SKPaint { Color = ToSkia(shape.Color, shape.Opacity), IsAntialias = true };
                using SKShader? shader = shape.Gradient is { } gradient ? ToShader(gradient, scale, height) : null;
                paint.Shader = shader;
                canvas.DrawPath(path, paint);
            }

            if (isCut)
            {
                canvas.Restore();
            }
        }
    }

    private static void DrawPicture(SKCanvas canvas, Picture picture, SKPath path, float opacity)
    {
        SKRect box = path.TightBounds;
        float zoom = MathF.Max(box.Width / picture.Width, box.Height / picture.Height);
        unsafe
        {
            fixed (byte* pixels = picture.Rgba)
            {
                var info = new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
                using var map = new SKPixmap(info, (nint)pixels);
                using SKImage image = SKImage.FromPixels(map);
                SKMatrix place = SKMatrix.CreateScaleTranslation(
                    zoom, zoom, box.MidX - (0.5f * zoom * picture.Width), box.MidY - (0.5f * zoom * picture.Height));
                SKSamplingOptions sampling = zoom > 1.01f ? new SKSamplingOptions(SKCubicResampler.CatmullRom)
                    : zoom > 0.99f ? new SKSamplingOptions(SKFilterMode.Linear) : new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear);
                using SKShader shader = image.ToShader(SKShaderTileMode.Clamp, SKShaderTileMode.Clamp, sampling, place);
                using var paint = new SKPaint { Shader = shader, IsAntialias = true, Color = SKColors.White.WithAlpha((byte)MathF.Round(255 * opacity)) };
                canvas.DrawPath(path, paint);
                canvas.Flush();
            }
        }
    }

    private static SKPath ToPath(ImmutableArray<OutlinePolygon> polygons, bool isEvenOdd, float scale, int height)
    {
        var path = new SKPath { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        void Add(ImmutableArray<Vector2> contour)
        {
            var points = new SKPoint[contour.Length];
            for (int i = 0; i < points.Length; i++)
            {
                points[i] = new SKPoint(contour[i].X * scale, height - (contour[i].Y * scale));
            }

            path.AddPoly(points);
        }

        foreach (OutlinePolygon polygon in polygons)
        {
            Add(polygon.Outer);
            foreach (ImmutableArray<Vector2> hole in polygon.Holes)
            {
                Add(hole);
            }
        }

        return path;
    }

    private static SKShader ToShader(PageGradient gradient, float scale, int height)
    {
        SKPoint Map(Vector2 p) => new(p.X * scale, height - (p.Y * scale));
        SKColor[] colors = [.. gradient.Stops.Select(s => ToSkia(s.Color, s.Opacity))];
        float[] offsets = [.. gradient.Stops.Select(s => s.Offset)];
        return gradient.IsRadial
            ? SKShader.CreateRadialGradient(Map(gradient.From), Vector2.Distance(gradient.From, gradient.To) * scale, colors, offsets, SKShaderTileMode.Clamp)
            : SKShader.CreateLinearGradient(Map(gradient.From), Map(gradient.To), colors, offsets, SKShaderTileMode.Clamp);
    }

    private static SKRect ToRect(TextBox box, float scale, int height) =>
        new(box.Left * scale, height - (box.Top * scale), box.Right * scale, height - (box.Bottom * scale));

    private static SKColor ToSkia(LinearRgb color, float opacity) =>
        new(Srgb.EncodeByte(color.R), Srgb.EncodeByte(color.G), Srgb.EncodeByte(color.B), (byte)MathF.Round(255 * Math.Clamp(opacity, 0, 1)));
}
