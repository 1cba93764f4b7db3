using System.Diagnostics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using SkiaSharp;

namespace Easel.Design.Tests;

/// <summary>A reader that knows nothing of us reads our pages. Runs where tesseract is installed.</summary>
public sealed class ReadBackTests
{
    [Theory]
    [InlineData("sign", "#8a5a34", "OPEN")]
    [InlineData("street-sign", "#0a5c3c", "Baker Street")]
    [InlineData("billboard", "#f3c13a", "Drink more water")]
    [InlineData("book", "#1f3a5f", "MOBY DICK")]
    [InlineData("shop-sign", "#5a1a1f", "BAKERY")]
    public void Paint_Page_IsReadByTesseract(string carrier, string surface, string text)
    {
        Assert.SkipUnless(IsInstalled(), "tesseract is not installed");
        LinearRgb ground = LinearRgb.FromHex(surface);
        Page page = PageDesigner.Design(new PageRequest { Width = 1, Height = 0.5f, Carrier = carrier, Surface = ground, Texts = [new PageText(text)] });

        // Letters alone on white: what is tested is their shape and order, not how the reader deals with frames.
        Page letters = page with
        {
            Background = LinearRgb.White,
            Shapes = [.. page.Shapes.Where(s => s.Role == PageRole.Text).Select(s => s with { Color = LinearRgb.Black })],
        };
        Assert.Equal(text, Read(PagePainter.Paint(letters, 900)));
    }

    private static string Read(Picture picture)
    {
        string file = Path.Combine(Path.GetTempPath(), $"easel-read-{Environment.ProcessId}-{Guid.NewGuid():N}.png");
        try
        {
            using var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
            Marshal.Copy(picture.Rgba, 0, bitmap.GetPixels(), picture.Rgba.Length);
            using (FileStream stream = File.Create(file))
            {
                bitmap.Encode(stream, SKEncodedImageFormat.Png, 100);
            }

            using Process process = Process.Start(new ProcessStartInfo("tesseract", [file, "-", "--psm", "6", "-l", "eng"])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            string text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsInstalled()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("tesseract", ["--list-langs"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string languages = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return languages.Split('\n').Contains("eng");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
