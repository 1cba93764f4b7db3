using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>What is worn on the upper body.</summary>
internal enum TopKind
{
    /// <summary>Short sleeves, round neck.</summary>
    TShirt,

    /// <summary>Long sleeves, collar and buttons.</summary>
    Shirt,

    /// <summary>Long sleeves, thick, ribbed at neck and wrists.</summary>
    Sweater,

    /// <summary>Like a sweater with a hood and a pocket.</summary>
    Hoodie,

    /// <summary>Bodice with short sleeves; a skirt belongs to it.</summary>
    Dress,

    /// <summary>Suit jacket over shirt and tie.</summary>
    Jacket,

    /// <summary>Coat to the knees.</summary>
    Coat,

    /// <summary>Robe to the ground with wide sleeves.</summary>
    Robe,

    /// <summary>Padded suit of an astronaut.</summary>
    SpaceSuit,
}

/// <summary>What is worn on the legs.</summary>
internal enum BottomKind
{
    /// <summary>Long trousers.</summary>
    Trousers,

    /// <summary>To the knee.</summary>
    Shorts,

    /// <summary>A flared skirt to the knee; with a dress it is its lower half.</summary>
    Skirt,

    /// <summary>Trousers with a bib and straps.</summary>
    Dungarees,
}

/// <summary>What is worn on the feet.</summary>
internal enum ShoeKind
{
    /// <summary>Sneakers with a white sole.</summary>
    Sneakers,

    /// <summary>Plain leather shoes.</summary>
    Leather,

    /// <summary>Low shoes open at the instep.</summary>
    Pumps,

    /// <summary>Boots to the calf.</summary>
    Boots,
}

/// <summary>What is worn on the head.</summary>
internal enum HatKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Baseball cap.</summary>
    Cap,

    /// <summary>Knitted cap.</summary>
    Beanie,

    /// <summary>Wide brim.</summary>
    Brimmed,

    /// <summary>Tall and puffed, of a cook.</summary>
    Toque,

    /// <summary>Safety helmet with a small peak.</summary>
    HardHat,

    /// <summary>Helmet of a firefighter: long behind, with a badge.</summary>
    FireHelmet,

    /// <summary>Peaked cap with a badge.</summary>
    PeakedCap,

    /// <summary>Tall, pointed, with a brim.</summary>
    Wizard,

    /// <summary>Golden crown.</summary>
    Crown,

    /// <summary>Sou'wester of oilskin.</summary>
    RainHat,

    /// <summary>Helmet of an astronaut.</summary>
    SpaceHelmet,

    /// <summary>Black hat with turned-up brim and a skull's white mark.</summary>
    Tricorne,
}

/// <summary>The print of a cloth.</summary>
internal enum ClothPrint
{
    /// <summary>One colour.</summary>
    Plain,

    /// <summary>White dots.</summary>
    Dots,

    /// <summary>Horizontal stripes.</summary>
    Stripes,

    /// <summary>Crossing bands.</summary>
    Plaid,

    /// <summary>Small flowers.</summary>
    Flowers,
}

/// <summary>A whole outfit: garments compose freely, a role is a composition.</summary>
internal sealed record Outfit
{
    /// <summary>Upper body.</summary>
    public TopKind Top { get; init; } = TopKind.TShirt;

    /// <summary>Legs.</summary>
    public BottomKind Bottom { get; init; } = BottomKind.Trousers;

    /// <summary>Feet.</summary>
    public ShoeKind Shoes { get; init; } = ShoeKind.Sneakers;

    /// <summary>Head.</summary>
    public HatKind Hat { get; init; }

    /// <summary>Print of the main garment.</summary>
    public ClothPrint Print { get; init; }

    /// <summary>Colour of shirt, dress, jacket or coat.</summary>
    public LinearRgb TopColor { get; init; } = LinearRgb.FromHex("#3f7fc1");

    /// <summary>Colour of what shows under a jacket or coat.</summary>
    public LinearRgb UnderColor { get; init; } = LinearRgb.FromHex("#f4f2ec");

    /// <summary>Colour of trousers or skirt.</summary>
    public LinearRgb BottomColor { get; init; } = LinearRgb.FromHex("#35506f");

    /// <summary>Colour of the shoes.</summary>
    public LinearRgb ShoeColor { get; init; } = LinearRgb.FromHex("#d8d4cc");

    /// <summary>Colour of the hat.</summary>
    public LinearRgb HatColor { get; init; } = LinearRgb.FromHex("#c8402f");

    /// <summary>Colour of tie, sash, scarf or trim.</summary>
    public LinearRgb AccentColor { get; init; } = LinearRgb.FromHex("#b3282d");

    /// <summary>Colour of the rims of glasses.</summary>
    public LinearRgb GlassesColor { get; init; } = LinearRgb.FromHex("#2a2422");

    /// <summary>Colour of a cape.</summary>
    public LinearRgb CapeColor { get; init; } = LinearRgb.FromHex("#b3222c");

    /// <summary>Whether a tie is worn.</summary>
    public bool HasTie { get; init; }

    /// <summary>Whether a scarf is worn.</summary>
    public bool HasScarf { get; init; }

    /// <summary>Whether an apron is worn.</summary>
    public bool HasApron { get; init; }

    /// <summary>Whether a stethoscope hangs round the neck.</summary>
    public bool HasStethoscope { get; init; }

    /// <summary>Whether glasses are worn.</summary>
    public bool HasGlasses { get; init; }

    /// <summary>Whether a badge shines on the chest.</summary>
    public bool HasBadge { get; init; }

    /// <summary>Whether bands of light cloth run round chest, arms and legs.</summary>
    public bool HasReflectors { get; init; }

    /// <summary>Whether a patch covers the right eye.</summary>
    public bool HasEyePatch { get; init; }

    /// <summary>Whether a cape hangs from the shoulders.</summary>
    public bool HasCape { get; init; }

    /// <summary>Whether a belt is worn.</summary>
    public bool HasBelt { get; init; }

    /// <summary>Whether two rows of buttons close the front.</summary>
    public bool IsDoubleBreasted { get; init; }

    /// <summary>Hex colours for children's and grown-ups' casual tops.</summary>
    public static ImmutableArray<string> CasualColors { get; } =
        ["#d9483b", "#2f7fbf", "#e9a53a", "#3f9a7a", "#7a5bb0", "#f0ece2", "#e2748f", "#3c4f76"];
}
