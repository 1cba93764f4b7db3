using System.Text;

namespace Easel.AssetCompiler.Unicode;

/// <summary>
/// Makes the tables of src/Easel.Typography/Data/Unicode from the Unicode Character Database (Debian's package unicode-data keeps it in
/// /usr/share/unicode). Run by hand when the version of Unicode changes; the tables are part of the repository, for the build has no database.
/// </summary>
internal static class UcdCompiler
{
    public static void Compile(string ucd, string output)
    {
        string In(string name) => Path.Combine(ucd, name);
        void Write(string name, string source, string[] values, string omitted) =>
            File.WriteAllText(Path.Combine(output, name), Table(File.ReadLines(In(source)).First(), values, omitted));

        Dictionary<string, string> bidi = Aliases(In("PropertyValueAliases.txt"), "bc"), script = Aliases(In("PropertyValueAliases.txt"), "sc");
        Dictionary<string, string> breaks = Aliases(In("PropertyValueAliases.txt"), "lb");
        Write("bidi-class.txt", "extracted/DerivedBidiClass.txt", UcdFile.Values(In("extracted/DerivedBidiClass.txt"), "L", v => bidi.GetValueOrDefault(v, v)), "L");
        Write("scripts.txt", "Scripts.txt", UcdFile.Values(In("Scripts.txt"), "Zzzz", v => script.GetValueOrDefault(v, v)), "Zzzz");
        Write("script-extensions.txt", "ScriptExtensions.txt", Listed(In("ScriptExtensions.txt"), v => v.Replace(' ', '+')), "");
        Write("vertical-orientation.txt", "VerticalOrientation.txt", UcdFile.Values(In("VerticalOrientation.txt"), "R"), "R");
        Write("joining-type.txt", "extracted/DerivedJoiningType.txt", Listed(In("extracted/DerivedJoiningType.txt"), v => v), "");
        Write("bidi-brackets.txt", "BidiBrackets.txt", Brackets(In("BidiBrackets.txt")), "");
        Write("emoji.txt", "emoji/emoji-data.txt", Emoji(In("emoji/emoji-data.txt")), "");
        Write("line-break.txt", "extracted/DerivedLineBreak.txt", LineBreaks(ucd, breaks), "XX");
    }

    /// <summary>
    /// Line breaking asks for more than the class: whether brackets are East Asian (LB30), whether a mark of South East Asian script combines
    /// (LB1), and whether an ideograph is an emoji to come (LB30b). These are classes of their own here.
    /// </summary>
    private static string[] LineBreaks(string ucd, Dictionary<string, string> aliases)
    {
        string[] values = UcdFile.Values(Path.Combine(ucd, "extracted/DerivedLineBreak.txt"), "XX", v => aliases.GetValueOrDefault(v, v));
        string[] widths = UcdFile.Values(Path.Combine(ucd, "EastAsianWidth.txt"), "N");
        string[] categories = UcdFile.Values(Path.Combine(ucd, "extracted/DerivedGeneralCategory.txt"), "Cn", v => v == "Unassigned" ? "Cn" : v);
        bool[] pictographic = new bool[UcdFile.CodePoints];
        foreach ((int first, int last, _) in UcdFile.Rows(Path.Combine(ucd, "emoji/emoji-data.txt")).Where(r => r.Fields[0] == "Extended_Pictographic"))
        {
            Array.Fill(pictographic, true, first, last - first + 1);
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] = values[i] switch
            {
                "OP" or "CP" when widths[i] is "F" or "W" or "H" => values[i] + "_EA",
                "SA" when categories[i] is "Mn" or "Mc" => "SA_CM",
                "ID" when pictographic[i] && categories[i] == "Cn" => "ID_EP",
                var value => value,
            };
        }

        return values;
    }

    /// <summary>The pair and whether it opens, such as <c>29o</c>.</summary>
    private static string[] Brackets(string path)
    {
        var values = new string[UcdFile.CodePoints];
        Array.Fill(values, "");
        foreach ((int first, _, string[] fields) in UcdFile.Rows(path))
        {
            values[first] = fields[0] + fields[1];
        }

        return values;
    }

    private static string[] Emoji(string path)
    {
        var values = new string[UcdFile.CodePoints];
        Array.Fill(values, "");
        foreach (string property in (string[])["Emoji", "Emoji_Presentation"])
        {
            foreach ((int first, int last, _) in UcdFile.Rows(path).Where(r => r.Fields[0] == property))
            {
                Array.Fill(values, property == "Emoji" ? "text" : "emoji", first, last - first + 1);
            }
        }

        return values;
    }

    private static string[] Listed(string path, Func<string, string> value)
    {
        var values = new string[UcdFile.CodePoints];
        Array.Fill(values, "");
        foreach ((int first, int last, string[] fields) in UcdFile.Rows(path))
        {
            Array.Fill(values, value(fields[0]), first, last - first + 1);
        }

        return values;
    }

    /// <summary>Short names of a property's values by long name.</summary>
    private static Dictionary<string, string> Aliases(string path, string property) => File.ReadLines(path)
        .Select(l => l.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)).Where(f => f.Length > 2 && f[0] == property)
        .ToDictionary(f => f[2], f => f[1], StringComparer.Ordinal);

    /// <summary>One line for each value: its name, then its ranges in hexadecimal.</summary>
    private static string Table(string version, string[] values, string omitted)
    {
        var ranges = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        for (int i = 0, end; i < values.Length; i = end)
        {
            for (end = i + 1; end < values.Length && values[end] == values[i];)
            {
                end++;
            }

            if (values[i] != omitted)
            {
                if (!ranges.TryGetValue(values[i], out StringBuilder? list))
                {
                    ranges[values[i]] = list = new StringBuilder();
                }

                list.Append(list.Length > 0 ? "," : "").Append($"{i:X}").Append(end - i > 1 ? $"-{end - 1:X}" : "");
            }
        }

        return $"{version}. Copyright Unicode, Inc.; Unicode License v3. Made by eng/Easel.AssetCompiler; all others: {(omitted.Length > 0 ? omitted : "none")}.\n"
            + string.Concat(ranges.Select(r => $"{r.Key} {r.Value}\n"));
    }
}
