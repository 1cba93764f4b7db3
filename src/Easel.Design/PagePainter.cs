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
    public static Picture Paint(Page page, int width, LinearRgb? ground = null)
    {
        float scale = width / page.Width;
        int height = Math.Max(1, (int)MathF.Round(page.Height * scale));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var bitmap = new SKBitmap(info.WithAlphaType(SKAlphaType.Premul));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear((page.Background ?? ground) is LinearRgb color ? ToSkia(color) : SKColors.Transparent);
            foreach (PageShape shape in page.Shapes)
            {
                using SKPath path = ToPath(shape.Polygons, scale, height);
                using var paint = new SKPaint { Color = ToSkia(shape.Color), IsAntialias = true };
                canvas.DrawPath(path, paint);
            }
        }

        var rgba = new byte[4 * width * height];
        using SKPixmap pixels = bitmap.PeekPixels();
        unsafe
        {
            fixed (byte* target = rgba)
            {
                pixels.ReadPixels(info, (nint)target, info.RowBytes);
            }
        }

        return new Picture(width, height, rgba);
    }

    private static SKPath ToPath(ImmutableArray<OutlinePolygon> polygons, float scale, int height)
    {
        var path = new SKPath { FillType = SKPathFillType.Winding };
        void Add(ImmutableArray<Vector2> contour) => path.AddPoly([.. contour.Select(p => new SKPoint(p.X * scale, height - (p.Y * scale)))]);
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

    private static SKColor ToSkia(LinearRgb color) => new(Srgb.EncodeByte(color.R), Srgb.EncodeByte(color.G), Srgb.EncodeByte(color.B));
}
