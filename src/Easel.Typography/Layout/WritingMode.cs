namespace Easel.Typography;

/// <summary>Whether lines are rows or columns.</summary>
public enum WritingMode
{
    /// <summary>Rows, the first at the top.</summary>
    Horizontal,

    /// <summary>
    /// Columns from top to bottom, the first at the right: Chinese, Japanese and Korean. Letters of other scripts lie on their side, one or two
    /// digits stand upright side by side. Alignment then works along the column — left and start are its top — and vertical alignment across
    /// columns: top is the right edge of the box.
    /// </summary>
    Vertical,
}
