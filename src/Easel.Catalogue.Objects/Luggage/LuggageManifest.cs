namespace Easel.Catalogue.Objects.Luggage;

/// <summary>The family 'luggage': what things are carried in.</summary>
internal static class LuggageManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Suitcase(),
        new Backpack(),
        new Handbag(),
    ];
}
