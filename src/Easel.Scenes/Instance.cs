using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes;

/// <summary>One placement of a model in the world.</summary>
/// <param name="Model">The shared geometry; two-level instancing makes copies almost free.</param>
/// <param name="Transform">Model space to world space, row vectors (<c>Vector3.Transform(p, Transform)</c>); rotation, translation and
/// uniform or mild non-uniform scale; must be invertible.</param>
/// <param name="ElementId">The plan element this instance belongs to, 1 and up; 0 for environment.</param>
/// <param name="Seed">Per-instance variation (tint, pattern offset), handed to surface patterns.</param>
/// <param name="Tint">Multiplies the base colour of every part; white changes nothing.</param>
public readonly record struct Instance(Model Model, Matrix4x4 Transform, int ElementId, uint Seed, LinearRgb Tint)
{
    /// <summary>An untinted instance.</summary>
    public Instance(Model model, Matrix4x4 transform, int elementId = 0, uint seed = 0)
        : this(model, transform, elementId, seed, LinearRgb.White)
    {
    }
}
