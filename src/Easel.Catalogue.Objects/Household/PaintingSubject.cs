namespace Easel.Catalogue.Objects.Household;

/// <summary>What a painting on a wall shows.</summary>
internal enum PaintingSubject
{
    Hills,
    Coast,
    Shapes,
    Branch,
}
