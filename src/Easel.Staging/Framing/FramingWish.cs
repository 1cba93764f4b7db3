namespace Easel.Staging.Framing;

/// <summary>How a group is to sit in the frame.</summary>
/// <param name="Fill">Share of the tighter side of the picture that the group takes.</param>
/// <param name="FieldOfView">Full vertical angle of view for a square picture, radians.</param>
/// <param name="Elevation">Angle of the camera above the horizontal, radians, where no height is given.</param>
/// <param name="CenterX">Where the middle of the group falls, share of the width from the left.</param>
/// <param name="CenterY">Where the middle of the group falls, share of the height from the top.</param>
/// <param name="EyeHeight">Height of the lens above what the group stands on, metres, or null to look from <paramref name="Elevation"/>.</param>
internal sealed record FramingWish(float Fill, float FieldOfView, float Elevation, float CenterX, float CenterY, float? EyeHeight = null);
