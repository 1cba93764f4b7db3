namespace Easel.Catalogue.Objects.Tools;

/// <summary>The family 'tools': what is worked, sailed and travelled with.</summary>
internal static class ToolManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Hammer(),
        new Sword(),
        new Shield(),
        new GoldCoins(),
        new Ladder(),
        new Barrel(),
        new TreasureChest(),
        new Globe(),
        new Anchor(),
        new Flag(),
        new Telescope(),
        new Wheelbarrow(),
        new WateringCan(),
        new Compass(),
        new Crate(),
        new Anvil(),
        new HandSaw(),
        new Wrench(),
        new Microscope(),
    ];
}
