namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>The family 'kitchen'.</summary>
internal static class KitchenManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Microwave(),
        new Oven(),
        new Refrigerator(),
        new Toaster(),
        new Sink(),
        new Fork(),
        new Knife(),
        new Spoon(),
        new Plate(),
        new WineGlass(),
        new Teapot(),
        new Kettle(),
        new CuttingBoard(),
        new Chopsticks(),
    ];
}
