namespace Easel.Catalogue.Animals.Grazers;

/// <summary>What an animal stands on.</summary>
internal enum FootKind
{
    /// <summary>One hoof.</summary>
    Hoof,

    /// <summary>Two claws.</summary>
    Cloven,

    /// <summary>A round cushion with nails.</summary>
    Column,
}
