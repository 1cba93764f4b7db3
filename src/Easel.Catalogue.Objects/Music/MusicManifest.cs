namespace Easel.Catalogue.Objects.Music;

/// <summary>The family 'music': instruments.</summary>
internal static class MusicManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Guitar(),
        new Violin(),
        new Trumpet(),
        new Piano(),
        new Drum(),
        new Saxophone(),
        new Harp(),
        new Flute(),
        new DrumKit(),
    ];
}
