using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Clothes of a person that is cast: a role's typical outfit, then the garments and colours asked for.</summary>
internal static partial class PersonCasting
{
    private static Outfit Dressed(RandomStream stream, Wishes wishes, PersonKind kind)
    {
        Outfit outfit = Role(wishes, kind) ?? Costume(wishes) ?? Casual(stream, wishes, kind);
        return Colored(Garments(outfit, wishes, kind), wishes);
    }

    private static Outfit? Role(Wishes wishes, PersonKind kind)
    {
        bool feminine = kind is PersonKind.Woman or PersonKind.Girl;
        LinearRgb black = LinearRgb.FromHex("#232428"), white = LinearRgb.FromHex("#f5f4f0");
        if (Says(wishes, "chef", "cook", "baker"))
        {
            return new Outfit
            {
                Top = TopKind.Shirt, TopColor = white, BottomColor = LinearRgb.FromHex("#3a3d44"), Shoes = ShoeKind.Leather, ShoeColor = black,
                Hat = HatKind.Toque, HatColor = white, HasApron = true, AccentColor = LinearRgb.FromHex("#c23b33"), IsDoubleBreasted = true,
            };
        }

        if (Says(wishes, "doctor", "scientist", "physician"))
        {
            return new Outfit
            {
                Top = TopKind.Coat, TopColor = white, BottomColor = LinearRgb.FromHex("#4a6d94"), Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#4a3528"),
                HasStethoscope = Says(wishes, "doctor", "physician"), HasGlasses = Says(wishes, "scientist"),
            };
        }

        if (Says(wishes, "nurse"))
        {
            LinearRgb scrubs = LinearRgb.FromHex("#4fa3a8");
            return new Outfit { Top = TopKind.TShirt, TopColor = scrubs, BottomColor = scrubs, HasStethoscope = true, ShoeColor = white };
        }

        if (Says(wishes, "police", "officer", "policeman", "cop", "guard"))
        {
            LinearRgb navy = LinearRgb.FromHex("#24365c");
            return new Outfit
            {
                Top = TopKind.Shirt, TopColor = LinearRgb.FromHex("#3f64a0"), BottomColor = navy, Shoes = ShoeKind.Leather, ShoeColor = black,
                Hat = HatKind.PeakedCap, HatColor = navy, HasBadge = true, HasBelt = true, HasTie = true,
            };
        }

        if (Says(wishes, "firefighter", "fireman"))
        {
            return new Outfit
            {
                Top = TopKind.Coat, TopColor = LinearRgb.FromHex("#c79a3d"), BottomColor = LinearRgb.FromHex("#c79a3d"), Shoes = ShoeKind.Boots, ShoeColor = black,
                Hat = HatKind.FireHelmet, HatColor = LinearRgb.FromHex("#c8281e"), HasReflectors = true, AccentColor = LinearRgb.FromHex("#e9ec4f"),
            };
        }

        if (Says(wishes, "worker", "builder", "construction"))
        {
            return new Outfit
            {
                Top = TopKind.Shirt, TopColor = LinearRgb.FromHex("#f0772b"), BottomColor = LinearRgb.FromHex("#3b5273"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#8a5a2f"),
                Hat = HatKind.HardHat, HatColor = LinearRgb.FromHex("#f4c430"), HasReflectors = true, AccentColor = LinearRgb.FromHex("#eef05a"),
            };
        }

        if (Says(wishes, "astronaut", "cosmonaut", "spaceman"))
        {
            return new Outfit
            {
                Top = TopKind.SpaceSuit, TopColor = LinearRgb.FromHex("#eef0f2"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#d8dce0"),
                Hat = HatKind.SpaceHelmet, HatColor = LinearRgb.FromHex("#f4f6f8"), AccentColor = LinearRgb.FromHex("#e8742c"),
            };
        }

        if (Says(wishes, "king", "queen", "prince", "princess"))
        {
            return feminine
                ? new Outfit { Top = TopKind.Dress, TopColor = LinearRgb.FromHex("#7d4fa8"), Shoes = ShoeKind.Pumps, ShoeColor = LinearRgb.FromHex("#d8b04a"), Hat = HatKind.Crown, AccentColor = LinearRgb.FromHex("#e0b64c"), HasCape = true }
                : new Outfit { Top = TopKind.Robe, TopColor = LinearRgb.FromHex("#a3232f"), Shoes = ShoeKind.Leather, Hat = HatKind.Crown, AccentColor = white, HasBelt = true, HasCape = true };
        }

        if (Says(wishes, "wizard", "witch", "magician"))
        {
            LinearRgb robe = LinearRgb.FromHex(feminine ? "#3a2b52" : "#36479a");
            return new Outfit { Top = TopKind.Robe, TopColor = robe, Hat = HatKind.Wizard, HatColor = robe, HasBelt = true, Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#4a3528"), AccentColor = LinearRgb.FromHex("#e0b64c") };
        }

        if (Says(wishes, "pirate"))
        {
            return new Outfit { Top = TopKind.Sweater, Print = ClothPrint.Stripes, TopColor = LinearRgb.FromHex("#b3282d"), BottomColor = LinearRgb.FromHex("#3d3a44"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#3a2a20"), Hat = HatKind.Tricorne, HatColor = black, HasBelt = true, HasEyePatch = true, AccentColor = white };
        }

        if (Says(wishes, "farmer", "gardener"))
        {
            return new Outfit { Top = TopKind.Shirt, Print = ClothPrint.Plaid, TopColor = LinearRgb.FromHex("#c8443a"), Bottom = BottomKind.Dungarees, BottomColor = LinearRgb.FromHex("#46689a"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#6b4a2f"), Hat = HatKind.Brimmed, HatColor = LinearRgb.FromHex("#dcb866"), AccentColor = LinearRgb.FromHex("#8a3a24") };
        }

        if (Says(wishes, "cowboy", "cowgirl"))
        {
            return new Outfit { Top = TopKind.Shirt, Print = ClothPrint.Plaid, TopColor = LinearRgb.FromHex("#c43c36"), BottomColor = LinearRgb.FromHex("#3f5f8f"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#6b4226"), Hat = HatKind.Brimmed, HatColor = LinearRgb.FromHex("#8a5a33"), HasBelt = true, AccentColor = LinearRgb.FromHex("#7a4a2a") };
        }

        return Says(wishes, "businessman", "businesswoman", "gentleman", "waiter", "president", "politician", "lawyer", "suit", "groom")
            || wishes.PartColors.ContainsKey("suit") || wishes.PartColors.ContainsKey("tie")
            ? new Outfit { Top = TopKind.Jacket, TopColor = LinearRgb.FromHex("#2f4468"), BottomColor = LinearRgb.FromHex("#2f4468"), Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#3a2418"), HasTie = true, AccentColor = LinearRgb.FromHex("#b3282d") }
            : null;
    }

    private static Outfit Casual(RandomStream stream, Wishes wishes, PersonKind kind)
    {
        LinearRgb top = LinearRgb.FromHex(stream.Child("top").Pick(Outfit.CasualColors.AsSpan())), shoes = LinearRgb.FromHex(stream.Child("shoes").Pick("#e9e5dc", "#c8483c", "#3a4a66", "#4f9a8c"));
        LinearRgb bottom = LinearRgb.FromHex(stream.Child("bottom").Pick("#3f5d86", "#2f3d5a", "#8a7555", "#4a4a50", "#5f7f9f"));
        var outfit = new Outfit { TopColor = top, BottomColor = bottom, ShoeColor = shoes, AccentColor = LinearRgb.FromHex(stream.Child("accent").Pick("#b3282d", "#e9b23c", "#2f6fa8")) };
        bool formal = Says(wishes, "teacher", "student", "old");
        RandomStream choice = stream.Child("choice");
        switch (kind)
        {
            case PersonKind.Man:
                outfit = formal || choice.Chance(0.4f)
                    ? outfit with { Top = TopKind.Shirt, Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#5a3a26"), HasBelt = true }
                    : outfit with { Top = choice.Pick(TopKind.TShirt, TopKind.Hoodie, TopKind.Sweater) };
                break;
            case PersonKind.Woman:
                outfit = !formal && choice.Chance(0.45f)
                    ? outfit with { Top = TopKind.Dress, Bottom = BottomKind.Skirt, Shoes = ShoeKind.Pumps, ShoeColor = top * 0.7f, Print = choice.Pick(ClothPrint.Dots, ClothPrint.Plain, ClothPrint.Flowers) }
                    : outfit with { Top = choice.Pick(TopKind.Shirt, TopKind.Sweater, TopKind.TShirt), Shoes = choice.Pick(ShoeKind.Sneakers, ShoeKind.Leather) };
                break;
            case PersonKind.Boy:
                outfit = outfit with { Top = choice.Pick(TopKind.TShirt, TopKind.Hoodie, TopKind.TShirt), Bottom = choice.Pick(BottomKind.Shorts, BottomKind.Trousers), Print = choice.Pick(ClothPrint.Stripes, ClothPrint.Plain) };
                break;
            default:
                outfit = choice.Chance(0.55f)
                    ? outfit with { Top = TopKind.Dress, Bottom = BottomKind.Skirt, Shoes = ShoeKind.Pumps, Print = choice.Pick(ClothPrint.Dots, ClothPrint.Flowers, ClothPrint.Plain) }
                    : outfit with { Top = TopKind.Sweater, Print = choice.Pick(ClothPrint.Stripes, ClothPrint.Plain), Bottom = choice.Pick(BottomKind.Trousers, BottomKind.Skirt, BottomKind.Dungarees) };
                break;
        }

        return formal && !Says(wishes, "student") ? outfit with { HasGlasses = choice.Chance(0.5f) } : outfit;
    }

    /// <summary>Garments named in the plan take the place of the outfit's own.</summary>
    private static Outfit Garments(Outfit outfit, Wishes wishes, PersonKind kind)
    {
        if (Asks(wishes, "robe"))
        {
            outfit = outfit with { Top = TopKind.Robe, Bottom = BottomKind.Trousers, Shoes = ShoeKind.Leather, Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "dress"))
        {
            outfit = outfit with { Top = TopKind.Dress, Bottom = BottomKind.Skirt, Shoes = ShoeKind.Pumps, Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "raincoat"))
        {
            outfit = outfit with { Top = TopKind.Coat, TopColor = LinearRgb.FromHex("#f2c02e"), Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#2f7f5f"), Hat = HatKind.RainHat, HatColor = LinearRgb.FromHex("#f2c02e"), Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "coat"))
        {
            outfit = outfit with { Top = TopKind.Coat, TopColor = LinearRgb.FromHex("#b07f4a"), Shoes = ShoeKind.Leather, ShoeColor = LinearRgb.FromHex("#4a3020"), Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "jacket") && outfit.Top != TopKind.Jacket)
        {
            outfit = outfit with { Top = TopKind.Jacket, TopColor = LinearRgb.FromHex("#5a6f86"), Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "hoodie"))
        {
            outfit = outfit with { Top = TopKind.Hoodie, Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "sweater"))
        {
            outfit = outfit with { Top = TopKind.Sweater, Print = ClothPrint.Plain };
        }
        else if (Asks(wishes, "shirt") && outfit.Top is TopKind.Dress or TopKind.Coat)
        {
            outfit = outfit with { Top = kind is PersonKind.Boy or PersonKind.Girl ? TopKind.TShirt : TopKind.Shirt, Bottom = BottomKind.Trousers };
        }

        if (Asks(wishes, "skirt") && outfit.Top != TopKind.Dress)
        {
            outfit = outfit with { Bottom = BottomKind.Skirt, Shoes = ShoeKind.Pumps };
        }
        else if (Asks(wishes, "shorts"))
        {
            outfit = outfit with { Bottom = BottomKind.Shorts };
        }
        else if (Asks(wishes, "trousers") && (outfit.Top == TopKind.Dress || outfit.Bottom == BottomKind.Skirt) && !Asks(wishes, "dress"))
        {
            outfit = outfit with { Top = outfit.Top == TopKind.Dress ? TopKind.Shirt : outfit.Top, Bottom = BottomKind.Trousers };
        }

        if (Asks(wishes, "boots"))
        {
            outfit = outfit with { Shoes = ShoeKind.Boots, ShoeColor = LinearRgb.FromHex("#5a3a26") };
        }

        if (Asks(wishes, "hat") && outfit.Hat == HatKind.None)
        {
            outfit = outfit with { Hat = kind is PersonKind.Boy ? HatKind.Cap : HatKind.Brimmed, HatColor = LinearRgb.FromHex("#a8794a") };
        }

        if (Asks(wishes, "cap") && outfit.Hat is HatKind.None or HatKind.Brimmed)
        {
            outfit = outfit with { Hat = HatKind.Cap, HatColor = outfit.TopColor };
        }

        if (Asks(wishes, "helmet") && outfit.Hat == HatKind.None)
        {
            outfit = outfit with { Hat = HatKind.HardHat, HatColor = LinearRgb.FromHex("#f4c430") };
        }

        if (Asks(wishes, "crown"))
        {
            outfit = outfit with { Hat = HatKind.Crown };
        }

        ClothPrint print = Says(wishes, "striped") ? ClothPrint.Stripes : Says(wishes, "spotted") ? ClothPrint.Dots
            : Says(wishes, "checkered") ? ClothPrint.Plaid : Says(wishes, "floral") ? ClothPrint.Flowers : outfit.Print;
        return outfit with
        {
            Print = print,
            HasScarf = outfit.HasScarf || Asks(wishes, "scarf") || Says(wishes, "winter"),
            HasGlasses = outfit.HasGlasses || Asks(wishes, "glasses"),
            HasApron = outfit.HasApron || Asks(wishes, "apron"),
            HasCape = outfit.HasCape || Asks(wishes, "cape"),
            HasTie = outfit.HasTie || Asks(wishes, "tie"),
            HasStethoscope = outfit.HasStethoscope || Says(wishes, "stethoscope"),
            HasEyePatch = outfit.HasEyePatch || Says(wishes, "eyepatch"),
        };
    }

    /// <summary>Shoes that set off against a dress and against skin: brown below pale cloth, cream below deep.</summary>
    private static LinearRgb ShoesFor(LinearRgb dress) => LinearRgb.FromHex(dress.Luminance > 0.16f ? "#7c4226" : "#f0e8da");

    private static bool Asks(Wishes wishes, string part) => wishes.PartColors.ContainsKey(part) || wishes.Words.Contains(part);

    /// <summary>Colours named in the plan.</summary>
    private static Outfit Colored(Outfit outfit, Wishes wishes)
    {
        string main = outfit.Top switch
        {
            TopKind.Dress => "dress",
            TopKind.Robe => Asks(wishes, "kimono") ? "kimono" : "robe",
            TopKind.Jacket => wishes.PartColors.ContainsKey("jacket") ? "jacket" : "suit",
            TopKind.Coat => wishes.PartColors.ContainsKey("raincoat") ? "raincoat" : "coat",
            TopKind.Hoodie => wishes.PartColors.ContainsKey("hoodie") ? "hoodie" : "shirt",
            TopKind.Sweater => wishes.PartColors.ContainsKey("sweater") ? "sweater" : "shirt",
            TopKind.SpaceSuit => "suit",
            _ => "shirt",
        };
        LinearRgb top = wishes.PartColorOr(main, wishes.ColorOr(outfit.TopColor));
        bool suit = outfit.Top == TopKind.Jacket && outfit.BottomColor == outfit.TopColor;
        LinearRgb bottom = outfit.Bottom == BottomKind.Skirt ? wishes.PartColorOr("skirt", outfit.BottomColor)
            : wishes.PartColorOr("trousers", wishes.PartColorOr("shorts", suit ? top : outfit.BottomColor));
        bool matchingHat = outfit.HatColor == outfit.TopColor && outfit.Hat != HatKind.None;
        return outfit with
        {
            Print = top != outfit.TopColor && outfit.Print is ClothPrint.Dots or ClothPrint.Flowers && !Says(wishes, "spotted", "floral") ? ClothPrint.Plain : outfit.Print,
            TopColor = top,
            BottomColor = bottom,
            UnderColor = wishes.PartColorOr(outfit.Top == TopKind.Jacket ? "shirt" : "under", outfit.UnderColor),
            ShoeColor = wishes.PartColorOr("shoes", wishes.PartColorOr("boots", outfit.Shoes == ShoeKind.Pumps && outfit.Top == TopKind.Dress ? ShoesFor(top) : outfit.ShoeColor)),
            HatColor = wishes.PartColorOr("hat", wishes.PartColorOr("cap", wishes.PartColorOr("helmet", matchingHat ? top : outfit.HatColor))),
            GlassesColor = wishes.PartColorOr("glasses", outfit.GlassesColor),
            CapeColor = wishes.PartColorOr("cape", outfit.CapeColor),
            AccentColor = wishes.PartColorOr("tie", wishes.PartColorOr("scarf", wishes.PartColorOr("apron", outfit.AccentColor))),
        };
    }
}
