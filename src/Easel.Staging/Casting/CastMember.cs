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
/// <param name="ReadFrom">Where its text faces, radians from its front to its left; null for what has none to read.</param>
internal sealed record CastMember(int Id, Element Element, int Index, EntryInfo Info, Model Model, float Scale, uint Seed, float? ReadFrom = null)
{
    /// <summary>Farther than this a relief is not turned, radians: its back has nothing to show and its side is thin.</summary>
    private const float LargestReliefTurn = 0.6f;

    /// <summary>A heading farther aside than this, as a sine, tells a relief to look to that side.</summary>
    private const float Aside = 0.15f;

    /// <summary>Box of the individual at yaw 0, scaled, base at y = 0.</summary>
    public Bounds Bounds => new(Model.Bounds.Min * Scale, Model.Bounds.Max * Scale);

    /// <summary>Whether it is a flat picture of a thing, seen from before.</summary>
    public bool IsRelief => Info.Family == "emblems";

    /// <summary>Whether it is a sign without its stand, to be fixed to a wall.</summary>
    public bool IsBoard { get; init; }

    /// <summary>Whether it is in the air.</summary>
    public bool Flies => Flyers.Flies(Element, Info);

    /// <summary>Whether it is a person or an animal modelled as such.</summary>
    public bool IsLiving => Info.IsCreature;

    /// <summary>Stands it at a point, turned about the vertical; positive yaw turns its front to the right of the picture.</summary>
    public Placement At(Vector3 position, float yaw) => IsRelief
        ? At(Matrix4x4.CreateRotationY(Math.Clamp(MathF.IEEERemainder(yaw, MathF.Tau), -LargestReliefTurn, LargestReliefTurn)), position)
        : At(Side(yaw) * Matrix4x4.CreateRotationY(yaw), position);

    /// <summary>Stands it at a point, looking along a heading: 0 to the viewer, positive to the right of the picture. A relief, which looks to the
    /// left, is mirrored where it shall look to the right and hardly turned.</summary>
    public Placement Toward(Vector3 position, float heading)
    {
        float aside = MathF.Sin(heading);
        return !IsRelief ? At(position, heading)
            : At(aside > Aside ? Matrix4x4.CreateScale(-1, 1, 1) : Matrix4x4.Identity, position);
    }

    /// <summary>Puts it at a point with any rotation.</summary>
    public Placement At(Matrix4x4 rotation, Vector3 position) =>
        new(Id, Element, Model, Matrix4x4.CreateScale(Scale) * rotation * Matrix4x4.CreateTranslation(position), Seed, IsRelief);

    /// <summary>Animals are modelled looking over their left shoulder: turned to the right they are mirrored, so that they face the viewer still.</summary>
    private Matrix4x4 Side(float yaw) => Info.Family == "animals" && yaw > 0 ? Matrix4x4.CreateScale(-1, 1, 1) : Matrix4x4.Identity;
}
