using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Tables that prompts write out: Markdown with bars, or lines of values between commas, tabs or semicolons.</summary>
internal static class TableText
{
    private const int MostRows = 200, MostColumns = 40;

    /// <summary>Finds a table.</summary>
    /// <param name="text">Text of a prompt.</param>
    /// <param name="rest">The text without the table.</param>
    /// <returns>Its rows, the headings first, or null where there is none.</returns>
    public static ImmutableArray<ImmutableArray<string>>? Take(string text, out string rest)
    {
        string[] lines = text.Split('\n');
        foreach (char mark in (char[])['|', '\t', ';', ','])
        {
            for (int i = 0; i < lines.Length; i++)
            {
                int count = Cells(lines[i], mark).Length, end = i;
                while (count >= 2 && end < lines.Length && (Cells(lines[end], mark).Length == count || IsRule(lines[end])))
                {
                    end++;
                }

                string[][] rows = [.. lines[i..end].Where(l => !IsRule(l)).Take(MostRows).Select(l => Cells(l, mark))];
                if (rows.Length >= 2 && rows.Skip(1).Any(r => r.Any(c => c.Any(char.IsAsciiDigit))) && LooksLikeTable(rows, mark))
                {
                    rest = string.Join('\n', lines[..i].Concat(lines[end..]));
                    return [.. rows.Select(r => (ImmutableArray<string>)[.. r.Take(MostColumns)])];
                }
            }
        }

        rest = text;
        return null;
    }

    /// <summary>Lines of prose have commas too: cells between commas must be short, and begin their lines.</summary>
    private static bool LooksLikeTable(string[][] rows, char mark) =>
        mark is '|' or '\t' || (rows.Length >= 3 && rows.All(r => r.All(c => c.Length <= 40) && !r[0].Contains(':', StringComparison.Ordinal)));

    private static string[] Cells(string line, char mark)
    {
        string trimmed = line.Trim();
        if (mark == '|')
        {
            trimmed = trimmed.Trim('|');
        }

        return [.. trimmed.Split(mark).Select(c => c.Trim(' ', '*', '`', '"'))];
    }

    private static bool IsRule(string line) => line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or ' ' or '+' or '\r');
}
