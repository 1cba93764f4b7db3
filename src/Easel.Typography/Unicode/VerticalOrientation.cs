namespace Easel.Typography.Unicode;

/// <summary>How a character stands in vertical lines (UAX #50).</summary>
internal enum VerticalOrientation : byte
{
    /// <summary>Turned a quarter clockwise, like Latin letters.</summary>
    R,

    /// <summary>Upright, like ideographs.</summary>
    U,

    /// <summary>Upright in a form of its own, like small kana; turned where the font has none.</summary>
    Tu,

    /// <summary>In a form of its own, like brackets; turned where the font has none.</summary>
    Tr,
}
