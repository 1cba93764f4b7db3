namespace Easel.Planning;

/// <summary>How much of the frame the subject takes.</summary>
public enum ShotSize
{
    /// <summary>Nearer than close: the border cuts the subject, and its surface is seen.</summary>
    Macro,

    /// <summary>Close-up: the subject fills the frame.</summary>
    Close,

    /// <summary>Medium: half to two thirds.</summary>
    Medium,

    /// <summary>Wide, panorama: the place is the subject.</summary>
    Wide,
}
