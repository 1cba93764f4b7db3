namespace Easel.Planning;

/// <summary>How letters are made, beyond ink and paint.</summary>
public enum TextEffect
{
    /// <summary>Solid letters with depth and bevelled edges.</summary>
    Extruded,

    /// <summary>Glowing tubes of gas.</summary>
    Neon,

    /// <summary>Cut into what carries them.</summary>
    Engraved,

    /// <summary>Raised from what carries them, of the same stuff.</summary>
    Embossed,

    /// <summary>Drawn with chalk.</summary>
    Chalk,

    /// <summary>Sprayed from a can, as on walls.</summary>
    Sprayed,

    /// <summary>Brushed on, and worn a little.</summary>
    Painted,

    /// <summary>Stitched with thread.</summary>
    Embroidered,

    /// <summary>Piped of icing.</summary>
    Icing,

    /// <summary>Drawn with a stick into sand or snow.</summary>
    Traced,

    /// <summary>Of cloud.</summary>
    Cloud,

    /// <summary>Balloons of foil in the shape of letters.</summary>
    Balloon,

    /// <summary>Set with light bulbs.</summary>
    Bulbs,

    /// <summary>Of blossoms.</summary>
    Flowers,
}
