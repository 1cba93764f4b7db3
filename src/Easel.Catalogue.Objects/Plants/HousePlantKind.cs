namespace Easel.Catalogue.Objects.Plants;

/// <summary>What grows in a pot.</summary>
internal enum HousePlantKind
{
    /// <summary>Upright stems with large leathery leaves.</summary>
    Fig,

    /// <summary>Arching stalks, each with one great cut leaf.</summary>
    Monstera,

    /// <summary>A slender trunk with a loose crown of small leaves.</summary>
    Olive,

    /// <summary>Stiff upright blades.</summary>
    SnakePlant,

    /// <summary>Shoots that fall over the rim.</summary>
    Ivy,
}
