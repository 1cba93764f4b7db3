namespace Easel.Staging.Framing;

/// <summary>How a group is to sit in the frame.</summary>
/// <param name="Fill">Share of the tighter side of the picture that the group takes.</param>
/// <param name="FieldOfView">Full vertical angle of view for a square picture, radians.</param>
/// <param name="Elevation">Angle of the camera above the horizontal, radians.</param>
/// <param name="CenterX">Where the middle of the group falls, share of the width from the left.</param>
/// <param name="CenterY">Where the middle of the group falls, share of the height from the top.</param>
internal sealed record FramingWish(float Fill, float FieldOfView, float Elevation, float CenterX, float CenterY);
