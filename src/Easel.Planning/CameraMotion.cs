namespace Easel.Planning;

/// <summary>How the camera moves while the shutter is open.</summary>
public enum CameraMotion
{
    /// <summary>It follows the subject: that stays sharp, and its surroundings blur into streaks.</summary>
    Panning,
}
