using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Studio.Editing;

/// <summary>Reads an instruction, clause by clause, into steps. What it does not know becomes a step that says so.</summary>
/// <param name="colorOf">The colour a word or two name, as <c>#rrggbb</c>, or null.</param>
internal sealed partial class InstructionReader(Func<string, string?> colorOf)
{
    /// <summary>Clauses that are read; a longer instruction is no instruction.</summary>
    private const int MostClauses = 24;

    /// <summary>Characters of an instruction, and of a clause, that are read: instructions are short, and hostile ones must not cost time.</summary>
    private const int MostCharacters = 4000, MostInClause = 300;

    /// <summary>Words of a clause that names a tone without a verb, such as "black and white".</summary>
    private const int MostWordsOfTone = 4;

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<EditStep> Read(string instruction)
    {
        // Quoted passages are set aside, so that nothing in them is taken for words of the instruction.
        var quotes = new List<string>();
        string read = instruction[..Math.Min(MostCharacters, instruction.Length)].Replace('\u0001', ' ');
        string open = Quote().Replace(read, m =>
        {
            quotes.Add(m.Groups.Values.Skip(1).First(g => g.Success).Value);
            return $"\u0001{(char)('a' + Math.Min(25, quotes.Count - 1))}";
        });
        var steps = new List<EditStep>();
        IEnumerable<string> clauses = Split().Split(open).Select(c => c.Trim(' ', ',', '.', '!', '\n', '\r', '\t')).Where(c => c.Length > 0);
        foreach (string whole in clauses.Take(MostClauses))
        {
            string clause = whole[..Math.Min(MostInClause, whole.Length)];
            string? quoted = clause.IndexOf('\u0001') is >= 0 and int at && at + 1 < clause.Length ? quotes[clause[at + 1] - 'a'] : null;
            string words = Restore(clause, quotes);
            string lower = clause.ToLowerInvariant();
            EditStep step = Classify(lower, quoted, words);
            steps.Add(step);
            if (step is { Kind: EditKind.Filter, Scope: EditScope.All })
            {
                // "Darker and more vivid" names two.
                steps.AddRange(Filters.AllNamed(lower).Where(f => f != step.Subject).Select(f => step with { Subject = f }));
            }
        }

        return steps;
    }

    private static string Restore(string clause, List<string> quotes) =>
        Placeholder().Replace(clause, m => $"“{quotes[m.Value[1] - 'a']}”");

    private EditStep Classify(string c, string? quoted, string words) =>
        OfPictures(c, words) ?? OfText(c, quoted, words) ?? OfBackground(c, words) ?? OfGeometry(c, words) ?? OfTones(c, words)
        ?? OfColor(c, words) ?? OfThings(c, words) ?? new EditStep(EditKind.Unknown, words);

    private static EditStep? OfPictures(string c, string words)
    {
        if (Collage().IsMatch(c))
        {
            return new EditStep(EditKind.Collage, words);
        }

        return OtherPicture().Match(c) is { Success: true } m
            ? new EditStep(EditKind.AddPicture, words)
            {
                Amount = m.Groups[1].Value switch { "third" or "3rd" => 2, "fourth" or "4th" => 3, _ => 1 },
                Place = Placing.Of(c),
            }
            : null;
    }

    private static EditStep? OfText(string c, string? quoted, string words) =>
        quoted is not null && (TextWord().IsMatch(c) || c.StartsWith("add \u0001", StringComparison.Ordinal))
            ? new EditStep(EditKind.Caption, words) { Subject = quoted, Place = Placing.Of(c) }
            : null;

    private EditStep? OfBackground(string c, string words)
    {
        if (PutInPlace().Match(c) is { Success: true } place)
        {
            return new EditStep(EditKind.ReplaceBackground, words) { Subject = place.Groups[1].Value };
        }

        if (!Background().IsMatch(c))
        {
            return null;
        }

        if (Blurred().IsMatch(c))
        {
            return new EditStep(EditKind.Blur, words) { Scope = EditScope.Background, Amount = Degree(c) };
        }

        if (Emptied().IsMatch(c))
        {
            return new EditStep(EditKind.RemoveBackground, words);
        }

        if (Filters.Named(c) is { } filter)
        {
            return new EditStep(EditKind.Filter, words) { Subject = filter, Scope = EditScope.Background, Amount = Degree(c) };
        }

        string wanted = BackgroundAfter().Match(c) is { Success: true } after ? after.Groups[1].Value
            : BackgroundBefore().Match(c) is { Success: true } before ? before.Groups[1].Value : "";
        return wanted.Length == 0 ? null : new EditStep(EditKind.ReplaceBackground, words) { Subject = ColorIn(wanted) ?? wanted };
    }

    private static EditStep? OfGeometry(string c, string words)
    {
        if (Flip().IsMatch(c))
        {
            return new EditStep(Vertical().IsMatch(c) ? EditKind.FlipDown : EditKind.FlipAcross, words);
        }

        if (Turn().IsMatch(c))
        {
            float degrees = Number().Match(c) is { Success: true } n ? float.Parse(n.Value, CultureInfo.InvariantCulture)
                : c.Contains("upside", StringComparison.Ordinal) ? 180 : 90;
            return new EditStep(EditKind.Rotate, words) { Amount = CounterClockwise().IsMatch(c) ? -degrees : degrees };
        }

        return Cropped().IsMatch(c) ? new EditStep(EditKind.Crop, words)
            : Extended().IsMatch(c) ? new EditStep(EditKind.Extend, words)
            : null;
    }

    private static EditStep? OfTones(string c, string words)
    {
        // "A warm lounge with a pool" and "add a dark coat" describe things; "warmer" and "add warm light" ask for tones.
        bool asksForTones = AddVerb().IsMatch(c) ? Effect().IsMatch(c) : Asking().IsMatch(c) || c.Split(' ').Length <= MostWordsOfTone;
        if (asksForTones && Filters.Named(c) is { } filter)
        {
            return new EditStep(EditKind.Filter, words) { Subject = filter, Amount = Degree(c), Scope = ScopeOf(c) };
        }

        return asksForTones && Blurred().IsMatch(c) ? new EditStep(EditKind.Blur, words) { Amount = Degree(c), Scope = ScopeOf(c) } : null;
    }

    private EditStep? OfColor(string c, string words)
    {
        if (Colored().Match(c) is not { Success: true } m)
        {
            return null;
        }

        // The colour stands last; as many words as name one.
        string[] all = m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(3, all.Length - 1); count > 0; count--)
        {
            if (ColorIn(string.Join(' ', all[^count..])) is { } hex)
            {
                bool isAll = Whole().IsMatch(string.Join(' ', all[..^count]));
                return new EditStep(EditKind.Recolor, words) { Subject = hex, Scope = isAll ? EditScope.All : EditScope.Subject };
            }
        }

        return null;
    }

    private static EditStep? OfThings(string c, string words)
    {
        if (Replaced().Match(c) is { Success: true } r)
        {
            return new EditStep(EditKind.Replace, words) { Subject = Placing.Strip(r.Groups[1].Value), Place = Placing.Of(r.Groups[1].Value) };
        }

        if (Removed().IsMatch(c))
        {
            return new EditStep(EditKind.Remove, words);
        }

        return Added().Match(c) is { Success: true } a
            ? new EditStep(EditKind.Add, words) { Subject = Placing.Strip(a.Groups[1].Value), Place = Placing.Of(c) }
            : null;
    }

    private string? ColorIn(string words)
    {
        string[] all = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("a" or "an" or "the" or "plain" or "solid" or "color" or "colour"))];
        return all.Length is > 0 and <= 3 ? colorOf(string.Join(' ', all)) : null;
    }

    private static EditScope ScopeOf(string c) => SubjectWord().IsMatch(c) ? EditScope.Subject : EditScope.All;

    private static float Degree(string c) => Little().IsMatch(c) ? 0.5f : Much().IsMatch(c) ? 1.7f : 1;

    private const string Verbs =
        "make|turn|change|add|put|place|insert|remove|erase|delete|replace|convert|flip|mirror|rotate|crop|blur|brighten|darken|lighten|increase|decrease|give|set|write|apply|extend|zoom|recolor|combine|desaturate|saturate|sharpen|swap|paint|move|boost|reduce";

    [GeneratedRegex("\"([^\"\n]{1,400})\"|“([^”\n]{1,400})”|«([^»\n]{1,400})»|(?<![\\w])'([^'\n]{1,400})'(?!\\w)")]
    private static partial Regex Quote();

    [GeneratedRegex("\u0001[a-z]")]
    private static partial Regex Placeholder();

    [GeneratedRegex($@";|\n|\.\s|,?\s+(?:and\s+then|then|and|also)\s+(?=(?:also\s+)?(?:{Verbs})\b)|,\s*(?=(?:{Verbs})\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Split();

    [GeneratedRegex(@"\b(collage|side by side|montage|photo grid|grid of|combine (?:the|these|all|both)|merge (?:the|these|all|both))\b")]
    private static partial Regex Collage();

    [GeneratedRegex(@"\b(second|third|fourth|2nd|3rd|4th|other|another|reference)\s+(?:image|picture|photo|one)\b")]
    private static partial Regex OtherPicture();

    [GeneratedRegex(@"\b(text|caption|title|says?|saying|writ\w+|words?|label|letter\w*|headline|slogan|reads?|reading|watermark)\b")]
    private static partial Regex TextWord();

    [GeneratedRegex(@"\b(?:put|place|set|move)\s+(?:it|him|her|them|the (?:subject|person|man|woman|dog|cat|product|object))\s+(?:in|on|at|into|onto|before|in front of)\s+((?:a|an|the)\s+(?!left|right|top|bottom|cent|middle|corner|background|same).+)")]
    private static partial Regex PutInPlace();

    [GeneratedRegex(@"\b(background|backdrop)\b")]
    private static partial Regex Background();

    [GeneratedRegex(@"\b(blur\w*|bokeh|out of focus|depth of field|soft focus)\b")]
    private static partial Regex Blurred();

    [GeneratedRegex(@"\b(remove|erase|delete|transparent|cut ?out|without|no|clear)\b")]
    private static partial Regex Emptied();

    [GeneratedRegex(@"\b(?:background|backdrop)\s+(?:(?:of the \w+|color|colour|behind \w+)\s+)?(?:with|to|into|by|be|as|is|of|for)?\s*(?:be\s+)?(?!of the\b)(.+)$")]
    private static partial Regex BackgroundAfter();

    [GeneratedRegex(@"\b(?:on|against|before|in front of|with|add|use|give it|to|into)\s+(?:a|an|the)?\s*(.+?)\s+(?:background|backdrop)\b")]
    private static partial Regex BackgroundBefore();

    [GeneratedRegex(@"\b(flip\w*|mirror\w*)\b")]
    private static partial Regex Flip();

    [GeneratedRegex(@"\b(vertical\w*|upside)\b")]
    private static partial Regex Vertical();

    [GeneratedRegex(@"\b(rotate\w*|upside down|turn (?:it |the \w+ )?(?:by )?\d+)\b")]
    private static partial Regex Turn();

    [GeneratedRegex(@"\d{1,3}(\.\d{1,3})?")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:please\s+)?(?:also\s+)?(?:add|put|place|insert|draw|include|replace|swap)\b")]
    private static partial Regex AddVerb();

    [GeneratedRegex(@"\b(filter|effect|light\w*|tones?|look|style|contrast|saturation|vignett\w*|fog|mist|haze|blur|bokeh|colou?rs|mood|atmosphere)\b")]
    private static partial Regex Effect();

    [GeneratedRegex(@"\b(make|turn|change|convert|apply|give|set|increase|decrease|reduce|lower|raise|boost|more|less|use|render|transform|filter|effect|look|style|brighten|darken|lighten|desaturate|saturate|sharpen|blur|pixelate|posteri[sz]e|invert|enhance|paint|draw|redraw)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(counter|anti)-?\s?clockwise|to the left\b")]
    private static partial Regex CounterClockwise();

    [GeneratedRegex(@"\b(crop\w*|zoom in|closer|close-up|trim)\b")]
    private static partial Regex Cropped();

    [GeneratedRegex(@"\b(extend\w*|expand\w*|outpaint\w*|zoom(?:ed)? out|wider|uncrop\w*)\b")]
    private static partial Regex Extended();

    [GeneratedRegex(@"\b(?:make|turn|change|paint|colou?r|recolou?r|dye)\s+(.+)$")]
    private static partial Regex Colored();

    [GeneratedRegex(@"^(?:the\s+)?(?:colou?r\s+of\s+(?:the\s+)?)?(?:whole\s+|entire\s+)?(?:it|everything|all|image|picture|photo|scene)(?:\s+(?:to|into|in|be|all))*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:replace|swap|exchange|change|turn)\b.+?\b(?:with|for|into|by|to)\s+(.+)$")]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\b(remove|erase|delete|get rid of|take away|clean up)\b")]
    private static partial Regex Removed();

    [GeneratedRegex(@"\b(?:add|put|place|insert|draw|include|give (?:it|him|her|them)|with)\s+(.+)$")]
    private static partial Regex Added();

    [GeneratedRegex(@"\b(subject|object|product|person|foreground)\b")]
    private static partial Regex SubjectWord();

    [GeneratedRegex(@"\b(slight\w*|a bit|a little|subtl\w*|somewhat)\b")]
    private static partial Regex Little();

    [GeneratedRegex(@"\b(much|very|strong\w*|heavi?ly?|extreme\w*|a lot|intense\w*)\b")]
    private static partial Regex Much();
}
