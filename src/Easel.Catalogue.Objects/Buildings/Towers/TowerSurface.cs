namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>What a piece of a tower is made of.</summary>
internal enum TowerSurface
{
    /// <summary>Curtain wall of glass.</summary>
    Glass,

    /// <summary>Stone or brick with windows.</summary>
    Masonry,

    /// <summary>Concrete with bands of windows.</summary>
    Ribbon,

    /// <summary>Flat roofs.</summary>
    Roof,

    /// <summary>Masts, fins and frames.</summary>
    Metal,

    /// <summary>Plain stone of cornices and crowns.</summary>
    Stone,

    /// <summary>Copper roofs gone green.</summary>
    Copper,

    /// <summary>Wooden water tanks.</summary>
    Wood,

    /// <summary>Cyan strips of light.</summary>
    NeonCyan,

    /// <summary>Magenta strips of light.</summary>
    NeonMagenta,

    /// <summary>Violet strips of light.</summary>
    NeonViolet,

    /// <summary>Amber strips of light.</summary>
    NeonAmber,

    /// <summary>Warm lamps and lit rooms.</summary>
    Lamp,

    /// <summary>Red lights that warn aircraft.</summary>
    Beacon,

    /// <summary>Stone that warm floodlights make glow in the dark.</summary>
    Flood,

    /// <summary>White cladding that cool floodlights make glow in the dark.</summary>
    FloodCool,

    /// <summary>Screens of moving colour.</summary>
    Hologram,

    /// <summary>Trees along the water.</summary>
    Trees,
}
