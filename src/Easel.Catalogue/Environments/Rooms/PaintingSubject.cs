namespace Easel.Catalogue.Environments.Rooms;

/// <summary>What a painting on a wall shows.</summary>
internal enum PaintingSubject
{
    Hills,
    Coast,
    Shapes,
    Branch,
}
