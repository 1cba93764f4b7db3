namespace Easel.Typography;

/// <summary>The part a type face plays: what is asked for, instead of the name of a font.</summary>
public enum FontRole
{
    /// <summary>Plain sans-serif for labels and running text (Inter).</summary>
    Sans,

    /// <summary>Sturdy serif for running text (Lora).</summary>
    Serif,

    /// <summary>High-contrast serif for titles (Playfair Display).</summary>
    Display,

    /// <summary>Narrow sans-serif for signs and headlines (Oswald).</summary>
    Condensed,

    /// <summary>Poster capitals (Bebas Neue). It has no lower case: small letters look like capitals.</summary>
    Capitals,

    /// <summary>Brush script with joined letters (Pacifico).</summary>
    Script,

    /// <summary>Informal handwriting (Caveat).</summary>
    Handwriting,

    /// <summary>Fixed width (JetBrains Mono).</summary>
    Mono,

    /// <summary>Serifs as thick as the stems (Roboto Slab).</summary>
    Slab,

    /// <summary>Letters with the bridges of a stencil (Saira Stencil One).</summary>
    Stencil,

    /// <summary>Letters of square pixels (Press Start 2P).</summary>
    Pixel,

    /// <summary>Broken letters of medieval books (Pirata One).</summary>
    Blackletter,

    /// <summary>Sans-serif with round ends (Fredoka).</summary>
    Rounded,
}
