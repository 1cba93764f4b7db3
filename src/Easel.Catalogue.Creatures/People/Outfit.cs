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

    /// <summary>Close to the skin all over.</summary>
    Bodysuit,

    /// <summary>Nothing: the chest is bare.</summary>
    Bare,

    /// <summary>Plate armour over mail.</summary>
    Armor,

    /// <summary>Quilted, filled with down.</summary>
    Puffer,

    /// <summary>Like a long shirt without collar that ends over the knee.</summary>
    Tunic,
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

    /// <summary>Close to the skin, to the ankle.</summary>
    Leggings,

    /// <summary>Legs bare from the hip.</summary>
    Briefs,

    /// <summary>A skirt that ends over the knee.</summary>
    MiniSkirt,

    /// <summary>A narrow skirt to the ground.</summary>
    LongSkirt,

    /// <summary>A very wide skirt to the ground.</summary>
    BallSkirt,

    /// <summary>A stiff short skirt of tulle.</summary>
    Tutu,

    /// <summary>No legs but the tail of a fish.</summary>
    FishTail,
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

    /// <summary>Soles with straps.</summary>
    Sandals,

    /// <summary>Nothing: the feet are bare.</summary>
    Barefoot,
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

    /// <summary>Tall cylinder of a gentleman.</summary>
    TopHat,

    /// <summary>Brim turned up at the sides, crown pinched.</summary>
    Cowboy,

    /// <summary>Small brim, dented crown.</summary>
    Fedora,

    /// <summary>Flat and round, worn aslant.</summary>
    Beret,

    /// <summary>Helmet of a knight with its visor raised, and a plume.</summary>
    KnightHelmet,

    /// <summary>Round iron cap with two horns.</summary>
    VikingHelmet,

    /// <summary>Helmet of a samurai with a crest.</summary>
    Kabuto,

    /// <summary>Helmet with a brush of hair across the top.</summary>
    RomanHelmet,

    /// <summary>Ribbed light helmet of a cyclist.</summary>
    CycleHelmet,

    /// <summary>Round helmet with a grid before the mouth.</summary>
    FootballHelmet,

    /// <summary>Rounded helmet of a soldier, to the ears.</summary>
    ArmyHelmet,

    /// <summary>Striped headcloth of a pharaoh.</summary>
    Nemes,

    /// <summary>Cloth wound round the head.</summary>
    Turban,

    /// <summary>Cloth round face and neck.</summary>
    Headscarf,

    /// <summary>A nun's cloth: white round the face, a dark veil over it.</summary>
    Wimple,

    /// <summary>Cloth over all of the head but the eyes.</summary>
    NinjaHood,

    /// <summary>A hood over the head, open in front.</summary>
    Hood,

    /// <summary>Square flat board with a tassel.</summary>
    Mortarboard,

    /// <summary>Red cap with white fur and a bobble.</summary>
    Santa,

    /// <summary>A narrow crown, high in front.</summary>
    Tiara,

    /// <summary>A wreath of leaves.</summary>
    Laurel,

    /// <summary>A wreath of flowers.</summary>
    FlowerCrown,

    /// <summary>A band round the forehead.</summary>
    Headband,

    /// <summary>A knotted kerchief.</summary>
    Bandana,

    /// <summary>A small white cap with a red cross.</summary>
    NurseCap,

    /// <summary>Close to the skull, of rubber.</summary>
    SwimCap,

    /// <summary>Two-pointed cap with bells.</summary>
    Jester,

    /// <summary>A sailor's round white cap.</summary>
    Sailor,
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

    /// <summary>Windings of narrow cloth.</summary>
    Bandages,
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

    /// <summary>What else is worn, each in its colour.</summary>
    public ImmutableDictionary<Accessory, LinearRgb> Worn { get; init; } = ImmutableDictionary<Accessory, LinearRgb>.Empty;

    /// <summary>Length of the sleeves.</summary>
    public SleeveKind Sleeves { get; init; }

    /// <summary>Colour that takes the place of the skin's own, of a face paint or a fabulous being; null for none.</summary>
    public LinearRgb? SkinColor { get; init; }

    /// <summary>Whether the main cloth shines like metal.</summary>
    public bool IsMetallic { get; init; }

    /// <summary>Whether something covers the legs: people are never without, animals that act as people often are.</summary>
    public bool HasBottom { get; init; } = true;

    /// <summary>Whether shoes are modelled; animals have paws of their own.</summary>
    public bool HasShoes { get; init; } = true;

    /// <summary>Whether a skirt of any length is worn.</summary>
    public bool HasSkirt => Bottom is BottomKind.Skirt or BottomKind.MiniSkirt or BottomKind.LongSkirt or BottomKind.BallSkirt or BottomKind.Tutu;

    /// <summary>Whether something is worn.</summary>
    public bool Has(Accessory accessory) => Worn.ContainsKey(accessory);

    /// <summary>The colour of something that is worn; the accent colour where it is not.</summary>
    public LinearRgb ColorOf(Accessory accessory) => Worn.GetValueOrDefault(accessory, AccentColor);

    /// <summary>The same outfit with something more.</summary>
    public Outfit With(Accessory accessory, LinearRgb color) => this with { Worn = Worn.SetItem(accessory, color) };

    /// <summary>Hex colours for children's and grown-ups' casual tops.</summary>
    public static ImmutableArray<string> CasualColors { get; } =
        ["#d9483b", "#2f7fbf", "#e9a53a", "#3f9a7a", "#7a5bb0", "#f0ece2", "#e2748f", "#3c4f76"];
}
