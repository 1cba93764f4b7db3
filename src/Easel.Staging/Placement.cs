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
/// <param name="IsRelief">True for a flat picture of a thing: what it shows looks to its left, and it is seen from before.</param>
public sealed record Placement(int Id, Element Element, Model Model, Matrix4x4 Transform, uint Seed, bool IsRelief = false)
{
    /// <summary>Its box in world space.</summary>
    public Bounds Bounds { get; } = Model.Bounds.Transform(Transform);

    /// <summary>Where it looks or drives, a unit vector in world space.</summary>
    public Vector3 Front => Vector3.Normalize(Vector3.TransformNormal(IsRelief ? -Vector3.UnitX : Vector3.UnitZ, Transform));

    /// <summary>The same individual moved by an offset, metres.</summary>
    public Placement MovedBy(Vector3 offset) => At(Transform * Matrix4x4.CreateTranslation(offset));

    /// <summary>The same individual elsewhere.</summary>
    /// <param name="transform">Model space to world space.</param>
    public Placement At(in Matrix4x4 transform) => new(Id, Element, Model, transform, Seed, IsRelief);

    /// <summary>The same individual in another size, the middle of its base where it was.</summary>
    /// <param name="factor">Factor on its size.</param>
    public Placement Scaled(float factor)
    {
        Vector3 foot = Bounds.Center with { Y = Bounds.Min.Y };
        return At(Transform * Matrix4x4.CreateTranslation(-foot) * Matrix4x4.CreateScale(factor) * Matrix4x4.CreateTranslation(foot));
    }
}
