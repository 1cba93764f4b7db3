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

    /// <summary>Over a corner from above at about 35° with a very long lens: parallel edges stay nearly parallel.</summary>
    Isometric,

    /// <summary>From behind those who are shown, at their eye level.</summary>
    Behind,

    /// <summary>From their side, at their eye level.</summary>
    Profile,
}
