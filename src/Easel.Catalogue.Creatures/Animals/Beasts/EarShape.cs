namespace Easel.Catalogue.Animals.Beasts;

/// <summary>The outline of an ear.</summary>
internal enum EarShape
{
    /// <summary>A half disc, as of bears.</summary>
    Round,

    /// <summary>A triangle, as of foxes.</summary>
    Pointed,

    /// <summary>A long leaf, as of rabbits.</summary>
    Long,
}
