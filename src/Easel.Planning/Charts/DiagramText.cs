using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Cuts the text of a diagram into its subject and lists.</summary>
internal static class DiagramText
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>More are never told apart in a picture.</summary>
    public const int MostItems = 60;

    private static readonly Regex s_number = new(@"^\s*(\(?\d{1,2}(?:\)|\.\s)|[-*•–]|step \d+\s*[:.-]?|\d️⃣)\s*", Linear);
    private static readonly Regex s_list = new(
        @"\b(with|showing|including|containing|consisting of|which includes|that includes|the steps are|steps are|with the steps|with steps|has|having|from top to bottom|from bottom to top|from)\b( (the )?(following )?(two|three|four|five|six|seven|eight|nine|ten|\d+)?\s*(parts|steps|stages|levels|layers|branches|nodes|topics|labels|phases|items|events|circles|sections|entries)?( of| labell?ed| called| named| for| are)?)?\s*:?\s*",
        Linear);

    private static readonly Regex s_last = new(@"\s*,?\s+(and finally|and then|and|then|finally|und|y|et|e)\s+", Linear);
    private static readonly Regex s_lead = new(@"^\s*(of|about|for|showing|explaining|describing|illustrating|comparing|on|that shows|which shows|with|how to|to show|depicting|representing|presenting|the|an|a|its|then|next|finally|and|first\s*,)\s+", Linear);

    /// <summary>The subject of a text and the list that follows it.</summary>
    public static (string? Topic, ImmutableArray<string> Items) TopicAndList(string text)
    {
        string trimmed = text.Trim(' ', ',', '.', ':', '\u0001');
        int colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return (TitleText.Of(trimmed[..colon]), Items(trimmed[(colon + 1)..]));
        }

        int line = trimmed.IndexOf('\n', StringComparison.Ordinal);
        if (line > 0)
        {
            return (TitleText.Of(trimmed[..line]), Items(trimmed[(line + 1)..]));
        }

        Match cue = s_list.Match(trimmed);
        while (cue.Success && cue.Index == 0)
        {
            ImmutableArray<string> all = Items(trimmed[cue.Length..]);
            if (all.Length > 1)
            {
                return (null, all);
            }

            cue = cue.NextMatch();
        }

        if (cue.Success && Items(trimmed[(cue.Index + cue.Length)..]) is { Length: > 1 } listed)
        {
            return (TitleText.Of(trimmed[..cue.Index]), listed);
        }

        ImmutableArray<string> plain = Items(trimmed);
        return plain.Length > 2 ? (null, plain) : (TitleText.Of(trimmed), []);
    }

    /// <summary>The items of a list between commas, semicolons, lines or arrows; "and" ends lists.</summary>
    public static ImmutableArray<string> Items(string text)
    {
        string[] marks = text.Contains('\n') ? ["\n"] : text.Contains("->", StringComparison.Ordinal) ? ["->"] : text.Contains('→') ? ["→"]
            : text.Contains(';') ? [";"] : [",", "，", "、"];
        List<string> parts = [.. Plain(text).Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (parts.Count == 1 && parts[0].Split(". ") is { Length: > 2 } sentences)
        {
            parts = [.. sentences];
        }

        if (parts.Count > 0 && s_last.Match(parts[^1]) is { Success: true } and && (parts.Count > 1 || parts[0].Split(' ').Length <= 9))
        {
            string last = parts[^1];
            parts[^1] = last[..and.Index];
            parts.Add(last[(and.Index + and.Length)..]);
        }

        return [.. parts.Select(Clean).Where(p => p.Length > 0).Take(MostItems)];
    }

    /// <summary>Lists by name: "Pros: a, b; Cons: c". Names are what stands between a mark and a colon.</summary>
    public static ImmutableArray<NamedList> Lists(string text)
    {
        ImmutableArray<NamedList>.Builder lists = ImmutableArray.CreateBuilder<NamedList>();
        string[] pieces = Plain(text).Split(':');
        string name = "";
        for (int i = 0; i < pieces.Length; i++)
        {
            string piece = pieces[i];
            string next = "";
            if (i + 1 < pieces.Length)
            {
                // The last item before a colon is the next name.
                int cut = Math.Max(piece.LastIndexOfAny([',', ';', '\n', '.', '\u0001']), LastWord(piece, " and "));
                next = cut < 0 ? piece : piece[(cut + 1)..];
                piece = cut < 0 ? "" : piece[..cut];
            }

            lists.Add(new NamedList(Clean(name), Items(piece.Trim(' ', ',', ';', '.', '\n'))));
            name = next.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? next[4..] : next;
        }

        return [.. lists.Where(l => l.Name.Length > 0 || !l.Items.IsEmpty).Take(MostItems)];
    }

    /// <summary>An item without numbering, joints and marks, its first letter a capital.</summary>
    public static string Clean(string item)
    {
        string text = s_number.Replace(Plain(item), "").Trim(' ', ',', '.', ';', ':', '"', '“', '”', '(', ')', '\n', '\r');
        for (Match lead = s_lead.Match(text); lead.Success && lead.Length < text.Length; lead = s_lead.Match(text))
        {
            text = text[lead.Length..];
        }

        return TitleText.Capital(text);
    }

    /// <summary>The text without the marks of quoted passages.</summary>
    public static string Plain(string text) => text.Replace("\u0002", "", StringComparison.Ordinal).Replace("\u0003", "", StringComparison.Ordinal);

    private static int LastWord(string text, string word)
    {
        int at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + word.Length - 1;
    }
}
