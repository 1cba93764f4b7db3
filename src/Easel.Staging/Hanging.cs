using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Signs on walls and doors hang there: they are fixed to the face and not stood on top. Tubes of gas get a wall where none is named.</summary>
internal static class Hanging
{
    private const string WallId = "hung-on", Neon = "neon-sign", Wall = "wall";

    /// <summary>The plan with signs fixed to what they are on.</summary>
    public static Plan Complete(Plan plan, Catalogue.Catalogue catalogue, bool isRoom)
    {
        ImmutableArray<Relation> relations = [.. plan.Relations.Select(r => Hangs(r, plan, catalogue) ? r with { Kind = RelationKind.DepictedOn } : r)];

        // What is above or below something that hangs, and is flat too, hangs on the same wall.
        foreach (Relation r in relations.Where(r => r.Kind is RelationKind.Above or RelationKind.Below))
        {
            foreach ((string free, string hung) in (ReadOnlySpan<(string, string)>)[(r.Subject, r.Object), (r.Object, r.Subject)])
            {
                if (IsFlat(free, plan, catalogue) && relations.All(o => o.Subject != free || !IsPlaced(o.Kind) || o == r) && relations.FirstOrDefault(o => o.Subject == hung && o.Kind == RelationKind.DepictedOn) is { } with && IsWall(with.Object, plan))
                {
                    relations = relations.Add(new Relation(free, RelationKind.DepictedOn, with.Object));
                }
            }
        }

        // Where it hangs comes before how it stands to others.
        plan = plan with { Relations = [.. relations.OrderBy(r => r.Kind == RelationKind.DepictedOn ? 0 : 1)] };

        // A tube needs something to shine on.
        Element? loose = plan.Elements.FirstOrDefault(e => e.Thing == Neon && e.Count == 1 && plan.Relations.All(r => r.Subject != e.Id || !IsPlaced(r.Kind)));
        return loose is null || isRoom || plan.Elements.Length > 1 || plan.Forbidden.Contains(Wall) || plan.Elements.Any(e => e.Thing is Wall or "storefront") || catalogue.FindObject(Wall) is null ? plan : plan with
        {
            Elements = plan.Elements.Add(new Element { Id = WallId, Thing = Wall, Words = Wall, Noun = Wall, CountIsExact = false }),
            Relations = plan.Relations.Add(new Relation(loose.Id, RelationKind.DepictedOn, WallId)),
        };
    }

    /// <summary>Whether an element is fixed to the face of another.</summary>
    public static bool IsHung(string element, ImmutableArray<Relation> relations, Plan plan, Catalogue.Catalogue catalogue) =>
        relations.Any(r => r.Subject == element && r.Kind == RelationKind.DepictedOn && IsFlat(r.Subject, plan, catalogue) && IsWall(r.Object, plan));

    private static bool Hangs(Relation r, Plan plan, Catalogue.Catalogue catalogue) =>
        r.Kind is RelationKind.On or RelationKind.Touching && IsWall(r.Object, plan) && IsFlat(r.Subject, plan, catalogue);

    private static bool IsPlaced(RelationKind kind) => kind is RelationKind.On or RelationKind.In or RelationKind.DepictedOn or RelationKind.HeldBy or RelationKind.Above;

    private static bool IsWall(string id, Plan plan) => plan.Elements.FirstOrDefault(e => e.Id == id)?.Thing is Wall or "door";

    private static bool IsFlat(string id, Plan plan, Catalogue.Catalogue catalogue) =>
        plan.Elements.FirstOrDefault(e => e.Id == id) is { } element && catalogue.FindObject(element.Thing)?.Info is { Family: "signs" } info && info.Support != Support.Air && element.Thing != "letters";
}
