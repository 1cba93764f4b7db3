namespace Easel.Catalogue.Objects.Plants;

/// <summary>Outline of a leaf.</summary>
internal enum LeafForm
{
    /// <summary>Rubber figs: a pointed oval.</summary>
    Oval,

    /// <summary>Olives: a lance.</summary>
    Narrow,

    /// <summary>Snake plants: a blunt sword without a stalk.</summary>
    Blade,

    /// <summary>Ivies: broad at the stalk.</summary>
    Heart,

    /// <summary>Monsteras: a great heart, cut from its edge towards the middle.</summary>
    Split,
}
