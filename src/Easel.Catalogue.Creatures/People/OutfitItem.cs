using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>One item of an outfit, as the tables say it.</summary>
/// <param name="Key">What it is: <c>top</c>, <c>shoes</c>, <c>cape</c>.</param>
/// <param name="Kind">Which of several, or null.</param>
/// <param name="Color">Its colour, or null.</param>
internal readonly record struct OutfitItem(string Key, string? Kind, LinearRgb? Color)
{
    /// <summary>Puts it on.</summary>
    /// <exception cref="FormatException">No such item is known.</exception>
    public Outfit On(Outfit o) => Key switch
    {
        "top" => Color is { } c ? o with { Top = Value<TopKind>(), TopColor = c, Sleeves = SleeveKind.Usual } : o with { Top = Value<TopKind>(), Sleeves = SleeveKind.Usual },
        "under" => o with { UnderColor = Color ?? o.UnderColor },
        "bottom" => Color is { } c ? o with { Bottom = Value<BottomKind>(), BottomColor = c } : o with { Bottom = Value<BottomKind>() },
        "shoes" => Color is { } c ? o with { Shoes = Value<ShoeKind>(), ShoeColor = c } : o with { Shoes = Value<ShoeKind>() },
        "hat" => Color is { } c ? o with { Hat = Value<HatKind>(), HatColor = c } : o with { Hat = Value<HatKind>() },
        "accent" => o with { AccentColor = Color ?? o.AccentColor },
        "print" => o with { Print = Value<ClothPrint>() },
        "sleeves" => o with { Sleeves = Value<SleeveKind>() },
        "skin" => o with { SkinColor = Color },
        "metal" => o with { IsMetallic = true },
        "sex" or "old" or "hair" or "beard" or "pose" or "for" => o,
        _ => o.With(Parse<Accessory>(Key), Color ?? o.AccentColor),
    };

    /// <summary>Gives what the item is, where it is worn, another colour.</summary>
    public Outfit Dyed(Outfit o, LinearRgb color) => Key switch
    {
        "top" => o with { TopColor = color, BottomColor = GoesWithTop(o) ? color : o.BottomColor },
        "under" => o with { UnderColor = color },
        "bottom" => o with { BottomColor = color },
        "shoes" => o with { ShoeColor = color },
        "hat" => o with { HatColor = color },
        "accent" or "print" or "sleeves" or "skin" or "metal" or "sex" or "old" or "hair" or "beard" or "pose" or "for" => o,
        _ => o.With(Parse<Accessory>(Key), color),
    };

    /// <summary>Reads a word of the tables: <c>long-skirt</c> is <see cref="BottomKind.LongSkirt"/>.</summary>
    /// <exception cref="FormatException">There is no such value.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out T value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    private T Value<T>()
        where T : struct, Enum => Parse<T>(Kind ?? throw new FormatException($"'{Key}' needs a kind."));

    /// <summary>Suits and dresses are dyed as a whole.</summary>
    private static bool GoesWithTop(Outfit o) => o.BottomColor == o.TopColor && (o.HasSkirt || o.Top is TopKind.Jacket or TopKind.Bodysuit or TopKind.Hoodie or TopKind.Shirt);
}
