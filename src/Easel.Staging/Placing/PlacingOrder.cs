using System.Collections.Immutable;
using Easel.Planning;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>The order in which individuals are placed: what others refer to comes first, else the order of the plan.</summary>
internal static class PlacingOrder
{
    /// <summary>Sorts members so that the object of each relation precedes its subject; a circle of relations is cut where it was entered.</summary>
    public static ImmutableArray<CastMember> Sort(ImmutableArray<CastMember> cast, ImmutableArray<Relation> relations)
    {
        var order = ImmutableArray.CreateBuilder<CastMember>(cast.Length);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (CastMember member in cast)
        {
            Visit(member.Element.Id);
        }

        return order.ToImmutable();

        void Visit(string element)
        {
            if (!visited.Add(element))
            {
                return;
            }

            foreach (Relation relation in relations.Where(r => r.Subject == element))
            {
                Visit(relation.Object);
            }

            order.AddRange(cast.Where(m => m.Element.Id == element));
        }
    }
}
