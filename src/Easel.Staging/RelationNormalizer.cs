using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Turns relations round where the other direction can be built (what is below a floating thing stays on the ground, and the
/// floating thing is placed above it), and adds what goes without saying (a cup beside what stands on a table stands on that table too).</summary>
internal static class RelationNormalizer
{
    /// <summary>The plan's relations in the direction in which they are placed.</summary>
    public static ImmutableArray<Relation> Normalize(Plan plan, Catalogue.Catalogue catalogue)
    {
        ImmutableArray<Relation> turned = [.. plan.Relations.Select(Turn)];
        return [.. turned, .. turned.Where(IsBeside).SelectMany(r => (Relation[])[.. Shared(r.Subject, r.Object), .. Shared(r.Object, r.Subject)]).Distinct()];

        Relation Turn(Relation r) => r.Kind == RelationKind.Below && SupportOf(r.Object) == Support.Air && SupportOf(r.Subject) != Support.Air
            ? new Relation(r.Object, RelationKind.Above, r.Subject)
            : r;

        // The support of the neighbour, for a thing that belongs on a surface and has no other place of its own.
        IEnumerable<Relation> Shared(string thing, string neighbour) =>
            SupportOf(thing) != Support.Surface || turned.Any(r => r.Subject == thing && !IsBeside(r))
                ? []
                : turned.Where(r => r.Subject == neighbour && r.Kind == RelationKind.On && r.Object != thing).Select(r => new Relation(thing, RelationKind.On, r.Object));

        Support? SupportOf(string id) =>
            plan.Elements.FirstOrDefault(e => e.Id == id) is { } element ? catalogue.FindObject(element.Thing)?.Info.Support : null;
    }

    private static bool IsBeside(Relation r) =>
        r.Kind is RelationKind.LeftOf or RelationKind.RightOf or RelationKind.NextTo or RelationKind.InFrontOf or RelationKind.Behind;
}
