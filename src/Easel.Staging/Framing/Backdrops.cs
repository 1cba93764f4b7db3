using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Framing;

/// <summary>
/// Buildings, trees and ships that somebody stands before or beside: the living one is the subject and fills the picture; what is many times larger rises
/// behind it, so far away that it still goes into the frame.
/// </summary>
internal static class Backdrops
{
    /// <summary>Extent from which on a thing may be a backdrop, metres, and how many times larger than the subject it is.</summary>
    private const float LeastExtent = 3, LeastRatio = 2.8f;

    /// <summary>Share of the picture's height and width that a backdrop takes, and the farthest it stands from the lens, metres: what is larger still is cropped.</summary>
    private const float Height = 0.56f, Width = 0.9f, Farthest = 150;

    /// <summary>How far aside of the subject its middle is, share of the picture's width.</summary>
    private const float Aside = 0.17f;

    /// <summary>Free ground between the subject and a backdrop, metres.</summary>
    private const float Gap = 1;

    /// <summary>Ids of the elements that are backdrops.</summary>
    /// <param name="plan">What is on the ground or in the air.</param>
    /// <param name="relations">All relations.</param>
    /// <param name="catalogue">What can be shown.</param>
    public static ImmutableHashSet<string> Find(Plan plan, ImmutableArray<Relation> relations, Catalogue.Catalogue catalogue)
    {
        if (plan.Elements.IsEmpty || plan.Camera.Shot is ShotSize.Wide or ShotSize.Macro || plan.Camera.Angle is CameraAngle.High or CameraAngle.TopDown or CameraAngle.Isometric
            || !IsLiving(plan.Elements[0], catalogue))
        {
            return [];
        }

        float subject = plan.Elements.Where(e => IsLiving(e, catalogue)).Max(e => CastingDirector.Extent(catalogue.FindObject(e.Thing)!.Info) * e.Scale);
        return [.. plan.Elements.Where(e => e.Count == 1 && IsLarge(e, subject) && !plan.Texts.Any(t => t.Carrier == e.Id) && relations.All(r => Suits(r, e.Id))).Select(e => e.Id)];

        bool IsLarge(Element element, float least) => catalogue.FindObject(element.Thing)?.Info is { } info
            && (info.Family is "buildings" or "landmarks" or "plants" or "nature" || (info.Family == "vehicles" && info.Support == Support.Water))
            && CastingDirector.Extent(info) * element.Scale is var extent && extent >= LeastExtent && extent >= LeastRatio * least;
    }

    /// <summary>Where a backdrop stands.</summary>
    /// <param name="box">The backdrop at the origin, turned as it will stand.</param>
    /// <param name="group">Those before it.</param>
    /// <param name="eye">Where the lens will be about.</param>
    /// <param name="wish">How the subject is framed.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="stream">Random numbers.</param>
    public static Vector3 Place(Bounds box, Bounds group, Vector3 eye, FramingWish wish, float aspect, RandomStream stream)
    {
        float view = 2 * MathF.Tan(0.5f * wish.FieldOfView);
        float away = MathF.Min(Farthest, MathF.Max(box.Size.Y / (Height * view), box.Size.X / (Width * view * aspect)));
        float front = MathF.Min(eye.Z - away, group.Min.Z - Gap);

        // It is on the side to which the subject leaves room.
        float side = wish.CenterX > 0.5f ? -1 : wish.CenterX < 0.5f ? 1 : stream.Chance(0.5f) ? 1 : -1;
        float across = (eye.Z - front) * view * aspect;

        // A wide subject would hide it.
        float half = 0.5f * group.Size.X / (MathF.Max(0.1f, eye.Z - group.Center.Z) * view * aspect);
        return new Vector3(group.Center.X + (side * MathF.Max(Aside, 1.2f * half) * across), 0, front - (0.5f * box.Size.Z));
    }

    private static bool Suits(Relation relation, string id) => (relation.Subject != id && relation.Object != id)
        || relation.Kind is RelationKind.InFrontOf or RelationKind.Behind or RelationKind.NextTo or RelationKind.Facing;

    private static bool IsLiving(Element element, Catalogue.Catalogue catalogue) => catalogue.FindObject(element.Thing)?.Info.IsCreature == true;
}
