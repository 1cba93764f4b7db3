using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A tail: its fleshy part, and the hair on it.</summary>
/// <param name="Axis">(x, y, z, radius) from its root, metres on a grown animal.</param>
/// <param name="Hair">Length of the hair at its end, metres.</param>
/// <param name="From">Where along the axis hair begins, 0 to 1: 0 a horse's, 0.8 a tuft.</param>
internal sealed record TailForm(Vector4[] Axis, float Hair, float From);
