using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>Outfits of office, stage and service.</summary>
internal static partial class PersonCasting
{
    private static Outfit? Costume(Wishes wishes)
    {
        LinearRgb black = LinearRgb.FromHex("#232428"), white = LinearRgb.FromHex("#f5f4f0"), brown = LinearRgb.FromHex("#4a3528");
        if (Says(wishes, "monk"))
        {
            return Robed("#7a4d26", brown) with { HasBelt = true, AccentColor = LinearRgb.FromHex("#d9c59a") };
        }

        if (Says(wishes, "nun", "priest", "judge", "graduate"))
        {
            return Robed("#26262c", black) with { AccentColor = white };
        }

        if (Says(wishes, "samurai") || Asks(wishes, "kimono"))
        {
            return Robed(Says(wishes, "samurai") ? "#2c3a5c" : "#b23a55", brown) with { HasBelt = true, AccentColor = LinearRgb.FromHex("#d8b45a"), Print = Asks(wishes, "kimono") ? ClothPrint.Flowers : ClothPrint.Plain };
        }

        if (Says(wishes, "ballerina", "dancer"))
        {
            LinearRgb pink = LinearRgb.FromHex("#f0b3c6");
            return new Outfit { Top = TopKind.Dress, Bottom = BottomKind.Skirt, TopColor = pink, Shoes = ShoeKind.Pumps, ShoeColor = pink };
        }

        if (Says(wishes, "superhero", "superheroine"))
        {
            LinearRgb blue = LinearRgb.FromHex("#2456b0"), red = LinearRgb.FromHex("#c4262e");
            return new Outfit { Top = TopKind.Sweater, TopColor = blue, BottomColor = blue, Shoes = ShoeKind.Boots, ShoeColor = red, HasCape = true, CapeColor = red, HasBelt = true, AccentColor = LinearRgb.FromHex("#f0c23a") };
        }

        if (Says(wishes, "soldier"))
        {
            LinearRgb olive = LinearRgb.FromHex("#5c6442");
            return new Outfit { Top = TopKind.Shirt, TopColor = olive, BottomColor = olive, Shoes = ShoeKind.Boots, ShoeColor = black, Hat = HatKind.HardHat, HatColor = LinearRgb.FromHex("#4a5236"), HasBelt = true };
        }

        return Says(wishes, "sailor", "captain", "pilot")
            ? new Outfit { Top = Says(wishes, "sailor") ? TopKind.Shirt : TopKind.Jacket, TopColor = Says(wishes, "sailor") ? white : LinearRgb.FromHex("#26324c"), BottomColor = LinearRgb.FromHex("#26324c"), Shoes = ShoeKind.Leather, ShoeColor = black, Hat = HatKind.PeakedCap, HatColor = white, HasTie = true, AccentColor = LinearRgb.FromHex("#26324c") }
            : null;
    }

    private static Outfit Robed(string color, LinearRgb shoes) => new() { Top = TopKind.Robe, TopColor = LinearRgb.FromHex(color), Shoes = ShoeKind.Leather, ShoeColor = shoes };
}
