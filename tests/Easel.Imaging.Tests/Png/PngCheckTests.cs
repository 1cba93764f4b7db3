using System.ComponentModel;
using System.Diagnostics;
using Easel.Imaging.Encoding;
using Easel.Imaging.Encoding.Png;

namespace Easel.Imaging.Tests.Png;

/// <summary>A checker that knows nothing of us goes through our files. Runs where pngcheck is installed.</summary>
public sealed class PngCheckTests
{
    [Fact]
    public void Encode_EveryKind_PassesPngcheck()
    {
        Assert.SkipUnless(Run([]) is not null, "pngcheck is not installed");
        var metadata = new PictureMetadata { Software = "Easel", Source = DigitalSource.AlgorithmicMedia, Notes = [new PictureNote("Prompt", "süß 犬")] };
        DirectoryInfo folder = Directory.CreateTempSubdirectory("easel-pngcheck-");
        try
        {
            foreach (string kind in TestPixels.Kinds)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, kind + ".png"), PngEncoder.Encode(TestPixels.Make(kind, 700, 400), metadata));
            }

            string report = Run(["-v", .. folder.GetFiles().Select(f => f.FullName)])!;

            Assert.Contains($"No errors were detected in {TestPixels.Kinds.Length} of the {TestPixels.Kinds.Length} files", report.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Run(string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("pngcheck", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.Result;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
