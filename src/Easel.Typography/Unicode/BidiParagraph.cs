namespace Easel.Typography.Unicode;

/// <summary>
/// Embedding levels of one paragraph by the Unicode bidirectional algorithm (UAX #9, revision 46): rules P2 to I2. Characters are given by
/// class, so that the conformance tests can drive it; brackets need the code points as well.
/// </summary>
internal static class BidiParagraph
{
    private const int MaxDepth = 125;

    /// <summary>Level of the paragraph by its first strong letter outside isolates (P2, P3); null when it has none.</summary>
    public static int? FirstStrongLevel(ReadOnlySpan<BidiClass> classes)
    {
        for (int i = 0, depth = 0; i < classes.Length; i++)
        {
            switch (classes[i])
            {
                case BidiClass.L when depth == 0:
                    return 0;
                case BidiClass.R or BidiClass.AL when depth == 0:
                    return 1;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    depth++;
                    break;
                case BidiClass.PDI when depth > 0:
                    depth--;
                    break;
            }
        }

        return null;
    }

    /// <summary>Levels after rule I2. What rule X9 removes has the level of what stands before it.</summary>
    /// <param name="classes">Bidi_Class of each character.</param>
    /// <param name="codePoints">The characters; empty where there are no brackets to pair.</param>
    /// <param name="baseLevel">Level of the paragraph.</param>
    public static byte[] Levels(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> codePoints, int baseLevel)
    {
        BidiClass[] types = classes.ToArray();
        byte[] levels = new byte[types.Length];
        int[] matches = MatchIsolates(types);
        Explicit(types, levels, matches, baseLevel);
        byte[] embeddings = [.. levels];
        foreach (int[] sequence in Sequences(classes, embeddings, matches))
        {
            BidiSequence.Resolve(sequence, classes, types, embeddings, levels, codePoints, baseLevel, matches);
        }

        for (int i = 0; i < levels.Length; i++)
        {
            if (IsRemoved(classes[i]))
            {
                levels[i] = i > 0 ? levels[i - 1] : (byte)baseLevel;
            }
        }

        return levels;
    }

    /// <summary>Gives separators, and white space and formatting before them or at the end of the line, the paragraph's level (L1).</summary>
    /// <param name="classes">Original classes.</param>
    /// <param name="levels">Levels, changed in place.</param>
    /// <param name="start">First character of the line.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="baseLevel">Level of the paragraph.</param>
    public static void ResetWhiteSpace(ReadOnlySpan<BidiClass> classes, Span<byte> levels, int start, int end, int baseLevel)
    {
        bool resets = true;
        for (int i = end - 1; i >= start; i--)
        {
            BidiClass c = classes[i];
            if (c is BidiClass.B or BidiClass.S)
            {
                levels[i] = (byte)baseLevel;
                resets = true;
            }
            else if (c == BidiClass.WS || c >= BidiClass.LRI || IsRemoved(c))
            {
                levels[i] = resets ? (byte)baseLevel : levels[i];
            }
            else
            {
                resets = false;
            }
        }
    }

    /// <summary>True for what rule X9 removes.</summary>
    public static bool IsRemoved(BidiClass c) => c is BidiClass.BN or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF;

    private static bool IsIsolateInitiator(BidiClass c) => c is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>For each initiator the index of its PDI (length of the text when there is none), for each matched PDI its initiator; otherwise −1 (BD9).</summary>
    private static int[] MatchIsolates(ReadOnlySpan<BidiClass> types)
    {
        int[] matches = new int[types.Length];
        Array.Fill(matches, -1);
        var open = new Stack<int>();
        for (int i = 0; i < types.Length; i++)
        {
            if (IsIsolateInitiator(types[i]))
            {
                open.Push(i);
                matches[i] = types.Length;
            }
            else if (types[i] == BidiClass.PDI && open.TryPop(out int initiator))
            {
                matches[initiator] = i;
                matches[i] = initiator;
            }
        }

        return matches;
    }

    /// <summary>Rules X1 to X8: levels and overrides by embeddings and isolates.</summary>
    private static void Explicit(BidiClass[] types, byte[] levels, int[] matches, int baseLevel)
    {
        var stack = new Stack<(int Level, BidiClass Override, bool IsIsolate)>();
        stack.Push((baseLevel, BidiClass.ON, false));
        int overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        for (int i = 0; i < types.Length; i++)
        {
            BidiClass type = types[i];
            (int level, BidiClass forced, _) = stack.Peek();
            bool isIsolate = IsIsolateInitiator(type);
            if (isIsolate || type is BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO)
            {
                levels[i] = (byte)level;
                if (isIsolate && forced != BidiClass.ON)
                {
                    types[i] = forced;
                }

                bool isRight = type == BidiClass.FSI ? FirstStrongLevel(types.AsSpan(i + 1, matches[i] - i - 1)) == 1
                    : type is BidiClass.RLE or BidiClass.RLO or BidiClass.RLI;
                int next = isRight ? (level + 1) | 1 : (level + 2) & ~1;
                if (next <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                {
                    validIsolates += isIsolate ? 1 : 0;
                    stack.Push((next, type == BidiClass.RLO ? BidiClass.R : type == BidiClass.LRO ? BidiClass.L : BidiClass.ON, isIsolate));
                }
                else if (isIsolate)
                {
                    overflowIsolates++;
                }
                else if (overflowIsolates == 0)
                {
                    overflowEmbeddings++;
                }
            }
            else if (type == BidiClass.PDI)
            {
                if (overflowIsolates > 0)
                {
                    overflowIsolates--;
                }
                else if (validIsolates > 0)
                {
                    overflowEmbeddings = 0;
                    while (!stack.Peek().IsIsolate)
                    {
                        stack.Pop();
                    }

                    stack.Pop();
                    validIsolates--;
                }

                (level, forced, _) = stack.Peek();
                levels[i] = (byte)level;
                types[i] = forced == BidiClass.ON ? type : forced;
            }
            else if (type == BidiClass.PDF)
            {
                levels[i] = (byte)level;
                if (overflowIsolates == 0 && overflowEmbeddings > 0)
                {
                    overflowEmbeddings--;
                }
                else if (overflowIsolates == 0 && !stack.Peek().IsIsolate && stack.Count >= 2)
                {
                    stack.Pop();
                }
            }
            else if (type == BidiClass.B)
            {
                levels[i] = (byte)baseLevel;
            }
            else
            {
                levels[i] = (byte)level;
                types[i] = type == BidiClass.BN || forced == BidiClass.ON ? type : forced;
            }
        }
    }

    /// <summary>Isolating run sequences (X10, BD13) without what X9 removes.</summary>
    private static List<int[]> Sequences(ReadOnlySpan<BidiClass> classes, byte[] levels, int[] matches)
    {
        var runs = new List<(int Start, List<int> Characters)>();
        int[] runAt = new int[levels.Length];
        for (int i = 0, level = -1; i < levels.Length; i++)
        {
            if (IsRemoved(classes[i]))
            {
                continue;
            }

            if (levels[i] != level)
            {
                runs.Add((i, []));
                level = levels[i];
            }

            runs[^1].Characters.Add(i);
            runAt[i] = runs.Count - 1;
        }

        var sequences = new List<int[]>();
        foreach ((int start, List<int> characters) in runs)
        {
            // A run that begins with a matched PDI continues another.
            if (classes[start] == BidiClass.PDI && matches[start] >= 0)
            {
                continue;
            }

            var all = new List<int>(characters);
            while (IsIsolateInitiator(classes[all[^1]]) && matches[all[^1]] < levels.Length)
            {
                all.AddRange(runs[runAt[matches[all[^1]]]].Characters);
            }

            sequences.Add([.. all]);
        }

        return sequences;
    }
}
