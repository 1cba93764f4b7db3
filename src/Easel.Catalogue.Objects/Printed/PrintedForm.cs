namespace Easel.Catalogue.Objects.Printed;

/// <summary>The build of a thing that exists to be read.</summary>
internal enum PrintedForm
{
    /// <summary>A stiff card in a slotted block.</summary>
    Card,

    /// <summary>A card with a cut corner and a string.</summary>
    Tag,

    /// <summary>A square note with a curled foot.</summary>
    Note,

    /// <summary>A sheet on a small wooden easel.</summary>
    Easel,

    /// <summary>A folder that stands half open.</summary>
    Menu,

    /// <summary>A large sheet on a board on legs.</summary>
    Poster,

    /// <summary>A sheet between two rods.</summary>
    Scroll,

    /// <summary>A framed board on two legs.</summary>
    Board,

    /// <summary>Cloth between two poles.</summary>
    Banner,

    /// <summary>A metal plate on a wooden stand.</summary>
    Plaque,

    /// <summary>A pressed plate with bolts.</summary>
    Plate,

    /// <summary>A block of stone.</summary>
    Slab,

    /// <summary>An upright stone with a round head.</summary>
    Grave,

    /// <summary>A round metal badge.</summary>
    Disc,

    /// <summary>A round board that hangs from a bracket.</summary>
    RoundBoard,

    /// <summary>Linen stretched in a hoop.</summary>
    Hoop,

    /// <summary>A round traffic sign.</summary>
    Roundel,

    /// <summary>A square traffic sign on its corner.</summary>
    Diamond,

    /// <summary>A plate on a pole.</summary>
    Post,

    /// <summary>Cardboard on a stick.</summary>
    Placard,

    /// <summary>A flat screen on a foot.</summary>
    Screen,

    /// <summary>A flat computer, leaning.</summary>
    Tablet,

    /// <summary>A dark case of lamps on two columns.</summary>
    LedBoard,

    /// <summary>A lit box set with bulbs.</summary>
    Marquee,

    /// <summary>A shirt on a hanger.</summary>
    Shirt,

    /// <summary>A bag with two handles.</summary>
    Bag,

    /// <summary>A full pouch, folded at the top.</summary>
    Pouch,

    /// <summary>A mat on the ground.</summary>
    Mat,

    /// <summary>A tin.</summary>
    Can,

    /// <summary>A glass jar with a paper label.</summary>
    Jar,

    /// <summary>A cup with a lid.</summary>
    PaperCup,

    /// <summary>The front of a shop.</summary>
    Shopfront,

    /// <summary>A door in its frame.</summary>
    Door,

    /// <summary>A patch of sand.</summary>
    SandGround,

    /// <summary>A patch of snow.</summary>
    SnowGround,

    /// <summary>Letters that stand by themselves.</summary>
    Letters,
}
