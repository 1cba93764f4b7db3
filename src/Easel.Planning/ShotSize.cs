namespace Easel.Planning;

/// <summary>How much of the frame the subject takes.</summary>
public enum ShotSize
{
    /// <summary>Close-up, macro: the subject fills the frame.</summary>
    Close,

    /// <summary>Medium: half to two thirds.</summary>
    Medium,

    /// <summary>Wide, panorama: the place is the subject.</summary>
    Wide,
}
