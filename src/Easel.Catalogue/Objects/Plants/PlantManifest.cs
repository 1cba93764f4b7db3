namespace Easel.Catalogue.Objects.Plants;

/// <summary>The family 'plants'.</summary>
internal static class PlantManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
    ];
}
