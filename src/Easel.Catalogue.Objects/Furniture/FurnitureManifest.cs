namespace Easel.Catalogue.Objects.Furniture;

/// <summary>The family 'furniture'.</summary>
internal static class FurnitureManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Chair(),
        new Throne(),
        new Table(),
        new Sofa(),
        new Bed(),
        new Bookshelf(),
        new Rug(),
        new Desk(),
        new Stool(),
        new Bench(),
        new Crib(),
    ];
}
