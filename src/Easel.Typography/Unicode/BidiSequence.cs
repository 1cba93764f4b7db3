namespace Easel.Typography.Unicode;

/// <summary>Rules W1 to I2 of UAX #9 on one isolating run sequence.</summary>
internal static class BidiSequence
{
    /// <summary>Resolves weak and neutral types and sets the levels.</summary>
    /// <param name="at">Indices of the sequence's characters.</param>
    /// <param name="original">Original classes.</param>
    /// <param name="types">Types after rule X8; changed in place.</param>
    /// <param name="embeddings">Levels after rule X8.</param>
    /// <param name="levels">Levels, changed in place.</param>
    /// <param name="codePoints">The characters, or empty.</param>
    /// <param name="baseLevel">Level of the paragraph.</param>
    /// <param name="matches">Partners of isolate initiators and PDIs.</param>
    public static void Resolve(
        int[] at, ReadOnlySpan<BidiClass> original, BidiClass[] types, byte[] embeddings, byte[] levels, ReadOnlySpan<int> codePoints, int baseLevel, int[] matches)
    {
        int level = embeddings[at[0]];
        int before = Previous(at[0], original, embeddings, baseLevel);
        int after = original[at[^1]] is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI && matches[at[^1]] >= embeddings.Length
            ? baseLevel : Next(at[^1], original, embeddings, baseLevel);
        BidiClass sos = Direction(Math.Max(level, before)), eos = Direction(Math.Max(level, after));
        Weak(at, types, sos);
        if (!codePoints.IsEmpty)
        {
            BidiBrackets.Resolve(at, original, types, codePoints, level, sos);
        }

        Neutral(at, types, Direction(level), sos, eos);
        foreach (int i in at)
        {
            levels[i] += (level & 1, types[i]) switch
            {
                (0, BidiClass.R) => 1,
                (0, BidiClass.AN or BidiClass.EN) => 2,
                (1, BidiClass.L or BidiClass.AN or BidiClass.EN) => 1,
                _ => 0,
            };
        }
    }

    /// <summary>L or R, as a level has it.</summary>
    public static BidiClass Direction(int level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>The direction that a resolved type counts as next to neutrals: numbers are right to left (N0, N1); ON for none.</summary>
    public static BidiClass Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN or BidiClass.AL => BidiClass.R,
        _ => BidiClass.ON,
    };

    private static int Previous(int i, ReadOnlySpan<BidiClass> original, byte[] levels, int baseLevel)
    {
        for (i--; i >= 0; i--)
        {
            if (!BidiParagraph.IsRemoved(original[i]))
            {
                return levels[i];
            }
        }

        return baseLevel;
    }

    private static int Next(int i, ReadOnlySpan<BidiClass> original, byte[] levels, int baseLevel)
    {
        for (i++; i < levels.Length; i++)
        {
            if (!BidiParagraph.IsRemoved(original[i]))
            {
                return levels[i];
            }
        }

        return baseLevel;
    }

    private static bool IsIsolate(BidiClass c) => c >= BidiClass.LRI;

    private static void Weak(int[] at, BidiClass[] types, BidiClass sos)
    {
        // W1 to W3 in one pass: each needs only what stands before.
        BidiClass previous = sos, strong = sos;
        foreach (int i in at)
        {
            BidiClass type = types[i];
            if (type == BidiClass.NSM)
            {
                type = IsIsolate(previous) ? BidiClass.ON : previous;
            }

            previous = type;
            if (type == BidiClass.EN && strong == BidiClass.AL)
            {
                type = BidiClass.AN;
            }

            strong = type is BidiClass.L or BidiClass.R or BidiClass.AL ? type : strong;
            types[i] = type;
        }

        foreach (int i in at)
        {
            types[i] = types[i] == BidiClass.AL ? BidiClass.R : types[i];
        }

        // W4: a single separator between numbers of one kind.
        for (int k = 1; k + 1 < at.Length; k++)
        {
            (BidiClass left, BidiClass type, BidiClass right) = (types[at[k - 1]], types[at[k]], types[at[k + 1]]);
            if (left == right && ((left == BidiClass.EN && type is (BidiClass.ES or BidiClass.CS)) || (type == BidiClass.CS && left == BidiClass.AN)))
            {
                types[at[k]] = left;
            }
        }

        // W5, W6: terminators beside European numbers join them; what is left of separators is neutral.
        for (int k = 0; k < at.Length;)
        {
            int end = k;
            while (end < at.Length && types[at[end]] == BidiClass.ET)
            {
                end++;
            }

            if (end > k)
            {
                bool joins = (k > 0 && types[at[k - 1]] == BidiClass.EN) || (end < at.Length && types[at[end]] == BidiClass.EN);
                for (; k < end; k++)
                {
                    types[at[k]] = joins ? BidiClass.EN : BidiClass.ON;
                }

                continue;
            }

            types[at[k]] = types[at[k]] is BidiClass.ES or BidiClass.CS ? BidiClass.ON : types[at[k]];
            k++;
        }

        // W7: European numbers after left-to-right letters are left to right.
        strong = sos;
        foreach (int i in at)
        {
            strong = types[i] is BidiClass.L or BidiClass.R ? types[i] : strong;
            types[i] = types[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : types[i];
        }
    }

    /// <summary>N1, N2: neutrals between equal directions take it, others that of their level.</summary>
    private static void Neutral(int[] at, BidiClass[] types, BidiClass embedding, BidiClass sos, BidiClass eos)
    {
        for (int k = 0; k < at.Length;)
        {
            int end = k;
            while (end < at.Length && Strong(types[at[end]]) == BidiClass.ON)
            {
                end++;
            }

            if (end > k)
            {
                BidiClass left = k > 0 ? Strong(types[at[k - 1]]) : sos, right = end < at.Length ? Strong(types[at[end]]) : eos;
                for (; k < end; k++)
                {
                    types[at[k]] = left == right ? left : embedding;
                }
            }

            k = Math.Max(end, k + 1);
        }
    }
}
