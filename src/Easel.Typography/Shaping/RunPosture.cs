namespace Easel.Typography.Shaping;

/// <summary>How letters stand in their line.</summary>
internal enum RunPosture
{
    /// <summary>Side by side in a row.</summary>
    Horizontal,

    /// <summary>Upright, one below the other.</summary>
    Upright,

    /// <summary>On their side in a column.</summary>
    Turned,

    /// <summary>Side by side in one square of a column (tate-chu-yoko).</summary>
    Combined,
}
