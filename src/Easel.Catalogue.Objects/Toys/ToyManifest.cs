namespace Easel.Catalogue.Objects.Toys;

/// <summary>The family 'toys'.</summary>
internal static class ToyManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Ball(),
        new Balloon(),
        new TeddyBear(),
        new Robot(),
        new ToyBlock(),
        new RockingHorse(),
        new Swing(),
        new RubberDuck(),
        new ChessBoard(),
        new Die(),
        new PaperPlane(),
        new PlayingCards(),
    ];
}
