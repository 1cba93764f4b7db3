namespace Easel.Catalogue.Environments.Studio;

/// <summary>What is held before the lamp that lights the backdrop, and throws its shadow there.</summary>
internal enum Gobo
{
    /// <summary>Nothing: an even pool of light.</summary>
    None,

    /// <summary>The bars of a window.</summary>
    Window,

    /// <summary>Twigs with leaves before a window.</summary>
    Leaves,
}
