namespace Easel.Scenes.Materials.Patterns.Marks;

/// <summary>What marks look like.</summary>
public enum MarkShape
{
    /// <summary>Round dots.</summary>
    Dot,

    /// <summary>Irregular spots of animals.</summary>
    Spot,

    /// <summary>Broken rings with a darker middle, as of leopards.</summary>
    Rosette,

    /// <summary>Flowers with petals, a heart and leaves.</summary>
    Flower,

    /// <summary>Stars with five points.</summary>
    Star,

    /// <summary>Hearts.</summary>
    Heart,

    /// <summary>Splashes of paint with droplets.</summary>
    Splash,

    /// <summary>Bent drops, one in the other.</summary>
    Paisley,
}
