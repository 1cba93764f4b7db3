namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>The family 'landmarks': buildings and monuments that are looked at.</summary>
internal static class LandmarkManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Tent(),
        new Pagoda(),
        new Torii(),
        new LatticeTower(),
        new ClockTower(),
        new GreekTemple(),
        new Column(),
        new Carousel(),
        new FerrisWheel(),
        new Lighthouse(),
        new Windmill(),
        new Castle(),
        new Church(),
        new Bridge(),
        new Fountain(),
        new Statue(),
    ];
}
