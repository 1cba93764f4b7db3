using System.ComponentModel;
using System.Diagnostics;

namespace Easel.Benchmarks.Text;

/// <summary>The reader that text is held against: Debian's tesseract-ocr with its language packages.</summary>
internal static class Tesseract
{
    /// <summary>Languages that are installed; none when the program is not.</summary>
    public static string[] Languages() => Run("--list-langs")?.Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0).ToArray() ?? [];

    /// <summary>Reads pictures of one line each, in one go. Where it finds no line, as happens with few Arabic letters, it looks again without searching for one.</summary>
    public static string[] ReadLines(string[] pictures, string language)
    {
        string[] read = Read(pictures, language, "7");
        int[] blank = [.. Enumerable.Range(0, read.Length).Where(i => read[i].Length == 0)];
        if (blank.Length > 0)
        {
            foreach ((int i, string text) in blank.Zip(Read([.. blank.Select(i => pictures[i])], language, "13")))
            {
                read[i] = text;
            }
        }

        return read;
    }

    private static string[] Read(string[] pictures, string language, string mode)
    {
        string list = Path.Combine(Path.GetDirectoryName(pictures[0])!, "list.txt");
        File.WriteAllLines(list, pictures);
        string text = Run(list, "-", "--psm", mode, "-l", language) ?? throw new InvalidOperationException("tesseract is not installed.");
        return [.. text.Split('\f').Take(pictures.Length).Select(t => t.Trim())];
    }

    private static string? Run(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("tesseract", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["OMP_THREAD_LIMIT"] = "1";
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + (output.Length == 0 ? errors.Result : "");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
