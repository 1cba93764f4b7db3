using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Server.Features.Moderation;

/// <summary>Turns terms as they are written in a policy into what is looked for in a reading.</summary>
internal static partial class TermNotation
{
    private const int ShortestLoose = 4;

    /// <summary>Reads a term: a word or phrase, <c>*</c> at an end for any continuation, <c>{1-17}</c> for each of these numbers.</summary>
    /// <param name="written">As written.</param>
    /// <param name="concept">Number of its concept.</param>
    /// <returns>What to look for; empty when the term has no letters or stars elsewhere.</returns>
    public static IEnumerable<Term> Read(string written, int concept)
    {
        if (Numbers().Match(written) is { Success: true } range)
        {
            int first = int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            int last = int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
            return Enumerable.Range(first, Math.Max(0, last - first + 1)).SelectMany(n =>
                Read(written.Replace(range.Value, n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), concept));
        }

        string core = written.TrimStart('*').TrimEnd('*');
        return core.Contains('*', StringComparison.Ordinal) || core.Contains('{', StringComparison.Ordinal)
            ? []
            : Patterns(core, opensFreely: written.StartsWith('*'), closesFreely: written.EndsWith('*'), concept);
    }

    private static IEnumerable<Term> Patterns(string core, bool opensFreely, bool closesFreely, int concept)
    {
        string words = new(PlainReader.Read(PromptText.Of(core)).Letters);
        string inner = words.Trim(' ');
        if (inner.Length == 0 || (inner.Length == 1 && !Letters.IsSolid(inner[0])))
        {
            yield break;
        }

        string before = opensFreely || IsFree(inner[0]) ? "" : " ", after = closesFreely || IsFree(inner[^1]) ? "" : " ";
        yield return new Term(before + inner + after, concept, IsLoose: false);

        string joined = inner.Replace(" ", "", StringComparison.Ordinal);
        if (joined.Length >= ShortestLoose && !joined.Any(Letters.IsSolid))
        {
            yield return new Term(joined, concept, IsLoose: true);
        }
    }

    private static bool IsFree(char end) => Letters.IsSolid(end) || Letters.IsHangul(end);

    [GeneratedRegex(@"\{(\d{1,3})-(\d{1,3})\}")]
    private static partial Regex Numbers();
}
