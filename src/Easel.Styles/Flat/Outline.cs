using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>A border between two classes, from one meeting point of borders to another, or around.</summary>
/// <param name="Points">Corners of pixels along it.</param>
/// <param name="LeftPixel">A pixel to the left of its direction.</param>
/// <param name="RightPixel">A pixel to the right.</param>
/// <param name="IsClosed">True when it comes back to its start without meeting others.</param>
internal readonly record struct Outline(Vector2[] Points, int LeftPixel, int RightPixel, bool IsClosed);
