namespace Easel.Staging.Printing.Letters;

/// <summary>What the letters of a text are, as bodies.</summary>
internal enum LetterForm
{
    /// <summary>A film of ink or paint.</summary>
    Ink,

    /// <summary>Ink that has worn off here and there.</summary>
    WornPaint,

    /// <summary>Flat letters with bevelled edges, mounted.</summary>
    CutOut,

    /// <summary>Glowing tubes on stand-offs.</summary>
    Tube,

    /// <summary>Solid letters that stand by themselves.</summary>
    Block,

    /// <summary>Letters cut into a panel.</summary>
    Carved,

    /// <summary>Letters raised out of what carries them.</summary>
    Embossed,

    /// <summary>Strokes of chalk.</summary>
    Chalk,

    /// <summary>Paint from a can: fill, outline, overspray and drips.</summary>
    Spray,

    /// <summary>Satin stitch.</summary>
    Thread,

    /// <summary>Piped icing.</summary>
    Icing,

    /// <summary>Grooves in loose ground with heaped rims.</summary>
    Groove,

    /// <summary>Inflated foil.</summary>
    Foil,

    /// <summary>Puffs of cloud.</summary>
    Cloud,

    /// <summary>Solid letters set with bulbs.</summary>
    Bulbs,

    /// <summary>Solid letters overgrown with blossoms.</summary>
    Blossoms,

    /// <summary>Letters that are lit from within, as on screens and boards of lamps.</summary>
    Lit,
}
