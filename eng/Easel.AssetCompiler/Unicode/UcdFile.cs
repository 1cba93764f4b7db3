using System.Globalization;

namespace Easel.AssetCompiler.Unicode;

/// <summary>Reads files of the Unicode Character Database: code points or ranges, then fields, divided by semicolons (UAX #44, section 4.2).</summary>
internal static class UcdFile
{
    public const int CodePoints = 0x110000;

    /// <summary>Rows: first and last code point, and the fields after them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="missing">True gives the <c>@missing</c> rows instead: the values of what is not listed.</param>
    public static IEnumerable<(int First, int Last, string[] Fields)> Rows(string path, bool missing = false)
    {
        const string Missing = "# @missing: ";
        foreach (string line in File.ReadLines(path))
        {
            bool isMissing = line.StartsWith(Missing, StringComparison.Ordinal);
            string data = isMissing ? line[Missing.Length..] : line.Split('#')[0];
            if (isMissing == missing && data.Trim().Length > 0)
            {
                string[] fields = data.Split(';', StringSplitOptions.TrimEntries);
                string[] range = fields[0].Split("..");
                yield return (Hex(range[0]), Hex(range[^1]), fields[1..]);
            }
        }
    }

    /// <summary>The value of a property for every code point: what is listed, before what is said of the missing, before a default.</summary>
    public static string[] Values(string path, string otherwise, Func<string, string>? shorten = null)
    {
        var values = new string[CodePoints];
        Array.Fill(values, otherwise);
        foreach ((int first, int last, string[] fields) in Rows(path, missing: true).Concat(Rows(path)))
        {
            Array.Fill(values, shorten?.Invoke(fields[0]) ?? fields[0], first, last - first + 1);
        }

        return values;
    }

    public static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
