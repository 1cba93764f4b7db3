using Easel.Catalogue.Objects.Animals.Grazers;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>The family 'animals'.</summary>
internal static class AnimalManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Dog(),
        new Cat(),
        new Bird(),
        new Penguin(),
        new Horse(),
        new Zebra(),
        new Giraffe(),
        new Elephant(),
        new Cow(),
        new Sheep(),
    ];
}
