using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Which elements are placed by where they appear in the sky. What can fly stays down where a relation ties it to something that does not.</summary>
internal static class Flyers
{
    /// <summary>Ids of the elements in the sky.</summary>
    /// <param name="elements">All elements.</param>
    /// <param name="relations">All relations as the plan states them.</param>
    /// <param name="supportOf">What a thing naturally rests on.</param>
    public static ImmutableHashSet<string> Find(ImmutableArray<Element> elements, ImmutableArray<Relation> relations, Func<Element, Support?> supportOf)
    {
        var flying = elements.Where(e => supportOf(e) == Support.Air).Select(e => e.Id).ToHashSet();
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (Relation r in relations)
            {
                if (Grounded(r) is { } id && flying.Remove(id))
                {
                    changed = true;
                }
            }
        }

        return [.. flying];

        // Who is carried is where the carrier is; whose side or height is compared with a thing on the ground stands there with it.
        string? Grounded(Relation r) => r.Kind switch
        {
            RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn => r.Subject,
            RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Touching or RelationKind.Facing or RelationKind.Chasing or RelationKind.Behind or RelationKind.InFrontOf
                or RelationKind.LargerThan or RelationKind.SmallerThan =>
                !flying.Contains(r.Object) ? r.Subject : !flying.Contains(r.Subject) ? r.Object : null,
            RelationKind.Above => !flying.Contains(r.Subject) ? r.Object : null,
            RelationKind.Below => !flying.Contains(r.Object) ? r.Subject : null,
            _ => null,
        };
    }
}
