using System.Numerics;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging;

/// <summary>One individual of a plan element, standing in the scene.</summary>
/// <param name="Id">Unique in the scene, 1 and up: the <c>ElementId</c> of its instance and of its pixels.</param>
/// <param name="Element">The plan element it belongs to.</param>
/// <param name="Model">Its geometry.</param>
/// <param name="Transform">Model space to world space.</param>
/// <param name="Seed">Variation handed to its surface patterns.</param>
public sealed record Placement(int Id, Element Element, Model Model, Matrix4x4 Transform, uint Seed)
{
    /// <summary>Its box in world space.</summary>
    public Bounds Bounds { get; } = Model.Bounds.Transform(Transform);

    /// <summary>The same individual moved by an offset, metres.</summary>
    public Placement MovedBy(Vector3 offset) => new(Id, Element, Model, Transform * Matrix4x4.CreateTranslation(offset), Seed);
}
