namespace Easel.Catalogue.Objects.Sports;

/// <summary>The family 'sports'.</summary>
internal static class SportsManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Skateboard(),
        new Snowboard(),
        new Skis(),
        new Surfboard(),
        new Kite(),
        new Frisbee(),
        new BaseballBat(),
        new BaseballGlove(),
        new TennisRacket(),
        new Dumbbell(),
        new BasketballHoop(),
        new Goal(),
        new FishingRod(),
    ];
}
