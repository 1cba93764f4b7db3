using System.Diagnostics;

namespace Easel.Studio.Tests.Pages;

/// <summary>A reader that knows nothing of us.</summary>
internal static class Tesseract
{
    /// <summary>Whether it is there, with English.</summary>
    public static bool IsInstalled { get; } = Find();

    /// <summary>What it reads in the bytes of a picture file, lines joined by spaces.</summary>
    public static string Read(byte[] file)
    {
        string path = Path.Combine(Path.GetTempPath(), $"easel-page-{Environment.ProcessId}-{Guid.NewGuid():N}.png");
        File.WriteAllBytes(path, file);
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("tesseract", [path, "-", "--psm", "11", "-l", "eng"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool Find()
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
