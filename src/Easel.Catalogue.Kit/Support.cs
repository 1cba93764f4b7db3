namespace Easel.Catalogue;

/// <summary>What a thing naturally rests on.</summary>
public enum Support
{
    /// <summary>Ground, floor or road.</summary>
    Ground,

    /// <summary>A raised surface such as a table; the ground will do.</summary>
    Surface,

    /// <summary>Water.</summary>
    Water,

    /// <summary>It flies or floats.</summary>
    Air,

    /// <summary>It hangs on a wall; it may stand on a surface.</summary>
    Wall,
}
