namespace Easel.Design.Pages;

/// <summary>What there is to show on a page besides its texts.</summary>
public enum HeroKind
{
    /// <summary>Nothing: the page lives by type and ornament.</summary>
    None,

    /// <summary>A whole picture with its surroundings.</summary>
    Scene,

    /// <summary>A subject cut out of its surroundings.</summary>
    CutOut,

    /// <summary>A flat drawing.</summary>
    Icon,

    /// <summary>A chart or a diagram.</summary>
    Figure,
}
