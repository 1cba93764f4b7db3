namespace Easel.Catalogue.People;

/// <summary>What is worn besides top, bottom, shoes and hat; each has a colour of its own in <see cref="Outfit.Worn"/>.</summary>
internal enum Accessory
{
    /// <summary>A tie under the collar.</summary>
    Tie,

    /// <summary>A bow under the collar.</summary>
    BowTie,

    /// <summary>A scarf round the neck.</summary>
    Scarf,

    /// <summary>An apron from the waist down.</summary>
    Apron,

    /// <summary>A bib that goes with the apron.</summary>
    Bib,

    /// <summary>A stethoscope round the neck.</summary>
    Stethoscope,

    /// <summary>Glasses; the colour is that of the rims.</summary>
    Glasses,

    /// <summary>Dark glasses.</summary>
    Sunglasses,

    /// <summary>A metal badge on the chest.</summary>
    Badge,

    /// <summary>Bands of light cloth round chest, arms and legs.</summary>
    Reflectors,

    /// <summary>A patch over the right eye.</summary>
    EyePatch,

    /// <summary>Cloth from the shoulders down the back.</summary>
    Cape,

    /// <summary>White fur round the shoulders.</summary>
    Fur,

    /// <summary>A stiff collar that stands up behind the head.</summary>
    HighCollar,

    /// <summary>A belt with a buckle.</summary>
    Belt,

    /// <summary>A broad band of cloth round the waist.</summary>
    Obi,

    /// <summary>Two bands that cross before the chest, as on a kimono.</summary>
    CrossedCollar,

    /// <summary>Cloth from one shoulder across the chest to the other hip.</summary>
    Drape,

    /// <summary>A sleeveless open vest over the top.</summary>
    Vest,

    /// <summary>Two rows of buttons.</summary>
    DoubleBreast,

    /// <summary>A shield-shaped mark on the chest.</summary>
    Emblem,

    /// <summary>A number of a team on the chest.</summary>
    Number,

    /// <summary>A mask round the eyes.</summary>
    EyeMask,

    /// <summary>Cloth over nose and mouth.</summary>
    FaceMask,

    /// <summary>Goggles pushed up on the forehead.</summary>
    Goggles,

    /// <summary>Gloves.</summary>
    Gloves,

    /// <summary>Boxing gloves.</summary>
    BoxingGloves,

    /// <summary>A collar of beads or gold plates on chest and shoulders.</summary>
    BroadCollar,

    /// <summary>A string of pearls.</summary>
    Necklace,

    /// <summary>A ruff of white folds round the neck.</summary>
    Ruff,

    /// <summary>Feathered wings.</summary>
    Wings,

    /// <summary>Thin bright wings of an insect.</summary>
    FairyWings,

    /// <summary>A ring of light over the head.</summary>
    Halo,

    /// <summary>Pointed ears.</summary>
    ElfEars,

    /// <summary>A round shield on the left forearm.</summary>
    Shield,

    /// <summary>A bag on the back with two straps.</summary>
    Backpack,

    /// <summary>Headphones over the ears.</summary>
    Headphones,

    /// <summary>Braces over the shoulders.</summary>
    Braces,

    /// <summary>A veil down the back.</summary>
    Veil,

    /// <summary>A round red nose.</summary>
    RedNose,

    /// <summary>Horns on the head.</summary>
    Horns,
}
