namespace Easel.Design.Pages.Compositions;

/// <summary>A way to lay a page out.</summary>
internal interface IComposition
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>How well it suits, 0 (not at all) to 1, before anything is laid out.</summary>
    float Suits(DesignBrief brief);

    /// <summary>Lays the page out.</summary>
    Sheet Compose(DesignBrief brief);
}
