namespace Easel.Catalogue.Objects.Buildings;

/// <summary>What the walls of a house are made of.</summary>
internal enum HouseCladding
{
    /// <summary>Painted plaster.</summary>
    Plaster,

    /// <summary>Brick.</summary>
    Brick,

    /// <summary>Painted weatherboards.</summary>
    Boards,
}
