using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads tables that are told: "columns Name, Age, City: Anna, 30, Berlin; Bob, 25, Paris".</summary>
internal static class ColumnsReader
{
    private static readonly Regex s_columns = new(
        @"(columns?|headings?|headers?)( are| is| called| named| for| of)?[: ]+(?<names>[^:;.\n]+)[:;.\n](?<rows>(.|\n)+)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_rows = new(@"^\s*(and )?(rows?|the rows are|rows are)\s*:?\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The table of a text, or null.</summary>
    public static (string? Topic, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<string>> Rows)? Read(string text)
    {
        Match match = s_columns.Match(text);
        if (!match.Success)
        {
            return null;
        }

        string[] headings = Cells(match.Groups["names"].Value.Replace(" and ", ", ", StringComparison.Ordinal));
        string body = s_rows.Replace(match.Groups["rows"].Value, "");
        string[][] rows = [.. body.Split([';', '\n', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => Cells(s_rows.Replace(r, "").TrimEnd('.')))];

        // Without semicolons the cells follow one another.
        if (rows is [{ } all] && headings.Length > 1 && all.Length % headings.Length == 0)
        {
            rows = [.. all.Chunk(headings.Length)];
        }

        return headings.Length < 2 || rows.Length == 0 ? null
            : (TitleText.Of(text[..match.Index]), [.. headings.Select(TitleText.Capital)], [.. rows.Select(r => (ImmutableArray<string>)[.. r])]);
    }

    private static string[] Cells(string text) =>
        [.. text.Split([',', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => c.Trim('"', '“', '”', '\u0002', '\u0003', ' '))];
}
