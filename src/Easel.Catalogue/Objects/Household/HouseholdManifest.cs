namespace Easel.Catalogue.Objects.Household;

/// <summary>The family 'household'.</summary>
internal static class HouseholdManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Bottle(),
        new Cup(),
        new DrinkingGlass(),
        new Bowl(),
        new Vase(),
        new Trophy(),
        new Book(),
        new Clock(),
        new Lamp(),
        new Candle(),
        new Lantern(),
        new Torch(),
        new Toilet(),
        new Bathtub(),
        new HairDryer(),
        new Toothbrush(),
        new Scissors(),
        new LightBulb(),
        new Key(),
        new Box(),
        new GiftBox(),
        new Basket(),
        new Bucket(),
        new Pillow(),
        new Mirror(),
        new PictureFrame(),
        new Broom(),
    ];
}
