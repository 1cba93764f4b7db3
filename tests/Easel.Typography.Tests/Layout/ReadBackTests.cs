using System.ComponentModel;
using System.Diagnostics;
using Easel.Imaging;
using Easel.Imaging.Encoding;

namespace Easel.Typography.Tests.Layout;

/// <summary>A reader that knows nothing of us reads set text. Runs for the languages that tesseract has; bench/Easel.Benchmarks measures many more strings.</summary>
public sealed class ReadBackTests
{
    [Theory]
    [InlineData("eng", "Fresh bread every morning")]
    [InlineData("rus", "Добро пожаловать")]
    [InlineData("pol", "Zażółć gęślą jaźń")]
    [InlineData("hin", "आपका स्वागत है")]
    [InlineData("tam", "தமிழ் மொழி")]
    [InlineData("kat", "კეთილი იყოს თქვენი მობრძანება")]
    [InlineData("ara", "مدينة القاهرة")]
    [InlineData("kor", "어서 오세요")]
    public void Paint_SetText_IsReadByTesseract(string reader, string text)
    {
        Assert.SkipUnless(Run("--list-langs")?.Split('\n').Contains(reader) == true, $"tesseract's language {reader} is not installed");
        TextBlock block = TextLayout.Layout(text, new TextStyle { Size = 48 }, new TextBox(0, 0, 1200, 120));
        string file = Path.Combine(Path.GetTempPath(), $"easel-typography-{Environment.ProcessId}-{reader}.png");
        try
        {
            File.WriteAllBytes(file, PictureEncoder.Encode(TextPainter.Paint([block], new TextBox(0, 0, 1200, 120), 1200, LinearRgb.Black, LinearRgb.White), PictureFormat.Png));

            // The reader adds joiners that are not to be seen.
            Assert.Equal(text, Run(file, "-", "--psm", "7", "-l", reader)!.Replace("\u200C", "", StringComparison.Ordinal).Trim());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Run(params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("tesseract", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output.Length > 0 ? output : errors.Result;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
