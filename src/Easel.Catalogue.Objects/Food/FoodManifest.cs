namespace Easel.Catalogue.Objects.Food;

/// <summary>The family 'food'.</summary>
internal static class FoodManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Apple(),
        new Orange(),
        new Banana(),
        new Pizza(),
        new Donut(),
        new Cake(),
        new HotDog(),
        new Sandwich(),
        new Carrot(),
        new Broccoli(),
        new Cookie(),
        new Croissant(),
        new Bagel(),
        new Hamburger(),
        new Strawberry(),
        new IceCream(),
        new Bread(),
        new Egg(),
        new Tomato(),
        new Lemon(),
        new Pear(),
        new Pumpkin(),
        new Watermelon(),
        new Grapes(),
        new Cheese(),
        new Pasta(),
        new Pancakes(),
        new BerryBowl(),
        new FrenchFries(),
        new Sushi(),
        new SodaCup(),
        new NoodleBowl(),
        new SaladBowl(),
        new SoupBowl(),
        new Steak(),
        new FriedEgg(),
        new Cupcake(),
        new ChocolateBar(),
        new Popcorn(),
        new Baguette(),
    ];
}
