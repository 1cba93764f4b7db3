using System.Numerics;
using Easel.Catalogue;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Casting;

/// <summary>One individual that waits to be placed.</summary>
/// <param name="Id">Unique in the scene, 1 and up.</param>
/// <param name="Element">Its plan element.</param>
/// <param name="Index">Its number among the element's individuals, from 0.</param>
/// <param name="Info">What the catalogue knows of it.</param>
/// <param name="Model">Its geometry, unscaled.</param>
/// <param name="Scale">Factor from the model to the scene: size words and legibility.</param>
/// <param name="Seed">Variation.</param>
internal sealed record CastMember(int Id, Element Element, int Index, EntryInfo Info, Model Model, float Scale, uint Seed)
{
    /// <summary>Box of the individual at yaw 0, scaled, base at y = 0.</summary>
    public Bounds Bounds { get; } = Model.Bounds.Transform(Matrix4x4.CreateScale(Scale));

    /// <summary>Stands it at a point, turned about the vertical; positive yaw turns its front to the right of the picture.</summary>
    public Placement At(Vector3 position, float yaw) => At(Side(yaw) * Matrix4x4.CreateRotationY(yaw), position);

    /// <summary>Puts it at a point with any rotation.</summary>
    public Placement At(Matrix4x4 rotation, Vector3 position) =>
        new(Id, Element, Model, Matrix4x4.CreateScale(Scale) * rotation * Matrix4x4.CreateTranslation(position), Seed);

    /// <summary>Animals are modelled looking over their left shoulder: turned to the right they are mirrored, so that they face the viewer still.</summary>
    private Matrix4x4 Side(float yaw) => Info.Family == "animals" && yaw > 0 ? Matrix4x4.CreateScale(-1, 1, 1) : Matrix4x4.Identity;
}
