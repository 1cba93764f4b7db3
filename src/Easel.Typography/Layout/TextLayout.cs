using System.Collections.Immutable;
using Easel.Typography.Paragraphs;

namespace Easel.Typography;

/// <summary>
/// Sets text: resolves directions, cuts it into runs, shapes them, breaks lines and places the glyph outlines. A pure function of text, style,
/// box and fonts. Line feeds in the text end paragraphs.
/// </summary>
public static class TextLayout
{
    /// <summary>Most chars that are set at once.</summary>
    public const int LongestText = 100_000;

    /// <summary>A line more is worth this much larger letters: below it, fewer lines read better.</summary>
    private const float GainPerLine = 1.12f;

    /// <summary>Halvings of the range of sizes when text is fitted to columns: a thousandth of it.</summary>
    private const int SizeSteps = 10;

    /// <summary>Sets text at the size of the style, in as few lines as the box's width allows.</summary>
    /// <param name="text">What to set.</param>
    /// <param name="style">How.</param>
    /// <param name="box">Where.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>, or a feature is written wrongly.</exception>
    public static TextBlock Layout(string text, TextStyle style, TextBox box, FontLibrary? library = null)
    {
        var paragraph = new Paragraph(text, style, library ?? FontLibrary.Default);
        return BlockPlacer.Place(paragraph, paragraph.Shape(Divide(paragraph, Measure(box, style) / style.Size), Fill(style, box, style.Size)), style.Size, [box]);
    }

    /// <summary>Sets text as large as the box allows.</summary>
    /// <param name="text">What to set.</param>
    /// <param name="style">How; its size is ignored.</param>
    /// <param name="box">Where.</param>
    /// <param name="maxLines">Most lines to use, unless the text itself has more.</param>
    /// <param name="maxSize">Largest font size, units of the box per em.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>, or a feature is written wrongly.</exception>
    public static TextBlock Fit(
        string text, TextStyle style, TextBox box, int maxLines = 3, float maxSize = float.PositiveInfinity, FontLibrary? library = null)
    {
        var paragraph = new Paragraph(text, style, library ?? FontLibrary.Default);
        int[]? best = null;
        float bestSize = 0;
        int paragraphs = paragraph.Pieces.Count(w => w.EndsParagraph), most = Math.Max(maxLines, paragraphs);
        for (int count = Math.Max(1, paragraphs); count <= most; count++)
        {
            if (BalancedBreaker.DivideInto(paragraph, count) is { } starts
                && BlockPlacer.FittingSize(paragraph.Shape(starts, null), style, box, maxSize) is float size && size > bestSize * GainPerLine)
            {
                (best, bestSize) = (starts, size);
            }
        }

        return BlockPlacer.Place(paragraph, best is null ? [] : paragraph.Shape(best, Fill(style, box, bestSize)), bestSize, [box]);
    }

    /// <summary>
    /// Sets running text through boxes of equal size, such as the columns of <see cref="TextBox.Columns"/>, at the largest size between two that
    /// lets it all stand in them. At the smallest size what is left over stands below the last box, and the block says that it overflows.
    /// </summary>
    /// <param name="text">What to set.</param>
    /// <param name="style">How; its size is ignored.</param>
    /// <param name="boxes">Where, in reading order.</param>
    /// <param name="minSize">Smallest font size, units of the boxes per em.</param>
    /// <param name="maxSize">Largest font size.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>, there is no box, or a feature is written wrongly.</exception>
    public static TextBlock Flow(
        string text, TextStyle style, ImmutableArray<TextBox> boxes, float minSize, float maxSize, FontLibrary? library = null)
    {
        if (boxes.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There must be a box.", nameof(boxes));
        }

        var paragraph = new Paragraph(text, style, library ?? FontLibrary.Default);
        float low = minSize, high = maxSize, size = maxSize;
        int[] starts = Divide(paragraph, Measure(boxes[0], style) / size);
        if (!BlockPlacer.Holds(paragraph, starts, size, boxes))
        {
            for (int i = 0; i < SizeSteps; i++)
            {
                size = 0.5f * (low + high);
                bool fits = BlockPlacer.Holds(paragraph, Divide(paragraph, Measure(boxes[0], style) / size), size, boxes);
                (low, high) = fits ? (size, high) : (low, size);
            }

            size = low;
            starts = Divide(paragraph, Measure(boxes[0], style) / size);
        }

        return BlockPlacer.Place(paragraph, paragraph.Shape(starts, Fill(style, boxes[0], size)), size, boxes);
    }

    private static int[] Divide(Paragraph paragraph, float width) =>
        paragraph.Style.LineBreaking == LineBreaking.TotalFit
            || (paragraph.Style.LineBreaking == LineBreaking.Auto && paragraph.Style.Alignment == TextAlignment.Justify)
            ? TotalFitBreaker.Divide(paragraph, width) : BalancedBreaker.Divide(paragraph, width);

    /// <summary>Length of a line.</summary>
    private static float Measure(TextBox box, TextStyle style) => style.WritingMode == WritingMode.Horizontal ? box.Width : box.Height;

    /// <summary>What lines are to fill, em; null when they are not justified.</summary>
    private static float? Fill(TextStyle style, TextBox box, float size) =>
        style.Alignment == TextAlignment.Justify ? Measure(box, style) / MathF.Max(size, 1e-9f) : null;
}
