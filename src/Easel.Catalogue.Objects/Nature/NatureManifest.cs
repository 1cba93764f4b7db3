namespace Easel.Catalogue.Objects.Nature;

/// <summary>The family 'nature': stone, fire, ice and what lies about outdoors; what grew on trees counts as plants, so that it leads animals outdoors.</summary>
internal static class NatureManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Rock(),
        new Campfire(),
        new Log(),
        new TreeStump(),
        new Branch(),
        new Leaf(),
        new Crystal(),
        new Iceberg(),
        new SmokePlume(),
        new RingedPlanet(),
        new BirdNest(),
        new Sandcastle(),
        new Seashell(),
        new Coral(),
        new Seaweed(),
    ];
}
