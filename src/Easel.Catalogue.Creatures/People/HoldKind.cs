namespace Easel.Catalogue.People;

/// <summary>How a thing is held.</summary>
internal enum HoldKind
{
    /// <summary>Across the body, one hand on its neck, the other over the strings.</summary>
    Guitar,

    /// <summary>On the left shoulder, a bow in the right hand.</summary>
    Violin,

    /// <summary>Before the mouth, pointing forward.</summary>
    Trumpet,

    /// <summary>Upright before the body, its mouthpiece at the lips.</summary>
    Pipe,

    /// <summary>On both forearms before the belly.</summary>
    Box,

    /// <summary>Between the knees of a player who sits, upright, a bow in the right hand.</summary>
    Cello,

    /// <summary>To the right of the mouth, level: the flute.</summary>
    Flute,

    /// <summary>Upright in both hands before the breast: newspapers, maps.</summary>
    Open,

    /// <summary>Open in both hands, its pages to the face: books.</summary>
    Book,

    /// <summary>A stick in each hand over drums.</summary>
    Sticks,

    /// <summary>Over the head on a shaft, one hand at the shoulder.</summary>
    Umbrella,

    /// <summary>On a shaft beside the body.</summary>
    Staff,

    /// <summary>Upright in the hand, forward: swords, torches, wands.</summary>
    Blade,

    /// <summary>Before the breast in one hand: flowers, ice cream.</summary>
    Bouquet,

    /// <summary>Up over the head: trophies, flags, balloons.</summary>
    Aloft,

    /// <summary>At the mouth: cups while drinking, microphones while singing.</summary>
    Mouth,

    /// <summary>At the ear.</summary>
    Ear,

    /// <summary>Before the eyes.</summary>
    Eyes,

    /// <summary>Forward and up out of both fists: fishing rods.</summary>
    Rod,

    /// <summary>At the end of a hanging arm: bags and cases.</summary>
    Hanging,
}
