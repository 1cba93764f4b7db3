namespace Easel.Planning.Charts;

/// <summary>"from 10 in January to 40 in April": two named numbers and the names between.</summary>
internal static class Journey
{
    /// <summary>Turns such passages into pairs.</summary>
    /// <param name="tokens">The tokens of the data.</param>
    /// <param name="names">All names from the first to the last, or null.</param>
    public static List<DataToken> Rewrite(List<DataToken> tokens, out string[]? names)
    {
        names = null;
        for (int i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i] is not { Kind: DataTokenKind.Number, Number.IsYear: false } first)
            {
                continue;
            }

            int at = Name(tokens, i + 1, out DataToken? from);
            if (from is null || at + 1 >= tokens.Count || !(tokens[at].Is("to") || tokens[at].Text == "–") || tokens[at + 1] is not { Kind: DataTokenKind.Number, Number.IsYear: false } second)
            {
                continue;
            }

            int end = Name(tokens, at + 2, out DataToken? to);
            if (to is null)
            {
                continue;
            }

            names = DataTokenizer.Split($"{from.Text} to {to.Text}") is [{ Kind: DataTokenKind.Range, Names: { } spelt }] ? spelt : null;
            int start = i > 0 && tokens[i - 1].Is("from") ? i - 1 : i;
            DataToken colon = new(DataTokenKind.Colon, ":"), comma = new(DataTokenKind.Comma, ",");
            return [.. tokens[..start], start > 0 ? colon : comma, from, colon, first, comma, to, colon, second, .. tokens[end..]];
        }

        return tokens;
    }

    private static int Name(List<DataToken> tokens, int at, out DataToken? name)
    {
        while (at < tokens.Count && tokens[at].Kind == DataTokenKind.Word && tokens[at].Text.ToLowerInvariant() is "in" or "at" or "on" or "by")
        {
            at++;
        }

        name = at < tokens.Count && (tokens[at].Number is { IsYear: true } || (tokens[at].Kind == DataTokenKind.Word && FigureWords.InSequence(tokens[at].Text) is not null)) ? tokens[at] : null;
        return at + 1;
    }
}
