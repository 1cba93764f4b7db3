using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Clothes of a person that is cast: a role's typical outfit, then the garments and colours asked for.</summary>
internal static partial class PersonCasting
{
    private static Outfit Dressed(RandomStream stream, Wishes wishes, PersonKind kind, string? doing)
    {
        OutfitRow? role = RoleOf(wishes, kind) ?? GearFor(doing, kind) ?? Fashion(stream.Child("fashion"), wishes, kind);
        Outfit outfit = role is null ? Casual(stream, wishes, kind, doing) : role.Items.Aggregate(new Outfit(), static (o, item) => item.On(o));
        return Colored(Adapted(Garments(outfit, wishes, kind), kind), wishes, role is not null);
    }

    /// <summary>The role that the longest word names; what has its own clothes for women and men is looked up by sex.</summary>
    private static OutfitRow? RoleOf(Wishes wishes, PersonKind? kind = null)
    {
        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        OutfitRow? best = null;
        int longest = 0;
        foreach (OutfitRow row in OutfitTable.Roles.Where(r => kind is null || r.Sex is null || (r.Sex == PersonKind.Woman) == feminine))
        {
            // "roman soldier" says more than "soldier".
            foreach (string word in row.Words.Where(w => w.Length > longest && wishes.Words.Contains(w)))
            {
                (best, longest) = (row, word.Length);
            }
        }

        return best;
    }

    /// <summary>What anybody wears for a doing: nobody swims in a shirt or skis in a dress.</summary>
    private static OutfitRow? GearFor(string? doing, PersonKind kind)
    {
        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        return doing is null ? null : OutfitTable.Roles.FirstOrDefault(r => r.Says("for") == doing.Replace(' ', '_') && (r.Sex is null || (r.Sex == PersonKind.Woman) == feminine));
    }

    /// <summary>What the young wear by the fashion of the picture's style where nothing else is said, or null.</summary>
    private static OutfitRow? Fashion(RandomStream stream, Wishes wishes, PersonKind kind)
    {
        if (!Says(wishes, PersonFashion.Anime) || kind == PersonKind.Baby || Says(wishes, "old", "elderly"))
        {
            return null;
        }

        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        OutfitRow[] rows = [.. OutfitTable.Roles.Where(r => r.Says("for") == PersonFashion.Anime && (r.Says("sex") == "woman") == feminine)];
        return rows.Length == 0 ? null : stream.Pick(rows.AsSpan());
    }

    /// <summary>Doings in which legs reach out of a skirt.</summary>
    private static readonly ImmutableHashSet<string> s_sporty = ["kick", "run", "jump", "climb", "ride", "skate", "ski", "box", "fence", "exercise"];

    private static Outfit Casual(RandomStream stream, Wishes wishes, PersonKind kind, string? doing)
    {
        LinearRgb top = LinearRgb.FromHex(stream.Child("top").Pick(Outfit.CasualColors.AsSpan())), shoes = LinearRgb.FromHex(stream.Child("shoes").Pick("#e9e5dc", "#c8483c", "#3a4a66", "#4f9a8c"));
        LinearRgb bottom = LinearRgb.FromHex(stream.Child("bottom").Pick("#3f5d86", "#2f3d5a", "#8a7555", "#4a4a50", "#5f7f9f"));
        var outfit = new Outfit { TopColor = top, BottomColor = bottom, ShoeColor = shoes, AccentColor = LinearRgb.FromHex(stream.Child("accent").Pick("#b3282d", "#e9b23c", "#2f6fa8")) };
        bool formal = Says(wishes, "old");
        RandomStream choice = stream.Child("choice");
        switch (kind)
        {
            case PersonKind.Man:
                outfit = formal || choice.Chance(0.4f)
                    ? (outfit with { Top = TopKind.Shirt, Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#5a3a26") }).With(Accessory.Belt, LinearRgb.FromHex("#4a2f20"))
                    : outfit with { Top = choice.Pick(TopKind.TShirt, TopKind.Hoodie, TopKind.Sweater) };
                break;
            case PersonKind.Woman:
                outfit = !formal && choice.Chance(0.45f)
                    ? outfit with { Top = TopKind.Dress, Bottom = BottomKind.Skirt, BottomColor = top, Shoes = ShoeKind.Pumps, ShoeColor = top * 0.7f, Print = choice.Pick(ClothPrint.Dots, ClothPrint.Plain, ClothPrint.Flowers) }
                    : outfit with { Top = choice.Pick(TopKind.Shirt, TopKind.Sweater, TopKind.TShirt), Shoes = choice.Pick(ShoeKind.Sneakers, ShoeKind.Leather) };
                break;
            case PersonKind.Baby:
                LinearRgb romper = LinearRgb.FromHex(stream.Child("romper").Pick("#f2d27a", "#a8d3e6", "#f3b9c2", "#bfe0b4"));
                outfit = outfit with { Top = TopKind.Bodysuit, Sleeves = SleeveKind.Short, TopColor = romper, Bottom = BottomKind.Briefs, BottomColor = romper, Shoes = ShoeKind.Barefoot };
                break;
            case PersonKind.Boy:
                outfit = outfit with { Top = choice.Pick(TopKind.TShirt, TopKind.Hoodie, TopKind.TShirt), Bottom = choice.Pick(BottomKind.Shorts, BottomKind.Trousers), Print = choice.Pick(ClothPrint.Stripes, ClothPrint.Plain) };
                break;
            default:
                outfit = choice.Chance(0.55f)
                    ? outfit with { Top = TopKind.Dress, Bottom = BottomKind.Skirt, BottomColor = top, Shoes = ShoeKind.Pumps, Print = choice.Pick(ClothPrint.Dots, ClothPrint.Flowers, ClothPrint.Plain) }
                    : outfit with { Top = TopKind.Sweater, Print = choice.Pick(ClothPrint.Stripes, ClothPrint.Plain), Bottom = choice.Pick(BottomKind.Trousers, BottomKind.Skirt, BottomKind.Dungarees) };
                break;
        }

        // Nobody kicks a ball or climbs in a skirt of their own choice.
        if (outfit.HasSkirt && doing is not null && s_sporty.Contains(doing))
        {
            outfit = outfit with { Top = TopKind.TShirt, Bottom = kind == PersonKind.Woman ? BottomKind.Trousers : BottomKind.Shorts, BottomColor = bottom, Shoes = ShoeKind.Sneakers, Print = ClothPrint.Plain };
        }

        return formal && choice.Chance(0.5f) ? outfit.With(Accessory.Glasses, LinearRgb.FromHex("#2a2422")) : outfit;
    }

    /// <summary>Garments named in the plan take the place of the outfit's own.</summary>
    private static Outfit Garments(Outfit outfit, Wishes wishes, PersonKind kind)
    {
        bool namesTop = false, namesBottom = false;
        foreach (OutfitRow row in OutfitTable.Garments)
        {
            if (!row.Names.Any(word => Asks(wishes, word)))
            {
                continue;
            }

            // The first garment of a kind counts: "a hat" after "a top hat", "a dress" after "a wedding dress" say the same again.
            OutfitItem first = row.Items[0];
            bool isAgain = (first.Key == "top" && (namesTop || IsSame(outfit, first))) || (first.Key == "bottom" && namesBottom) || (first.Key == "hat" && outfit.Hat != HatKind.None && !IsMoreThanAHat(first));
            namesTop |= first.Key == "top";
            namesBottom |= row.Items.Any(static i => i.Key == "bottom");
            outfit = isAgain ? outfit : row.Items.Aggregate(outfit, static (o, item) => item.On(o));
        }

        // Trousers, shorts or a shirt named for somebody in a dress make it no dress.
        if (outfit.Top == TopKind.Dress && !outfit.HasSkirt)
        {
            outfit = outfit with { Top = kind is PersonKind.Boy or PersonKind.Girl ? TopKind.TShirt : TopKind.Shirt, Sleeves = SleeveKind.Usual };
        }

        ClothPrint print = Says(wishes, "striped") ? ClothPrint.Stripes : Says(wishes, "spotted") ? ClothPrint.Dots
            : Says(wishes, "checkered") ? ClothPrint.Plaid : Says(wishes, "floral") ? ClothPrint.Flowers : outfit.Print;
        return Says(wishes, "winter") ? (outfit with { Print = print }).With(Accessory.Scarf, outfit.AccentColor) : outfit with { Print = print };
    }

    /// <summary>A shirt named for somebody in a T-shirt is the one they wear.</summary>
    private static bool IsSame(Outfit outfit, OutfitItem top) => top.Kind == "shirt" && outfit.Top is TopKind.TShirt or TopKind.Tunic or TopKind.Jacket;

    private static bool IsMoreThanAHat(OutfitItem hat) => hat.Kind is not ("brimmed" or "cap" or "hard-hat");

    /// <summary>What a role wears in the cut for women or men.</summary>
    private static Outfit Adapted(Outfit outfit, PersonKind kind)
    {
        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        return outfit.Top == TopKind.Bare && feminine ? outfit with { Top = TopKind.Bodysuit, Sleeves = SleeveKind.None, TopColor = outfit.BottomColor }
            : !feminine && outfit.Top is TopKind.Dress ? outfit with { Top = outfit.Bottom is BottomKind.Skirt or BottomKind.MiniSkirt ? TopKind.Tunic : TopKind.Robe, Bottom = BottomKind.Trousers, Shoes = outfit.Shoes == ShoeKind.Pumps ? ShoeKind.Leather : outfit.Shoes }
            : outfit;
    }

    /// <summary>Shoes that set off against a dress and against skin: brown below pale cloth, cream below deep.</summary>
    private static LinearRgb ShoesFor(LinearRgb dress) => LinearRgb.FromHex(dress.Luminance > 0.16f ? "#7c4226" : "#f0e8da");

    private static bool Asks(Wishes wishes, string part) => wishes.PartColors.ContainsKey(part) || wishes.Words.Contains(part);

    /// <summary>Colours named in the plan.</summary>
    private static Outfit Colored(Outfit outfit, Wishes wishes, bool isRole)
    {
        LinearRgb before = outfit.TopColor;
        if (!wishes.Colors.IsEmpty)
        {
            outfit = new OutfitItem("top", null, null).Dyed(outfit, wishes.Colors[0]);
            outfit = outfit.HatColor == before && outfit.Hat != HatKind.None ? outfit with { HatColor = wishes.Colors[0] } : outfit;
        }

        foreach (OutfitRow row in OutfitTable.Garments)
        {
            foreach (string word in row.Names)
            {
                if (wishes.PartColors.TryGetValue(word, out LinearRgb color))
                {
                    bool isUnder = word is "shirt" or "blouse" && outfit.Top == TopKind.Jacket;
                    outfit = isUnder ? outfit with { UnderColor = color } : row.Items[0].Dyed(outfit, color);
                }
            }
        }

        LinearRgb top = outfit.TopColor;
        bool isDressed = !isRole && outfit.Shoes == ShoeKind.Pumps && outfit.Top == TopKind.Dress;
        return outfit with
        {
            Print = top != before && outfit.Print is ClothPrint.Dots or ClothPrint.Flowers && !Says(wishes, "spotted", "floral") ? ClothPrint.Plain : outfit.Print,
            ShoeColor = wishes.PartColorOr("shoes", wishes.PartColorOr("boots", isDressed ? ShoesFor(top) : outfit.ShoeColor)),
        };
    }
}
