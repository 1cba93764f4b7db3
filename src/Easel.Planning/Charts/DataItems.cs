namespace Easel.Planning.Charts;

/// <summary>Groups the tokens of a text into items: names with their numbers.</summary>
internal static class DataItems
{
    /// <summary>More are never shown.</summary>
    private const int MostItems = 1500;

    /// <summary>Reads items; ranges are put aside.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="ranges">Receives the ranges.</param>
    public static List<DataItem> Read(List<DataToken> tokens, List<string[]> ranges)
    {
        List<DataItem> items = [];
        string? head = null;
        bool startsBlock = false;
        List<DataToken> current = [];
        for (int i = 0; i <= tokens.Count && items.Count < MostItems; i++)
        {
            DataToken? token = i < tokens.Count ? tokens[i] : null;
            bool and = token is not null && (token.Is("and") || token.Is("&") || token.Is("vs") || token.Is("versus") || token.Is("und") || token.Is("y") || token.Is("et"));
            if (token is null || token.Kind is DataTokenKind.Comma or DataTokenKind.Stop || (and && EndsItem(current, tokens, i, items)))
            {
                Finish(current, head, ref startsBlock, items);
                if (token?.Kind == DataTokenKind.Stop)
                {
                    (head, startsBlock) = (null, true);
                }
            }
            else if (token.Kind == DataTokenKind.Range)
            {
                ranges.Add(token.Names!);
                current.Add(new DataToken(DataTokenKind.Colon, ":"));
            }
            else if (token.Kind == DataTokenKind.Colon && IsHead(current, tokens, i))
            {
                head = Label(current);
                current.Clear();
            }
            else
            {
                current.Add(token);
            }
        }

        return items;
    }

    /// <summary>"3 and 8", "Samsung 25% and others": an end; "Research and development 30": part of a name; "A, B and C": the end of a list.</summary>
    private static bool EndsItem(List<DataToken> current, List<DataToken> tokens, int at, List<DataItem> items) =>
        current.Exists(t => t.Kind == DataTokenKind.Number && !(t.Number!.IsYear && current.Count > 1))
        || (at + 1 < tokens.Count && tokens[at + 1].Kind == DataTokenKind.Number && current.Count > 0 && current.TrueForAll(t => t.Kind == DataTokenKind.Number))
        || (items.Count > 0 && items[^1] is { Numbers.Length: 0, Label.Length: > 0 } && current.TrueForAll(t => t.Kind == DataTokenKind.Word));

    /// <summary>A colon ends a head when names with numbers of their own follow; else it joins a name and its numbers.</summary>
    private static bool IsHead(List<DataToken> current, List<DataToken> tokens, int at)
    {
        if (current.Count == 0 || current.Exists(t => t.Kind == DataTokenKind.Number && !t.Number!.IsYear))
        {
            return false;
        }

        bool words = false, year = false;
        for (int i = at + 1; i < tokens.Count && tokens[i].Kind is not (DataTokenKind.Comma or DataTokenKind.Stop or DataTokenKind.Range); i++)
        {
            if (tokens[i].Kind == DataTokenKind.Number)
            {
                // "2021 3 million": a year before another number is a name.
                bool isName = tokens[i].Number!.IsYear && i + 1 < tokens.Count && tokens[i + 1].Kind is DataTokenKind.Number or DataTokenKind.Colon;
                if (!isName && !words && !year)
                {
                    // "30 cats, 45 dogs": names behind their numbers.
                    return i + 1 < tokens.Count && tokens[i + 1] is { Kind: DataTokenKind.Word } next && !FigureWords.IsConnector(next.Text.ToLowerInvariant()) && next.Text != "–";
                }

                year |= isName;
                if (!isName)
                {
                    return true;
                }
            }
            else if (tokens[i].Kind == DataTokenKind.Word && !FigureWords.IsConnector(tokens[i].Text))
            {
                words = true;
            }
            else if (tokens[i].Kind == DataTokenKind.Colon && (words || year))
            {
                return true;
            }
        }

        // A list of names without numbers of its own: "for cats, dogs and birds: …".
        return words || year || (at + 1 < tokens.Count && tokens[at + 1].Kind == DataTokenKind.Stop);
    }

    private static void Finish(List<DataToken> current, string? head, ref bool startsBlock, List<DataItem> items)
    {
        if (current.Count == 0)
        {
            return;
        }

        Quantity[] numbers = [.. current.Where(t => t.Kind == DataTokenKind.Number).Select(t => t.Number!)];
        if (Chain(current) is { } parts)
        {
            foreach (List<DataToken> part in parts)
            {
                Finish(part, head, ref startsBlock, items);
            }

            current.Clear();
            return;
        }

        // Years beside other numbers, or first of several numbers, are names.
        bool hasOther = numbers.Any(n => !n.IsYear);
        int year = hasOther ? Array.FindIndex(numbers, n => n.IsYear) : numbers.Length > 1 && current.Exists(t => t.Kind == DataTokenKind.Colon) ? 0 : -1;
        Quantity? name = year >= 0 && (numbers.Length > 1) ? numbers[year] : null;
        List<DataToken> words = [.. current.Where(t => t.Kind == DataTokenKind.Word || (t.Number is not null && ReferenceEquals(t.Number, name)))];
        items.Add(new DataItem(head, Label(words), [.. numbers.Where(n => !ReferenceEquals(n, name))], startsBlock));
        startsBlock = false;
        current.Clear();
    }

    /// <summary>"Dogs 5 Cats 7 Birds 2": names and numbers in turn, without marks between; null for anything else.</summary>
    private static List<List<DataToken>>? Chain(List<DataToken> tokens)
    {
        List<List<DataToken>> parts = [];
        int words = 0;
        foreach (DataToken token in tokens)
        {
            if (token is { Kind: DataTokenKind.Number, Number.IsYear: false })
            {
                if (words == 0)
                {
                    return null;
                }

                parts[^1].Add(token);
                words = 0;
            }
            else if (token.Kind is DataTokenKind.Word && FigureWords.IsConnector(token.Text) && (words == 0 || token.Text.Length > 1))
            {
                continue;
            }
            else if (token.Kind is DataTokenKind.Word)
            {
                if (words++ == 0)
                {
                    parts.Add([]);
                }

                parts[^1].Add(token);
            }
            else
            {
                return null;
            }
        }

        return parts.Count > 1 && words == 0 ? parts : null;
    }

    /// <summary>A name without the words that only join it to its number.</summary>
    public static string Label(IReadOnlyList<DataToken> words)
    {
        int from = 0, to = words.Count;
        bool Joins(DataToken t) => (t.Kind == DataTokenKind.Word && (t.Text == "–" || FigureWords.IsConnector(t.Text.ToLowerInvariant()))) || t.Kind == DataTokenKind.Colon;
        while (from < to && Joins(words[from]) && !IsLoneName(words, from, to))
        {
            from++;
        }

        // "class A", "Group E": a capital at the end is a name.
        while (to > from && Joins(words[to - 1]) && !char.IsUpper(words[to - 1].Text[0]) && !IsLoneName(words, from, to))
        {
            to--;
        }

        return string.Join(' ', words.Skip(from).Take(to - from).Where(t => t.Kind != DataTokenKind.Colon).Select(t => t.Text)).Replace(" – ", "–", StringComparison.Ordinal);
    }

    /// <summary>A single capital "A" is a name, not an article.</summary>
    private static bool IsLoneName(IReadOnlyList<DataToken> words, int from, int to) => to - from == 1 && words[from].Text is "A" or "E" or "Y";
}
