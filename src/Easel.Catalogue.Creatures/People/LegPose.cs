namespace Easel.Catalogue.People;

/// <summary>Where a leg is, relative to standing: outwards, up and forward in lengths of the leg from hip to ankle.</summary>
/// <param name="Out">Distance of the ankle from the middle, in half distances of the hips.</param>
/// <param name="Up">Height of the ankle above where it stands.</param>
/// <param name="Forward">Distance of the ankle to the front.</param>
/// <param name="Turn">Turn of the toes outwards, radians.</param>
/// <param name="Pitch">Turn of the toes down, radians.</param>
/// <param name="KneeUp">How far above the horizontal the knee points, radians.</param>
internal readonly record struct LegPose(float Out, float Up = 0, float Forward = 0, float Turn = 0.2f, float Pitch = 0, float KneeUp = 0);
