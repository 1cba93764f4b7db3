namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>The family 'fantasy': what tales are known by.</summary>
internal static class FantasyManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Ghost(),
        new CrystalBall(),
        new PotionBottle(),
        new Cauldron(),
        new MagicWand(),
        new Skull(),
        new Skeleton(),
        new AngelWings(),
    ];
}
