namespace Easel.Catalogue.Objects.Buildings.Shops;

/// <summary>What a shop sells.</summary>
internal enum ShopTrade
{
    /// <summary>Loaves and cakes.</summary>
    Bakery,

    /// <summary>Books.</summary>
    Books,

    /// <summary>Clothes on busts.</summary>
    Clothes,

    /// <summary>Flowers in pots.</summary>
    Flowers,

    /// <summary>Fruit in crates.</summary>
    Fruit,
}
