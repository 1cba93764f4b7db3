namespace Easel.Catalogue.Objects.Furniture;

/// <summary>What is woven into a rug.</summary>
internal enum RugFigure
{
    Plain,
    Diamonds,
    Stripes,
}
