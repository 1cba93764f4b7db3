namespace Easel.Catalogue.Objects.Plants;

/// <summary>The family 'plants'.</summary>
internal static class PlantManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Tree(TreeSpecies.Common),
        new Tree(TreeSpecies.Oak),
        new Tree(TreeSpecies.Birch),
        new Tree(TreeSpecies.Maple),
        new Tree(TreeSpecies.Cherry),
        new PineTree(),
        new PalmTree(),
        new Flower(FlowerKind.Common),
        new Flower(FlowerKind.Rose),
        new Flower(FlowerKind.Tulip),
        new Flower(FlowerKind.Daisy),
        new Flower(FlowerKind.Sunflower),
        new PottedPlant(),
        new WaterLily(),
        new Bamboo(),
        new Lavender(),
        new Fern(),
        new Cattail(),
    ];
}
