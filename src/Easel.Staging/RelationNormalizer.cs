using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Planning;
using Easel.Planning.Language;
using Easel.Scenes;
using Easel.Staging.Casting;

namespace Easel.Staging;

/// <summary>Turns relations round where the other direction can be built (what is below another stays where it is, and the other is placed
/// above it), and adds what goes without saying (a cup beside what stands on a table stands on that table too).</summary>
internal static class RelationNormalizer
{
    /// <summary>Height and width of what is under a table or a tree, shares of that: its middle is then plainly the lower one.</summary>
    private const float UnderHeight = 0.36f, UnderWidth = 0.9f;

    /// <summary>A building is so many times larger than who is in it.</summary>
    private const float BuildingRatio = 2.2f;

    /// <summary>Height of those who stand in a gateway, share of its own.</summary>
    private const float InGateway = 0.68f;

    /// <summary>What is lower is a pot plant, metres.</summary>
    private const float LowestTree = 1.2f;

    /// <summary>A thing is made smaller to fit under another by no more than this factor.</summary>
    private const float SmallestFit = 0.3f;

    /// <summary>The plan's relations and what goes without saying.</summary>
    public static ImmutableArray<Relation> Normalize(Plan plan, Catalogue.Catalogue catalogue)
    {
        ImmutableArray<Relation> stated = [.. plan.Relations.Select(r => Outside(r, plan, catalogue))];
        return [.. stated, .. stated.Where(IsBeside).SelectMany(r => (Relation[])[.. Shared(r.Subject, r.Object), .. Shared(r.Object, r.Subject)]).Distinct()];

        // The support of the neighbour, for a thing that belongs on a surface and has no other place of its own.
        IEnumerable<Relation> Shared(string thing, string neighbour) =>
            SupportOf(thing) != Support.Surface || stated.Any(r => r.Subject == thing && !IsBeside(r))
                ? []
                : stated.Where(r => r.Subject == neighbour && r.Kind == RelationKind.On && r.Object != thing).Select(r => new Relation(thing, RelationKind.On, r.Object));

        Support? SupportOf(string id) =>
            plan.Elements.FirstOrDefault(e => e.Id == id) is { } element ? catalogue.FindObject(element.Thing)?.Info.Support : null;
    }

    // Who is in a building or under a tower would not be seen, or not together with it: it stands before it. What leans on a wall has it behind.
    private static Relation Outside(Relation relation, Plan plan, Catalogue.Catalogue catalogue)
    {
        Element? subject = plan.Elements.FirstOrDefault(e => e.Id == relation.Subject), other = plan.Elements.FirstOrDefault(e => e.Id == relation.Object);
        if (subject is null || other is null || catalogue.FindObject(subject.Thing)?.Info is not { } one || catalogue.FindObject(other.Thing)?.Info is not { } two)
        {
            return relation;
        }

        bool isBuilding = two.Family is "buildings" or "landmarks" && two.Support == Support.Ground && CastingDirector.Extent(two) * other.Scale > BuildingRatio * CastingDirector.Extent(one) * subject.Scale;
        bool isInside = relation.Kind == RelationKind.In && isBuilding && (one.IsCreature || WornTable.IsFigure(subject.Noun));
        bool isUnder = relation.Kind == RelationKind.Below && isBuilding && !Gateways.Has(other.Thing);
        bool leans = relation.Kind is RelationKind.Touching or RelationKind.NextTo && other.Thing == "wall" && one.Support == Support.Ground;
        return isInside || isUnder || leans ? relation with { Kind = RelationKind.InFrontOf } : relation;
    }

    /// <summary>What is below another is under it where there is room, made smaller for that if need be; else the other stands above it.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="cast">Everyone, with their models.</param>
    /// <returns>The relations to place by, and the cast to place.</returns>
    public static (ImmutableArray<Relation> Relations, ImmutableArray<CastMember> Cast) TurnUp(ImmutableArray<Relation> relations, ImmutableArray<CastMember> cast)
    {
        var turned = ImmutableArray.CreateBuilder<Relation>(relations.Length);
        foreach (Relation relation in relations)
        {
            if (relation.Kind == RelationKind.Below && cast.FirstOrDefault(m => m.Element.Id == relation.Object) is { } gate && Gateways.Has(gate.Element.Thing))
            {
                // A gateway is as large as those in it need.
                float tallest = cast.Where(m => relations.Any(r => r.Kind == RelationKind.Below && r.Object == relation.Object && r.Subject == m.Element.Id)).Max(m => m.Bounds.Size.Y);
                float growth = MathF.Max(1, tallest / (InGateway * gate.Bounds.Size.Y));
                turned.Add(relation);
                cast = [.. cast.Select(m => m.Element.Id == relation.Object ? m with { Scale = m.Scale * growth } : m)];
                continue;
            }

            if (relation.Kind == RelationKind.Below && FootOf(relation, cast) is { } foot)
            {
                turned.Add(foot);
                continue;
            }

            if (relation.Kind != RelationKind.Below || FitUnder(relation, cast) is not { } fit)
            {
                turned.Add(relation.Kind == RelationKind.Below ? new Relation(relation.Object, RelationKind.Above, relation.Subject) : relation);
                continue;
            }

            turned.Add(relation);
            cast = [.. cast.Select(m => m.Element.Id == relation.Subject ? m with { Scale = m.Scale * fit } : m)];
        }

        return (turned.MoveToImmutable(), cast);
    }

    // What is under a tree whose boughs reach down lies round its foot.
    private static Relation? FootOf(Relation relation, ImmutableArray<CastMember> cast)
    {
        CastMember? thing = cast.FirstOrDefault(m => m.Element.Id == relation.Subject), tree = cast.FirstOrDefault(m => m.Element.Id == relation.Object);
        bool isTree = tree is not null && tree.Info is { Family: "plants" or "festive", Support: Support.Ground } && tree.Bounds.Size.Y > LowestTree && !tree.Model.Surfaces.Any(s => s.Tag == SurfaceTag.Under);
        return !isTree || thing is null || thing.Bounds.Size.Y > 0.5f * tree!.Bounds.Size.Y ? null
            : relation with { Kind = thing.Element.Count > 1 ? RelationKind.Around : RelationKind.InFrontOf };
    }

    // Factor on the size of a thing with which it finds room under another, or null where it never would.
    private static float? FitUnder(Relation relation, ImmutableArray<CastMember> cast)
    {
        CastMember? thing = cast.FirstOrDefault(m => m.Element.Id == relation.Subject), roof = cast.FirstOrDefault(m => m.Element.Id == relation.Object);
        if (thing is null || roof is null || !roof.Model.Surfaces.Any(s => s.Tag == SurfaceTag.Under))
        {
            return null;
        }

        Vector3 size = thing.Bounds.Size, room = roof.Bounds.Size;
        float fit = MathF.Min(1, MathF.Min(UnderHeight * room.Y / size.Y, UnderWidth * MathF.Max(room.X, room.Z) / MathF.Max(size.X, size.Z)));
        return fit >= SmallestFit ? fit : null;
    }

    private static bool IsBeside(Relation r) =>
        r.Kind is RelationKind.LeftOf or RelationKind.RightOf or RelationKind.NextTo or RelationKind.InFrontOf or RelationKind.Behind or RelationKind.Touching;
}
