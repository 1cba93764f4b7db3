namespace Easel.Planning;

/// <summary>From which height the picture is taken.</summary>
public enum CameraAngle
{
    /// <summary>At the subject's eye level.</summary>
    EyeLevel,

    /// <summary>From below, looking up.</summary>
    Low,

    /// <summary>From above, looking down at about 35°.</summary>
    High,

    /// <summary>Straight down or nearly so.</summary>
    TopDown,
}
