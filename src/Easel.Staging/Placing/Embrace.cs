using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Two people who hug or kiss: they look at each other and stand so close that their arms go round one another.</summary>
internal static class Embrace
{
    /// <summary>Distance between the middles of both, share of the mean of their heights.</summary>
    private const float Distance = 0.17f;

    /// <summary>Whether somebody embraces who has this pose.</summary>
    /// <param name="element">Who.</param>
    public static bool Is(Element element) => element.Pose is "hug" or "kiss";

    /// <summary>Whether an element is one of two people that embrace.</summary>
    /// <param name="element">The element.</param>
    /// <param name="relations">All relations.</param>
    /// <param name="elementOf">Finds an element that stands by its id, or null.</param>
    public static Element? Partner(Element element, ImmutableArray<Relation> relations, Func<string, Element?> elementOf) => relations
        .Where(r => r.Kind == RelationKind.Touching && (r.Subject == element.Id || r.Object == element.Id))
        .Select(r => elementOf(r.Subject == element.Id ? r.Object : r.Subject)).OfType<Element>()
        .FirstOrDefault(other => Is(element) || Is(other));

    /// <summary>Half of the distance between two of these heights, metres.</summary>
    public static float Half(float height, float other) => 0.25f * Distance * (height + other);

    /// <summary>Where the second of two stands: to the right of the first.</summary>
    /// <param name="first">Who stands already.</param>
    /// <param name="second">Who comes.</param>
    public static Vector3 Beside(Placement first, CastMember second) =>
        first.Transform.Translation + new Vector3(2 * Half(first.Bounds.Size.Y, second.Bounds.Size.Y), 0, 0);
}
