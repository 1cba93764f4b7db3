using System.Globalization;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Reads Data/emblems.txt and Data/names.txt.</summary>
internal static class EmblemTable
{
    public static IEnumerable<EmblemRow> ReadRows(string[] lines)
    {
        foreach ((string left, string[] words) in Lines(lines))
        {
            string[] head = left.Split(' ');
            foreach (string word in words)
            {
                string[] turned = word.Split('@');
                float turn = turned.Length > 1 ? float.Parse(turned[1], CultureInfo.InvariantCulture) : 0;
                yield return new EmblemRow(turned[0], float.Parse(head[0], CultureInfo.InvariantCulture), head[1], turn);
            }
        }
    }

    public static Dictionary<string, string[]> ReadNames(string[] lines) =>
        Lines(lines).ToDictionary(l => l.Left, l => l.Words, StringComparer.Ordinal);

    private static IEnumerable<(string Left, string[] Words)> Lines(string[] lines) =>
        from line in lines
        let text = line.Split('#')[0]
        where text.Contains('=', StringComparison.Ordinal)
        let sides = text.Split('=', 2)
        select (sides[0].Trim(), sides[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
