namespace Easel.Catalogue.Objects.Food;

/// <summary>The family 'food'.</summary>
internal static class FoodManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Apple(),
        new Orange(),
        new Banana(),
    ];
}
