using Easel.Catalogue.Animals.Beasts;
using Easel.Catalogue.Animals.Fabled;
using Easel.Catalogue.Animals.Grazers;
using Easel.Catalogue.Animals.Insects;
using Easel.Catalogue.Animals.Others;
using Easel.Catalogue.Animals.Sea;

namespace Easel.Catalogue.Animals;

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
        new Pig(),
        new Deer(),
        new Donkey(),
        new Unicorn(),
        new Bear(),
        new Panda(),
        new Lion(),
        new Tiger(),
        new Fox(),
        new Wolf(),
        new Rabbit(),
        new Raccoon(),
        new Koala(),
        new Mouse(),
        new Owl(),
        new Frog(),
        new Turtle(),
        new Duck(),
        new Goose(),
        new Chicken(),
        new Snake(),
        new Fish(),
        new Monkey(),
        new Kangaroo(),
        new Goat(),
        new Camel(),
        new Rhino(),
        new Leopard(),
        new Squirrel(),
        new Butterfly(),
        new Ladybug(),
        new Bee(),
        new Dragonfly(),
        new Whale(),
        new Dolphin(),
        new Shark(),
        new Octopus(),
        new Crab(),
        new Spider(),
        new SpiderWeb(),
        new Hedgehog(),
        new Snail(),
        new Bat(),
        new Dragon(),
        new Dinosaur(),
        new Monster(),
        new Seal(),
        new Starfish(),
        new Jellyfish(),
    ];
}
