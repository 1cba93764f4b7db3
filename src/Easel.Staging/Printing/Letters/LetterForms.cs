using Easel.Planning;

namespace Easel.Staging.Printing.Letters;

/// <summary>Which form letters take on what carries them.</summary>
internal static class LetterForms
{
    /// <summary>Id of the thing whose letters stand by themselves.</summary>
    public const string FreeLetters = "letters";

    /// <summary>The form of letters.</summary>
    /// <param name="thing">Catalogue id of the carrier.</param>
    /// <param name="effect">What was asked for, or null for what is usual.</param>
    public static LetterForm For(string thing, TextEffect? effect) => effect switch
    {
        TextEffect.Extruded => thing == FreeLetters ? LetterForm.Block : LetterForm.CutOut,
        TextEffect.Neon => LetterForm.Tube,
        TextEffect.Engraved => thing == FreeLetters ? LetterForm.Block : LetterForm.Carved,
        TextEffect.Embossed => LetterForm.Embossed,
        TextEffect.Chalk => LetterForm.Chalk,
        TextEffect.Sprayed => LetterForm.Spray,
        TextEffect.Painted => LetterForm.WornPaint,
        TextEffect.Embroidered => LetterForm.Thread,
        TextEffect.Icing => LetterForm.Icing,
        TextEffect.Traced => LetterForm.Groove,
        TextEffect.Cloud => LetterForm.Cloud,
        TextEffect.Balloon => LetterForm.Foil,
        TextEffect.Bulbs => LetterForm.Bulbs,
        TextEffect.Flowers => LetterForm.Blossoms,
        _ => Usual(thing),
    };

    /// <summary>Whether such letters stand before their carrier as solid bodies.</summary>
    public static bool IsSolid(LetterForm form) => form is LetterForm.Block or LetterForm.Foil or LetterForm.Cloud or LetterForm.Bulbs or LetterForm.Blossoms;

    private static LetterForm Usual(string thing) => thing switch
    {
        FreeLetters => LetterForm.Block,
        "sign" or "shop-sign" or "storefront" or "round-sign" => LetterForm.CutOut,
        "neon-sign" => LetterForm.Tube,
        "chalkboard" => LetterForm.Chalk,
        "cake" or "cookie" => LetterForm.Icing,
        "gravestone" or "stone-tablet" => LetterForm.Carved,
        "plaque" or "license-plate" => LetterForm.CutOut,
        "embroidery-hoop" => LetterForm.Thread,
        "sand-writing" or "snow-writing" => LetterForm.Groove,
        "wall" => LetterForm.WornPaint,
        "scoreboard" or "departure-board" or "led-display" or "monitor" or "tablet" or "cell-phone" or "laptop" or "tv" or "marquee" => LetterForm.Lit,
        _ => LetterForm.Ink,
    };
}
