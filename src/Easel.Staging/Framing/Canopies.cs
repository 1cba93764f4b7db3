using System.Collections.Immutable;
using Easel.Planning;

namespace Easel.Staging.Framing;

/// <summary>Trees that somebody is under: those below are the subject, and the border may cut the crown above them.</summary>
internal static class Canopies
{
    /// <summary>Height from which on a plant is a roof rather than a neighbour, metres.</summary>
    private const float LeastHeight = 3;

    /// <summary>Ids of the trees that may be cropped.</summary>
    public static ImmutableHashSet<string> Find(Plan plan, ImmutableArray<Relation> relations, Catalogue.Catalogue catalogue) =>
        plan.Camera.Shot is ShotSize.Wide || plan.Camera.Angle is CameraAngle.TopDown or CameraAngle.Isometric ? []
        : [.. plan.Elements.Where(e => IsTree(e, catalogue) && relations.Any(r => r.Kind == RelationKind.Below && r.Object == e.Id && !IsTree(plan.Elements.FirstOrDefault(s => s.Id == r.Subject), catalogue)))
            .Select(e => e.Id)];

    private static bool IsTree(Element? element, Catalogue.Catalogue catalogue) =>
        element is not null && catalogue.FindObject(element.Thing)?.Info is { Family: "plants" } info && info.Size.Y * element.Scale >= LeastHeight;
}
