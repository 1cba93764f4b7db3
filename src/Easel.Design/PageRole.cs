namespace Easel.Design;

/// <summary>What a shape is on its page.</summary>
public enum PageRole
{
    /// <summary>Letters.</summary>
    Text,

    /// <summary>A coloured field behind text.</summary>
    Panel,

    /// <summary>A line around the page.</summary>
    Frame,

    /// <summary>Rules, lozenges and other small decoration.</summary>
    Ornament,

    /// <summary>Drawn art: patterns, figures, icons.</summary>
    Art,

    /// <summary>A picture drawn by the scene engine.</summary>
    Picture,

    /// <summary>Part of a chart or diagram: bars, slices, lines, boxes.</summary>
    Graphic,
}
