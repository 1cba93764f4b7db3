namespace Easel.Typography.Paragraphs;

/// <summary>
/// Divides text into lines as near to a width as the whole paragraph allows: badness 100 r³ and demerits (1 + badness + penalty)² after Knuth and
/// Plass, "Breaking paragraphs into lines" (1981), with r the share of a line's stretch or shrink that is used.
/// </summary>
internal static class TotalFitBreaker
{
    private const double HyphenPenalty = 50, TwoHyphens = 3000, ShortLastLine = 2000, Overfull = 1e12;

    /// <summary>A last line shorter than this share of the width looks lost.</summary>
    private const float ShortShare = 0.12f;

    /// <summary>Lines that are not justified may fall short by about this share of the width.</summary>
    private const float RaggedStretch = 0.12f;

    /// <summary>First piece of each line. Pieces wider than the width stand alone.</summary>
    public static int[] Divide(Paragraph text, float width)
    {
        int n = text.Pieces.Length;
        bool isJustified = text.Style.Alignment == TextAlignment.Justify;
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++)
        {
            best[end] = double.PositiveInfinity;
            for (int start = end - 1; start >= 0 && (start == end - 1 || !text.Pieces[start].EndsParagraph); start--)
            {
                (int first, int last) = (text.Pieces[start].Start, text.Pieces[end - 1].End);
                float natural = text.Width(start, end), shrink = isJustified ? text.Gaps.Shrink(first, last) : 0;
                if (natural - shrink > width && start < end - 1)
                {
                    break;
                }

                float stretch = isJustified ? text.Gaps.Stretch(first, last) : RaggedStretch * width;
                double cost = best[start] + Demerits(text, start, end, width - natural, stretch, shrink, width);
                if (cost < best[end])
                {
                    best[end] = cost;
                    from[end] = start;
                }
            }
        }

        return BalancedBreaker.Starts(from, n);
    }

    private static double Demerits(Paragraph text, int start, int end, float space, float stretch, float shrink, float width)
    {
        LinePiece last = text.Pieces[end - 1];
        double badness = Badness(last.EndsParagraph ? Math.Min(space, 0) : space, stretch, shrink);
        double demerits = (1 + badness + (last.TakesHyphen ? HyphenPenalty : 0)) * (1 + badness + (last.TakesHyphen ? HyphenPenalty : 0));
        demerits += last.TakesHyphen && start > 0 && text.Pieces[start - 1].TakesHyphen ? TwoHyphens : 0;
        bool isLost = last.EndsParagraph && start > 0 && !text.Pieces[start - 1].EndsParagraph && width - space < ShortShare * width;
        return Math.Min(demerits + (isLost ? ShortLastLine : 0), Overfull);
    }

    private static double Badness(double space, double stretch, double shrink)
    {
        double ratio = space >= 0 ? space / Math.Max(stretch, 1e-3) : -space / Math.Max(shrink, 1e-3);
        return Math.Min(100 * ratio * ratio * ratio, 1e5);
    }
}
