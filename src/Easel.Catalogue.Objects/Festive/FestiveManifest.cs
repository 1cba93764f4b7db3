namespace Easel.Catalogue.Objects.Festive;

/// <summary>The family 'festive': what feasts and seasons are known by.</summary>
internal static class FestiveManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Snowman(),
        new ChristmasTree(),
        new JackOLantern(),
        new Fireworks(),
        new Scarecrow(),
        new Wreath(),
    ];
}
