namespace Easel.Planning;

/// <summary>Something to be seen in the sky.</summary>
public enum SkySight
{
    /// <summary>Curtains of polar light.</summary>
    Aurora,

    /// <summary>The band of the Milky Way.</summary>
    MilkyWay,

    /// <summary>Many stars.</summary>
    Stars,

    /// <summary>A shooting star.</summary>
    ShootingStar,

    /// <summary>A thin sickle of a moon.</summary>
    CrescentMoon,

    /// <summary>Half a moon.</summary>
    HalfMoon,

    /// <summary>A full moon.</summary>
    FullMoon,

    /// <summary>A rainbow.</summary>
    Rainbow,

    /// <summary>A stroke of lightning.</summary>
    Lightning,
}
