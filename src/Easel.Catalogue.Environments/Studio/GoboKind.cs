namespace Easel.Catalogue.Environments.Studio;

/// <summary>What is held before the key light of a studio, and throws its shadow.</summary>
internal enum GoboKind
{
    /// <summary>Nothing: a soft even light.</summary>
    None,

    /// <summary>The bars of a window.</summary>
    Window,

    /// <summary>Twigs with leaves before a window.</summary>
    Leaves,
}
