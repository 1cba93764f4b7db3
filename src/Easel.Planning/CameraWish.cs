namespace Easel.Planning;

/// <summary>How the picture is looked at; null means staging decides.</summary>
/// <param name="Shot">How much of the frame the subject takes.</param>
/// <param name="Angle">From which height.</param>
/// <param name="Motion">How the camera moves while the shutter is open; null for not at all.</param>
public sealed record CameraWish(ShotSize? Shot = null, CameraAngle? Angle = null, CameraMotion? Motion = null);
