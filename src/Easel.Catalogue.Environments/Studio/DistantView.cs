namespace Easel.Catalogue.Environments.Studio;

/// <summary>What lies far behind a table, out of focus.</summary>
internal enum DistantView
{
    /// <summary>A window onto a garden, a wall beside it.</summary>
    Window,

    /// <summary>A wall with a shelf of books and pots, a picture, and a lamp's glow.</summary>
    Shelf,

    /// <summary>Leaves with the sun in them, as from a terrace.</summary>
    Garden,
}
