using System.Numerics;

namespace Easel.Styles.Lines;

/// <summary>A line to draw.</summary>
/// <param name="Points">Points along it, pixels of the picture.</param>
/// <param name="Weight">How much it matters, 0 to 1: outlines of things 1, folds within surroundings little.</param>
/// <param name="IsClosed">True when it comes back to its start.</param>
/// <param name="Color">Codes of the darker of its two sides.</param>
/// <param name="IsOutline">True between a thing and what is around it.</param>
internal readonly record struct Contour(Vector2[] Points, float Weight, bool IsClosed, Vector3 Color, bool IsOutline);
