namespace Easel.Catalogue.Objects.Buildings;

/// <summary>The family 'buildings'.</summary>
internal static class BuildingManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Wall(),
        new House(),
        new Igloo(),
        new Skyscraper(),
        new Barn(),
        new LogCabin(),
        new ThatchedCottage(),
        new Shop(),
        new Greenhouse(),
    ];
}
