namespace Easel.Catalogue.People;

/// <summary>How the hair is worn.</summary>
internal enum HairStyle
{
    /// <summary>No hair at all.</summary>
    Bald,

    /// <summary>Short, parted at the side and combed over.</summary>
    Parted,

    /// <summary>Short and ruffled, standing up in front.</summary>
    Tousled,

    /// <summary>Long on top and at the sides, brushed back from the forehead in a wave.</summary>
    SweptBack,

    /// <summary>Full locks from the crown all round, over the ears and down to the brows.</summary>
    Mop,

    /// <summary>Shorn close to the scalp.</summary>
    Buzz,

    /// <summary>Small curls all over.</summary>
    Curly,

    /// <summary>A cloud of curls down to the shoulders.</summary>
    Ringlets,

    /// <summary>Down to the chin.</summary>
    Bob,

    /// <summary>Straight, over the shoulders.</summary>
    Long,

    /// <summary>In waves, over the shoulders.</summary>
    Wavy,

    /// <summary>Combed back into a tail.</summary>
    Ponytail,

    /// <summary>Combed up into a bun.</summary>
    Bun,

    /// <summary>Two tails at the sides.</summary>
    Pigtails,

    /// <summary>Two plaits at the sides, over the shoulders.</summary>
    Braids,

    /// <summary>The down of an infant, with a curl on the crown.</summary>
    Down,

    /// <summary>Only a wreath round a bald crown.</summary>
    Wreath,

    /// <summary>A crest along the middle of a shaven head.</summary>
    Mohawk,
}
