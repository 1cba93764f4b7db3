using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using SkiaSharp;

namespace Easel.Typography;

/// <summary>Paints set text flat, as a picture.</summary>
public static class TextPainter
{
    /// <summary>Paints blocks of text; emoji in their colours.</summary>
    /// <param name="blocks">What to paint.</param>
    /// <param name="page">The part of their plane that the picture shows.</param>
    /// <param name="width">Pixels per row; the rows follow from the page's sides.</param>
    /// <param name="ink">Colour of the letters.</param>
    /// <param name="ground">Colour behind them.</param>
    public static Picture Paint(IEnumerable<TextBlock> blocks, TextBox page, int width, LinearRgb ink, LinearRgb ground)
    {
        float scale = width / page.Width;
        int height = Math.Max(1, (int)MathF.Round(page.Height * scale));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var bitmap = new SKBitmap(info.WithAlphaType(SKAlphaType.Premul));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(Skia(ground, 1));
            canvas.Scale(scale, -scale);
            canvas.Translate(-page.Left, -page.Top);
            foreach (TextBlock block in blocks)
            {
                Fill(canvas, block.PlainPolygons(), Skia(ink, 1));
                foreach (ColorLayer layer in block.ColorLayers())
                {
                    Fill(canvas, layer.Polygons, Skia(layer.Color, layer.Opacity));
                }
            }
        }

        byte[] rgba = new byte[4 * width * height];
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

    private static void Fill(SKCanvas canvas, IEnumerable<OutlinePolygon> polygons, SKColor color)
    {
        using var path = new SKPath { FillType = SKPathFillType.Winding };
        void Add(ImmutableArray<Vector2> contour) => path.AddPoly([.. contour.Select(p => new SKPoint(p.X, p.Y))]);
        foreach (OutlinePolygon polygon in polygons)
        {
            Add(polygon.Outer);
            foreach (ImmutableArray<Vector2> hole in polygon.Holes)
            {
                Add(hole);
            }
        }

        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private static SKColor Skia(LinearRgb color, float opacity) => new(
        Srgb.EncodeByte(color.R), Srgb.EncodeByte(color.G), Srgb.EncodeByte(color.B), (byte)Math.Clamp(MathF.Round(opacity * 255), 0, 255));
}
