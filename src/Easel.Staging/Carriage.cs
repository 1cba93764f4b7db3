using System.Collections.Immutable;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>What moves with a thing: whatever rests on it, lies in it, is held or worn by it, stands above or around it.</summary>
public static class Carriage
{
    /// <summary>Ids of the element and of all that it takes along.</summary>
    /// <param name="element">Id of the element that is moved.</param>
    /// <param name="relations">Relations in the direction in which they were placed.</param>
    public static ImmutableHashSet<string> Of(string element, ImmutableArray<Relation> relations)
    {
        var along = new HashSet<string>(StringComparer.Ordinal) { element };
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (Relation r in relations.Where(Carries))
            {
                changed |= along.Contains(r.Object) && along.Add(r.Subject);
            }
        }

        return [.. along];
    }

    private static bool Carries(Relation r) =>
        r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn or RelationKind.Above or RelationKind.Around;
}
