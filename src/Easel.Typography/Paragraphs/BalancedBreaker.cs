namespace Easel.Typography.Paragraphs;

/// <summary>Divides text into lines as even in length as possible.</summary>
internal static class BalancedBreaker
{
    /// <summary>Halvings of the range of widths: the narrowest width is found to a thousandth of the widest.</summary>
    private const int Halvings = 16;

    /// <summary>Where phrases would be divided otherwise, lines may be so many times as long as they need to be.</summary>
    private const float RoomForPhrases = 1.3f;

    /// <summary>As few lines as a width allows, as even as possible. Pieces wider than that stand alone.</summary>
    /// <returns>First piece of each line.</returns>
    public static int[] Divide(Paragraph text, float width) => Even(text, MathF.Min(width, WithPhrases(text, Narrowest(text, width, Count(text, width)))));

    /// <summary>At most a number of lines, as narrow as possible.</summary>
    /// <returns>First piece of each line; null when paragraphs or too few pieces forbid it.</returns>
    public static int[]? DivideInto(Paragraph text, int lines)
    {
        int n = text.Pieces.Length;
        if (lines < 1 || lines > n || lines < text.Pieces.Count(p => p.EndsParagraph))
        {
            return null;
        }

        return Even(text, WithPhrases(text, Narrowest(text, text.Width(0, n) + 1, lines)));
    }

    private static float WithPhrases(Paragraph text, float width) => text.Pieces.Any(p => p.IsWithinPhrase) ? RoomForPhrases * width : width;

    /// <summary>The narrowest width, at most the given one, that needs no more lines.</summary>
    private static float Narrowest(Paragraph text, float width, int lines)
    {
        float low = 0, high = width;
        for (int i = 0; i < Halvings; i++)
        {
            float middle = 0.5f * (low + high);
            if (Count(text, middle) <= lines)
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }

    /// <summary>Number of lines when each takes as many pieces as it can.</summary>
    private static int Count(Paragraph text, float width)
    {
        int lines = 0;
        for (int start = 0, end; start < text.Pieces.Length; start = end)
        {
            for (end = start + 1; end < text.Pieces.Length && !text.Pieces[end - 1].EndsParagraph && text.Width(start, end + 1) <= width;)
            {
                end++;
            }

            lines++;
        }

        return lines;
    }

    /// <summary>
    /// Of the divisions with fewest lines those that divide fewest phrases, and of these the one whose squares of widths are least (dynamic
    /// programming over the pieces).
    /// </summary>
    private static int[] Even(Paragraph text, float width)
    {
        int n = text.Pieces.Length;
        var best = new (int Lines, int Divided, double Squares)[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++)
        {
            best[end] = (int.MaxValue, 0, 0);
            for (int start = end - 1; start >= 0 && (start == end - 1 || !text.Pieces[start].EndsParagraph); start--)
            {
                float w = text.Width(start, end);
                if (w > width && start < end - 1)
                {
                    break;
                }

                int divided = best[start].Divided + (text.Pieces[end - 1].IsWithinPhrase ? 1 : 0);
                (int, int, double) cost = (best[start].Lines + 1, divided, best[start].Squares + ((double)w * w));
                if (cost.CompareTo(best[end]) < 0)
                {
                    best[end] = cost;
                    from[end] = start;
                }
            }
        }

        return Starts(from, n);
    }

    /// <summary>First pieces of the lines, from where the last line before each place begins.</summary>
    internal static int[] Starts(int[] from, int pieces)
    {
        var starts = new List<int>();
        for (int end = pieces; end > 0; end = from[end])
        {
            starts.Add(from[end]);
        }

        starts.Reverse();
        return [.. starts];
    }
}
