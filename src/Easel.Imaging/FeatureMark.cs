using System.Numerics;

namespace Easel.Imaging;

/// <summary>
/// Where a feature of a face is in the picture, and how its plane is seen there. All lengths are heights of the picture; x to the right, y down, from the top left.
/// </summary>
/// <param name="At">Its middle.</param>
/// <param name="Across">What one unit of the head (its height) along the face's own left is in the picture.</param>
/// <param name="Up">The same along the face's up.</param>
/// <param name="Facing">Cosine between the feature's outward direction and the way to the viewer: 1 seen from the front, below 0 turned away.</param>
public readonly record struct FeatureMark(Vector2 At, Vector2 Across, Vector2 Up, float Facing);
