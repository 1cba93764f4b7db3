using Easel.Imaging;
using SkiaSharp;

namespace Easel.Studio.Output;

/// <summary>Short labels on contact sheets, set in the product's own sans; without fonts the sheet stays unlabelled.</summary>
internal static class SheetLabel
{
    private static readonly Lazy<SKTypeface?> Face = new(LoadFace);

    /// <summary>Prints white letters on a dark plate with its top left corner at the given pixel.</summary>
    public static void Print(Picture sheet, string label, int left, int top, int size)
    {
        if (Face.Value is not { } face)
        {
            return;
        }

        var info = new SKImageInfo(sheet.Width, sheet.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        unsafe
        {
            fixed (byte* pixels = sheet.Rgba)
            {
                using SKSurface surface = SKSurface.Create(info, (nint)pixels);
                using var font = new SKFont(face, size);
                using var plate = new SKPaint { Color = new SKColor(0, 0, 0, 190) };
                using var ink = new SKPaint { Color = SKColors.White, IsAntialias = true };
                surface.Canvas.DrawRect(left, top, font.MeasureText(label) + size, size * 1.5f, plate);
                surface.Canvas.DrawText(label, left + (size * 0.5f), top + (size * 1.1f), font, ink);
                surface.Flush();
            }
        }
    }

    private static SKTypeface? LoadFace()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "assets", "fonts");
        string? file = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .FirstOrDefault(f => Path.GetFileName(f).StartsWith("Inter", StringComparison.OrdinalIgnoreCase))
            : null;
        return file is null ? null : SKTypeface.FromFile(file);
    }
}
