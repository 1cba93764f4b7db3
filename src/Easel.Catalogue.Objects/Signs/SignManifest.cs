namespace Easel.Catalogue.Objects.Signs;

/// <summary>The family 'signs'.</summary>
internal static class SignManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new WoodenSign(),
        new StreetSign(),
        new ShopSign(),
        new NeonSign(),
        new Billboard(),
        new Chalkboard(),
        new NameCard(),
    ];
}
