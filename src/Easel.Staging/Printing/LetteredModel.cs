using Easel.Scenes;

namespace Easel.Staging.Printing;

/// <summary>A model with its texts.</summary>
/// <param name="Model">The model.</param>
/// <param name="LetterHeight">Height of the tallest letter of its smallest text, metres; 0 without text.</param>
/// <param name="Azimuth">Where the texts face, radians from the model's front to its left; null when they face up.</param>
internal readonly record struct LetteredModel(Model Model, float LetterHeight, float? Azimuth);
