using System.Globalization;

namespace Easel.Typography.Tests.Unicode;

/// <summary>The Unicode Character Database as Debian's package unicode-data installs it. Tests that need it are skipped elsewhere.</summary>
internal static class Ucd
{
    /// <summary>The version that the tables of Easel.Typography are made from; another version's tests would ask for other rules.</summary>
    public const string Version = "15.0.0";

    /// <summary>Lines of a test file without comments; skips the test when the file is not there or of another version.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        string path = Path.Combine("/usr/share/unicode", name);
        Assert.SkipUnless(File.Exists(path), "the Debian package unicode-data is not installed");
        Assert.SkipUnless(File.ReadLines(path).First().Contains(Version, StringComparison.Ordinal), $"unicode-data is not of version {Version}");
        return File.ReadLines(path).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0);
    }

    public static int[] CodePoints(string hex) =>
        [.. hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
