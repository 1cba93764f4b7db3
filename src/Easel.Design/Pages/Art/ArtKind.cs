namespace Easel.Design.Pages.Art;

/// <summary>Kinds of flat art that fill an area.</summary>
internal enum ArtKind
{
    /// <summary>Rays from a low centre.</summary>
    Rays,

    /// <summary>Rings around a centre.</summary>
    Rings,

    /// <summary>Slanted bands.</summary>
    Stripes,

    /// <summary>A grid of quarter circles, discs and triangles.</summary>
    Tiles,

    /// <summary>Dots that grow towards a corner.</summary>
    Dots,

    /// <summary>Soft waves one over the other.</summary>
    Waves,

    /// <summary>A sun over ranges of hills.</summary>
    Hills,

    /// <summary>A banded sun in a glowing sky over ridges and water.</summary>
    Sunset,

    /// <summary>Small scattered pieces.</summary>
    Confetti,

    /// <summary>Nested arches.</summary>
    Arches,

    /// <summary>Large soft shapes.</summary>
    Blobs,

    /// <summary>A few large plain circles and bars.</summary>
    Circles,

    /// <summary>Branches with leaves.</summary>
    Leaves,
}
