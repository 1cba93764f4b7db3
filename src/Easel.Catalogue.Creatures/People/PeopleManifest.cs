namespace Easel.Catalogue.People;

/// <summary>The family 'people'.</summary>
internal static class PeopleManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Person(),
    ];
}
