using System.Globalization;

namespace Easel.Planning.Charts;

/// <summary>Cuts the text that holds data into names, numbers, ranges and marks.</summary>
internal static class DataTokenizer
{
    /// <summary>Longest range that is spelt out.</summary>
    private const int LongestRange = 120;

    private const string Dashes = "-–—−";

    /// <summary>Cuts a text. Passages between U+0002 and U+0003 were quoted and stay whole.</summary>
    public static List<DataToken> Split(string text)
    {
        List<DataToken> tokens = [];
        for (int i = 0; i < text.Length;)
        {
            i = Next(text, i, tokens);
        }

        return Ranges(YearLists(tokens));
    }

    private static int Next(string text, int i, List<DataToken> tokens)
    {
        char c = text[i];
        if (c == '\u0002')
        {
            int close = text.IndexOf('\u0003', i);
            close = close < 0 ? text.Length : close;
            tokens.Add(new DataToken(DataTokenKind.Word, text[(i + 1)..close]));
            return Math.Min(text.Length, close + 1);
        }

        if (AgeBand(text, i) is { } band)
        {
            tokens.Add(new DataToken(DataTokenKind.Word, band));
            return i + band.Length;
        }

        if (Hour(text, i) is { } hour)
        {
            tokens.Add(new DataToken(DataTokenKind.Word, hour));
            return i + hour.Length;
        }

        if (QuantityReader.TryRead(text, i, out int end) is { } number)
        {
            tokens.Add(new DataToken(DataTokenKind.Number, number.Text, number));
            return end;
        }

        switch (c)
        {
            case '\n' or ';' or '\u0001' or '。' or '；':
                tokens.Add(new DataToken(DataTokenKind.Stop, ";"));
                return i + 1;
            case '.' or '!' or '?' when i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]):
                tokens.Add(new DataToken(DataTokenKind.Stop, "."));
                return i + 1;
            case ':' or '=' or '：' or '→':
                tokens.Add(new DataToken(DataTokenKind.Colon, ":"));
                return i + 1;
            case ',' or '|' or '•' or '，' or '、' or '·' or '/':
                tokens.Add(new DataToken(DataTokenKind.Comma, ","));
                return i + 1;
            case '(' or ')' or '[' or ']' or '"' or '*' or '#':
                return i + 1;
        }

        if (Dashes.Contains(c))
        {
            tokens.Add(new DataToken(DataTokenKind.Word, "–"));
            return i + (i + 1 < text.Length && text[i + 1] == '>' ? 2 : 1);
        }

        end = i;
        while (end < text.Length && IsWordCharacter(text, end))
        {
            end++;
        }

        if (end > i)
        {
            tokens.Add(new DataToken(DataTokenKind.Word, text[i..end]));
        }

        return Math.Max(end, i + 1);
    }

    private static bool IsWordCharacter(string text, int i)
    {
        char c = text[i];
        bool inside = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && i > 0 && char.IsLetterOrDigit(text[i - 1]);
        return char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (c is '\'' or '’' or '-' or '.' or '/' or '–' && inside) || c is '#' or '+' or '&' or '%' or '$' or '€';
    }

    /// <summary>"9 am", "11:30 pm": a time of day is a name.</summary>
    private static string? Hour(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        int i = at;
        while (i < text.Length && i - at < 5 && (char.IsAsciiDigit(text[i]) || text[i] == ':'))
        {
            i++;
        }

        i += i < text.Length && text[i] == ' ' ? 1 : 0;
        bool isHour = i + 1 < text.Length && text[i] is 'a' or 'p' or 'A' or 'P' && text[i + 1] is 'm' or 'M' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));
        return isHour ? text[at..(i + 2)] : null;
    }

    /// <summary>"18-24", "65+" as the name of a group, where no years are: digits on both sides of a dash without spaces.</summary>
    private static string? AgeBand(string text, int at)
    {
        if ((at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '$' or '.' or '-' or '–')) || !char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        int i = at;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i < text.Length && text[i] == '+' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
        {
            return text[at..(i + 1)];
        }

        int second = i + 1;
        if (i - at > 3 || i >= text.Length || !Dashes.Contains(text[i]) || second >= text.Length || !char.IsAsciiDigit(text[second]))
        {
            return null;
        }

        int end = second;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - second <= 3 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? text[at..end] : null;
    }

    /// <summary>Joins three or more years in even steps with only commas between, as in "for 2018, 2020 and 2022", where other numbers stand beside them.</summary>
    private static List<DataToken> YearLists(List<DataToken> tokens)
    {
        if (!tokens.Exists(t => t.Number is { IsYear: false }))
        {
            return tokens;
        }

        List<DataToken> result = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            List<DataToken> years = [];
            int at = i, end = i;
            while (at < tokens.Count && tokens[at].Number is { IsYear: true } && (years.Count < 2 || tokens[at].Number!.Value - years[^1].Number!.Value == years[1].Number!.Value - years[0].Number!.Value))
            {
                years.Add(tokens[at]);
                end = ++at;
                while (at < tokens.Count && (tokens[at].Kind == DataTokenKind.Comma || tokens[at].Is("and")))
                {
                    at++;
                }

                if (at == end)
                {
                    break;
                }
            }

            bool isList = years.Count > 2 && years[1].Number!.Value > years[0].Number!.Value;
            result.Add(isList ? new DataToken(DataTokenKind.Range, $"{years[0].Text}–{years[^1].Text}", Names: [.. years.Select(y => y.Text.Trim())]) : tokens[i]);
            i = isList ? end - 1 : i;
        }

        return result;
    }

    /// <summary>Joins "2021 – 2023", "January to April", "Q1 through Q4", "between 2010 and 2015" to ranges.</summary>
    private static List<DataToken> Ranges(List<DataToken> tokens)
    {
        List<DataToken> result = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i + 2 < tokens.Count && tokens[i + 1] is { Kind: DataTokenKind.Word } joint && Spell(tokens[i], tokens[i + 2]) is { } names
                && (joint.Text is "–" || joint.Is("to") || joint.Is("through") || joint.Is("until") || joint.Is("till") || joint.Is("bis") || joint.Is("à") || joint.Is("a")
                    || (joint.Is("and") && result.Count > 0 && result[^1].Is("between"))))
            {
                while (result.Count > 0 && (result[^1].Is("from") || result[^1].Is("between") || result[^1].Is("in") || result[^1].Is("for") || result[^1].Is("during")
                    || result[^1].Is("over") || result[^1].Is("years") || result[^1].Is("the")))
                {
                    result.RemoveAt(result.Count - 1);
                }

                result.Add(new DataToken(DataTokenKind.Range, $"{tokens[i].Text}–{tokens[i + 2].Text}", Names: names));
                i += 2;
                continue;
            }

            result.Add(tokens[i]);
        }

        return result;
    }

    private static string[]? Spell(DataToken from, DataToken to)
    {
        if (from.Number is { IsYear: true } a && to.Number is { IsYear: true } b && b.Value > a.Value && b.Value - a.Value < LongestRange)
        {
            return [.. Enumerable.Range((int)a.Value, (int)(b.Value - a.Value) + 1).Select(y => y.ToString(CultureInfo.InvariantCulture))];
        }

        return from.Kind == DataTokenKind.Word && to.Kind == DataTokenKind.Word && FigureWords.InSequence(from.Text) is { } first
            && FigureWords.InSequence(to.Text) is { } last && last.Names == first.Names && last.Index > first.Index
            ? [.. first.Names.Skip(first.Index).Take(last.Index - first.Index + 1)] : null;
    }
}
