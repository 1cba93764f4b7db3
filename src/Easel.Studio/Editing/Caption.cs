using System.Numerics;
using Easel.Imaging;
using Easel.Typography;
using SkiaSharp;

namespace Easel.Studio.Editing;

/// <summary>Sets text into pictures: white letters with a dark rim, readable on everything.</summary>
internal static class Caption
{
    private const float Margin = 0.05f, LargestSize = 0.11f, Height = 0.3f, Rim = 0.14f, RimOpacity = 0.8f;

    /// <summary>Sets a text.</summary>
    /// <param name="picture">The picture; changed.</param>
    /// <param name="text">What to set.</param>
    /// <param name="region">Where it may stand.</param>
    /// <param name="place">Where in the region, in shares, or null for along the lower edge.</param>
    /// <returns>Characters that no font has.</returns>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static IReadOnlyList<string> Set(Picture picture, string text, PixelBox region, Vector2? place)
    {
        float margin = Margin * Math.Min(region.Width, region.Height), y = place?.Y ?? 0.85f, x = place?.X ?? 0.5f;
        float height = Height * region.Height, top = y < 0.4f ? margin : y > 0.6f ? region.Height - margin - height : 0.5f * (region.Height - height);
        var box = new TextBox(region.Left + margin, picture.Height - region.Top - top - height, region.Width - (2 * margin), height);
        var style = new TextStyle
        {
            Weight = 700,
            Alignment = x < 0.4f ? TextAlignment.Left : x > 0.6f ? TextAlignment.Right : TextAlignment.Center,
            VerticalAlignment = y < 0.4f ? VerticalAlignment.Top : y > 0.6f ? VerticalAlignment.Bottom : VerticalAlignment.Middle,
        };
        TextBlock block = TextLayout.Fit(text, style, box, maxLines: 4, maxSize: MathF.Max(LargestSize * region.Height, 12));
        byte[] rim = Cover(picture, block, Rim * block.Size), ink = Cover(picture, block, 0);
        for (int i = 0; i < ink.Length; i++)
        {
            Layers.Blend(picture, i, Vector3.Zero, rim[i] / 255f * RimOpacity);
            Layers.Blend(picture, i, Vector3.One, ink[i] / 255f);
        }

        return block.Missing;
    }

    /// <summary>How far each pixel is covered by the letters, or by a stroke along their outlines.</summary>
    private static byte[] Cover(Picture picture, TextBlock block, float stroke)
    {
        byte[] cover = new byte[picture.Width * picture.Height];
        using var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (OutlinePolygon polygon in block.Polygons())
        {
            path.AddPoly([.. polygon.Outer.Select(Down)]);
            foreach (System.Collections.Immutable.ImmutableArray<Vector2> hole in polygon.Holes)
            {
                path.AddPoly([.. hole.Select(Down)]);
            }
        }

        unsafe
        {
            fixed (byte* pixels = cover)
            {
                using SKSurface surface = SKSurface.Create(new SKImageInfo(picture.Width, picture.Height, SKColorType.Alpha8), (nint)pixels, picture.Width);
                using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true, StrokeJoin = SKStrokeJoin.Round, StrokeWidth = stroke };
                paint.Style = stroke > 0 ? SKPaintStyle.StrokeAndFill : SKPaintStyle.Fill;
                surface.Canvas.DrawPath(path, paint);
                surface.Flush();
            }
        }

        return cover;

        SKPoint Down(Vector2 p) => new(p.X, picture.Height - p.Y);
    }
}
