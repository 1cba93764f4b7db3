using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Turns relations round where the other direction can be built: what is below a floating thing stays on the ground, and the
/// floating thing is placed above it.</summary>
internal static class RelationNormalizer
{
    /// <summary>The plan's relations in the direction in which they are placed.</summary>
    public static ImmutableArray<Relation> Normalize(Plan plan, Catalogue.Catalogue catalogue)
    {
        return [.. plan.Relations.Select(Turn)];

        Relation Turn(Relation r) => r.Kind == RelationKind.Below && Floats(r.Object) && !Floats(r.Subject)
            ? new Relation(r.Object, RelationKind.Above, r.Subject)
            : r;

        bool Floats(string id) =>
            plan.Elements.FirstOrDefault(e => e.Id == id) is { } element && catalogue.FindObject(element.Thing)?.Info.Support == Support.Air;
    }
}
