namespace Easel.Catalogue.Objects.Accessories;

/// <summary>The family 'accessories': what people wear and carry, as things.</summary>
internal static class AccessoryManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Umbrella(),
        new Hat(),
        new Tie(),
        new Shoe(),
        new Boot(),
        new Glasses(),
        new Watch(),
        new FingerRing(),
        new Crown(),
        new Scarf(),
        new Necklace(),
    ];
}
