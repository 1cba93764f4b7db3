namespace Easel.Typography.Unicode;

/// <summary>Rule N0 of UAX #9: the two brackets of a pair take one direction.</summary>
internal static class BidiBrackets
{
    /// <summary>More brackets than this open at once end the search (BD16).</summary>
    private const int DeepestNesting = 63;

    /// <summary>Resolves the brackets of an isolating run sequence.</summary>
    public static void Resolve(int[] at, ReadOnlySpan<BidiClass> original, BidiClass[] types, ReadOnlySpan<int> codePoints, int level, BidiClass sos)
    {
        BidiClass embedding = BidiSequence.Direction(level);
        foreach ((int open, int close) in Pairs(at, types, codePoints))
        {
            bool hasEmbedding = false, hasOpposite = false;
            for (int k = open + 1; k < close && !hasEmbedding; k++)
            {
                BidiClass strong = BidiSequence.Strong(types[at[k]]);
                hasEmbedding = strong == embedding;
                hasOpposite |= strong != BidiClass.ON && strong != embedding;
            }

            if (!hasEmbedding && !hasOpposite)
            {
                continue;
            }

            BidiClass resolved = embedding;
            if (!hasEmbedding)
            {
                BidiClass context = sos;
                for (int k = open - 1; k >= 0; k--)
                {
                    if (BidiSequence.Strong(types[at[k]]) is var strong && strong != BidiClass.ON)
                    {
                        context = strong;
                        break;
                    }
                }

                resolved = context != embedding ? context : embedding;
            }

            Set(open, resolved, at, original, types);
            Set(close, resolved, at, original, types);
        }
    }

    /// <summary>Sets a bracket and the marks that stood on it before rule W1.</summary>
    private static void Set(int k, BidiClass direction, int[] at, ReadOnlySpan<BidiClass> original, BidiClass[] types)
    {
        types[at[k]] = direction;
        for (k++; k < at.Length && original[at[k]] == BidiClass.NSM; k++)
        {
            types[at[k]] = direction;
        }
    }

    private static List<(int Open, int Close)> Pairs(int[] at, BidiClass[] types, ReadOnlySpan<int> codePoints)
    {
        var open = new List<(int Closing, int Position)>();
        var pairs = new List<(int Open, int Close)>();
        for (int k = 0; k < at.Length; k++)
        {
            // A bracket that was overridden is none.
            if (types[at[k]] != BidiClass.ON || BidiData.BracketOf(codePoints[at[k]]) is not { Pair: > 0 } bracket)
            {
                continue;
            }

            if (bracket.Opens)
            {
                if (open.Count == DeepestNesting)
                {
                    return [];
                }

                open.Add((BidiData.Canonical(bracket.Pair), k));
                continue;
            }

            int closing = BidiData.Canonical(codePoints[at[k]]), match = open.FindLastIndex(o => o.Closing == closing);
            if (match >= 0)
            {
                pairs.Add((open[match].Position, k));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }
}
