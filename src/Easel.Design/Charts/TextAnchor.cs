namespace Easel.Design.Charts;

/// <summary>What of a text stands at its place. Capitals count, not the ink, so that labels in a row share their baselines.</summary>
internal enum TextAnchor
{
    /// <summary>The first baseline.</summary>
    Baseline,

    /// <summary>The top of the capitals of the first line.</summary>
    Top,

    /// <summary>Half way between top and bottom.</summary>
    Middle,

    /// <summary>The last baseline.</summary>
    Bottom,
}
