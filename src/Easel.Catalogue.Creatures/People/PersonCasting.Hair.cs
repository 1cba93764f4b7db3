using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Hair and beard of a person that is cast.</summary>
internal static partial class PersonCasting
{
    private const string Black = "#27201d", DarkBrown = "#4a2d1f", Brown = "#7b4c2c", Auburn = "#99481f", Blonde = "#d8aa58", Gray = "#bfbbb5", White = "#efece6";

    private static HairLook HairOf(RandomStream stream, Wishes wishes, (PersonKind Kind, bool Old, bool IsDark) who, Outfit outfit, OutfitRow? role)
    {
        (PersonKind kind, bool old, bool isDark) = who;
        bool feminine = kind is PersonKind.Woman or PersonKind.Girl, child = kind is PersonKind.Boy or PersonKind.Girl or PersonKind.Baby, hatted = outfit.Hat is not (HatKind.None or HatKind.Tiara or HatKind.Crown or HatKind.Laurel or HatKind.FlowerCrown or HatKind.Headband);
        bool covered = outfit.Hat is HatKind.Headscarf or HatKind.Wimple or HatKind.NinjaHood or HatKind.Turban or HatKind.SwimCap or HatKind.SpaceHelmet or HatKind.KnightHelmet or HatKind.FootballHelmet or HatKind.Kabuto or HatKind.RomanHelmet or HatKind.Nemes;
        LinearRgb color = Natural(wishes.PartColorOr("hair", role?.ColorOf("hair") ?? LinearRgb.FromHex(HairColor(stream.Child("color"), wishes, old, isDark))));
        HairStyle? usual = child ? null : role?.Items.Where(static i => i is { Key: "hair", Kind: not null }).Select(static i => (HairStyle?)OutfitItem.Parse<HairStyle>(i.Kind!)).FirstOrDefault();
        HairStyle style = covered ? HairStyle.Bald : StyleOf(stream.Child("style"), wishes, (kind, old, hatted, isDark), usual);
        bool beardWished = Says(wishes, "beard", "bearded") || wishes.PartColors.ContainsKey("beard");
        float usualBeard = role?.Says("beard") is { } length ? float.Parse(length, System.Globalization.CultureInfo.InvariantCulture) : 0;
        covered |= outfit.Has(Accessory.FaceMask);
        bool drawn = Says(wishes, PersonFashion.Anime);
        bool grown = kind == PersonKind.Man;
        float beard = !grown || (covered && usualBeard == 0) ? 0 : usualBeard > 0 ? usualBeard : Says(wishes, "long beard") ? 1 : beardWished ? 0.45f : stream.Child("beard").Chance(old ? 0.45f : 0.18f) ? 0.3f : 0;
        bool moustache = grown && !covered && (beard > 0 || Says(wishes, "moustache", "mustache") || (Says(wishes, "chef", "pirate") && stream.Child("moustache").Chance(0.6f)));
        return new HairLook(
            style,
            color,
            feminine && !hatted && (drawn || Says(wishes, "bangs", "fringe") || (style is not HairStyle.Bun && stream.Child("bangs").Chance(child ? 0.55f : 0.30f))),
            stream.Child("part").Pick(-1f, 1f) * stream.Child("part").Range(0.5f, 1f),
            stream.Child("volume").Range(0.92f, 1.15f),
            beard,
            moustache,
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("tie").Pick("#d8455a", "#3f86c8", "#e9b23c", "#6b58a8"))),
            hatted) { IsDrawn = drawn && !hatted };
    }

    /// <summary>"Red hair" is copper, and "yellow" is fair: signal red and lemon are colours of wigs. Others stay as they were asked for.</summary>
    private static LinearRgb Natural(LinearRgb named)
    {
        bool isRed = named.R > 0.35f && named.G < 0.16f * named.R && named.B < 0.20f * named.R, isYellow = named.R > 0.6f && named.G > 0.5f * named.R && named.B < 0.12f * named.R;
        return isRed ? LinearRgb.FromHex("#b04a1e") : isYellow ? LinearRgb.FromHex(Blonde) : named;
    }

    private static string HairColor(RandomStream stream, Wishes wishes, bool old, bool isDark)
    {
        if (Says(wishes, "blonde", "blond", "fair-haired"))
        {
            return Blonde;
        }

        if (Says(wishes, "brunette", "brown-haired"))
        {
            return Brown;
        }

        if (Says(wishes, "red-haired", "redhead", "ginger"))
        {
            return "#b4501f";
        }

        if (Says(wishes, "black-haired", "dark-haired"))
        {
            return Black;
        }

        return Says(wishes, "white-haired", "gray-haired") ? White : old ? stream.Pick(Gray, White, "#dad6cf") : isDark || Says(wishes, "asian", "african", "indian", "chinese", "japanese", "korean", "arab", "hispanic", "latino", "mexican") ? stream.Pick(Black, Black, DarkBrown) : stream.Pick(Black, DarkBrown, DarkBrown, Brown, Brown, Auburn, Blonde);
    }

    private static HairStyle StyleOf(RandomStream stream, Wishes wishes, (PersonKind Kind, bool Old, bool IsHatted, bool IsDark) who, HairStyle? usual)
    {
        (PersonKind kind, bool old, bool hatted, bool isDark) = who;
        if (Says(wishes, "bald"))
        {
            return old ? HairStyle.Wreath : HairStyle.Bald;
        }

        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        HairStyle? wished = Says(wishes, "ponytail") ? HairStyle.Ponytail
            : Says(wishes, "bun") ? HairStyle.Bun
            : Says(wishes, "braids", "braid", "braided", "plaits", "pippi") ? HairStyle.Braids
            : Says(wishes, "pigtails", "pigtail") ? HairStyle.Pigtails
            : Says(wishes, "bob", "short-haired") ? (feminine ? HairStyle.Bob : HairStyle.Parted)
            : Says(wishes, "afro") ? HairStyle.Curly
            : Says(wishes, "curly", "curly-haired") ? (feminine && !hatted ? HairStyle.Ringlets : HairStyle.Curly)
            : Says(wishes, "shaved") ? HairStyle.Buzz
            : Says(wishes, "wavy") ? HairStyle.Wavy
            : Says(wishes, "mohawk") ? HairStyle.Mohawk
            : Says(wishes, "dreadlocks") ? HairStyle.Wavy
            : Says(wishes, "long-haired") ? HairStyle.Long
            : feminine && !hatted && !old && Says(wishes, PersonFashion.Anime) ? usual ?? stream.Pick(HairStyle.Long, HairStyle.Long, HairStyle.Wavy, HairStyle.Ponytail, HairStyle.Pigtails, HairStyle.Long)
            : feminine && !hatted && wishes.PartColors.ContainsKey("hair") ? usual ?? stream.Pick(HairStyle.Long, HairStyle.Wavy, HairStyle.Bob, HairStyle.Long)
            : usual;
        if (wished is { } style)
        {
            return style;
        }

        return kind switch
        {
            PersonKind.Baby => HairStyle.Down,
            PersonKind.Woman when old => stream.Pick(HairStyle.Bun, HairStyle.Bob, HairStyle.Bun),
            PersonKind.Woman when hatted => stream.Pick(HairStyle.Bob, HairStyle.Long, HairStyle.Wavy),
            PersonKind.Woman => stream.Pick(HairStyle.Long, HairStyle.Wavy, HairStyle.Bob, HairStyle.Ponytail, HairStyle.Ringlets, HairStyle.Wavy, HairStyle.Bun),
            PersonKind.Girl => hatted ? HairStyle.Bob : stream.Pick(HairStyle.Pigtails, HairStyle.Ponytail, HairStyle.Bob, HairStyle.Wavy, HairStyle.Braids, HairStyle.Ringlets),
            PersonKind.Man when old => hatted ? HairStyle.Wreath : stream.Pick(HairStyle.Wreath, HairStyle.Parted, HairStyle.SweptBack),
            PersonKind.Man when hatted => HairStyle.Parted,
            PersonKind.Man => stream.Pick(HairStyle.Parted, HairStyle.SweptBack, HairStyle.Tousled, HairStyle.Parted, isDark ? HairStyle.Buzz : HairStyle.SweptBack, HairStyle.Curly),
            _ => hatted ? HairStyle.Parted : stream.Pick(HairStyle.Tousled, HairStyle.Mop, HairStyle.Curly, HairStyle.Parted, HairStyle.Tousled, HairStyle.Mop),
        };
    }
}
