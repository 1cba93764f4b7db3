namespace Easel.Catalogue.Objects.Printed;

/// <summary>Things that exist to be read.</summary>
internal static class PrintedManifest
{
    public static IEnumerable<CatalogueEntry> Entries => PrintedKind.All.Select(k => new PrintedThing(k));
}
