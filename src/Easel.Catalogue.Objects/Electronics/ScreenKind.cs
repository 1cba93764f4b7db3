namespace Easel.Catalogue.Objects.Electronics;

/// <summary>What a screen shows over its picture.</summary>
internal enum ScreenKind
{
    /// <summary>A desktop: a bar, a window with text and a row of symbols.</summary>
    Desktop,

    /// <summary>The home screen of a telephone: the time and a grid of symbols.</summary>
    Home,

    /// <summary>Nothing: a film.</summary>
    Film,
}
