using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Staging.Placing;

namespace Easel.Staging;

/// <summary>Adds to a plan what goes without saying of small things in a room: they stand on the room's table and not on its floor, and a
/// bowl of fruit is full.</summary>
internal static class ImpliedSupports
{
    /// <summary>Larger things may stand on the floor, metres.</summary>
    private const float LargestOnTable = 0.36f;

    /// <summary>What is to be read stands on a table up to this size, metres: on the floor nobody would read it.</summary>
    private const float LargestRead = 0.8f;

    private const string SupportId = "support";

    /// <summary>The completed plan: perhaps with a support of its own, and with full vessels.</summary>
    public static Plan Complete(Plan plan, Catalogue.Catalogue catalogue, EnvironmentEntry place)
    {
        plan = Fill(plan, catalogue);
        if (!place.Info.Tags.Contains("room"))
        {
            return plan;
        }

        ImmutableArray<Element> small = Loose(plan, catalogue, place);
        if (small.IsEmpty || FindSupport(plan, catalogue, small[0]) is not null || catalogue.FindObject(small[0].Thing)!.Info.RestsOn.FirstOrDefault(t => !plan.Forbidden.Contains(t)) is not { } thing)
        {
            return plan;
        }

        return plan with { Elements = [.. plan.Elements, new Element { Id = SupportId, Thing = thing, Words = thing, CountIsExact = false }] };
    }

    /// <summary>What stands on the room's support although the prompt does not say so.</summary>
    /// <param name="plan">The completed plan.</param>
    /// <param name="catalogue">What can be shown.</param>
    /// <param name="place">The place.</param>
    public static IEnumerable<Relation> Relations(Plan plan, Catalogue.Catalogue catalogue, EnvironmentEntry place) =>
        place.Info.Tags.Contains("room")
            ? Loose(plan, catalogue, place).Where(e => FindSupport(plan, catalogue, e) is not null).Select(e => new Relation(e.Id, RelationKind.On, FindSupport(plan, catalogue, e)!.Id))
            : [];

    /// <summary>Whether a support is only implied.</summary>
    public static bool IsImplied(string id) => id == SupportId;

    // Small things that belong on a support and stand neither on, in nor beside anything else.
    private static ImmutableArray<Element> Loose(Plan plan, Catalogue.Catalogue catalogue, EnvironmentEntry place) =>
    [
        .. plan.Elements.Where(e => IsSmall(plan, e, catalogue)
            && (e.CountIsExact || !place.Info.Scenery.Contains(e.Thing))
            && plan.Relations.All(r => IsAmongSmall(r, plan, catalogue) || IsReadAt(r, e, plan, catalogue) || (r.Subject != e.Id && (r.Object != e.Id || r.Kind is RelationKind.In or RelationKind.On)))),
    ];

    private static bool IsSmall(Plan plan, Element element, Catalogue.Catalogue catalogue) => catalogue.FindObject(element.Thing)?.Info is { Support: Support.Surface } info && !info.RestsOn.IsEmpty
        && MathF.Max(info.Size.X, MathF.Max(info.Size.Y, info.Size.Z)) * element.Scale < (plan.Texts.Any(t => t.Carrier == element.Id) ? LargestRead : LargestOnTable);

    // "a table with a menu that says …": it lies there to be read.
    private static bool IsReadAt(Relation relation, Element element, Plan plan, Catalogue.Catalogue catalogue) =>
        relation.Kind == RelationKind.NextTo && plan.Texts.Any(t => t.Carrier == element.Id)
        && plan.Elements.FirstOrDefault(e => e.Id == (relation.Subject == element.Id ? relation.Object : relation.Subject)) is { } other
        && catalogue.FindObject(element.Thing)!.Info.RestsOn.Contains(other.Thing);

    // "a cup next to a plate": both stand on the table.
    private static bool IsAmongSmall(Relation relation, Plan plan, Catalogue.Catalogue catalogue) =>
        relation.Kind is RelationKind.NextTo or RelationKind.LeftOf or RelationKind.RightOf or RelationKind.InFrontOf or RelationKind.Behind
        && plan.Elements.Where(e => e.Id == relation.Subject || e.Id == relation.Object).All(e => IsSmall(plan, e, catalogue));

    // What stands beside something small stands on the same support.
    private static Element? FindSupport(Plan plan, Catalogue.Catalogue catalogue, Element element) => SharedSupport(plan, catalogue, element)
        ?? plan.Elements.FirstOrDefault(s => s.Count == 1 && s.Id != element.Id && catalogue.FindObject(element.Thing)!.Info.RestsOn.Contains(s.Thing));

    private static Element? SharedSupport(Plan plan, Catalogue.Catalogue catalogue, Element element)
    {
        foreach (Relation beside in plan.Relations.Where(r => (r.Subject == element.Id || r.Object == element.Id) && IsAmongSmall(r, plan, catalogue)))
        {
            string neighbor = beside.Subject == element.Id ? beside.Object : beside.Subject;
            if (plan.Relations.FirstOrDefault(r => r.Subject == neighbor && r.Kind == RelationKind.On) is { } on && plan.Elements.FirstOrDefault(e => e.Id == on.Object && e.Count == 1) is { } support)
            {
                return support;
            }
        }

        return null;
    }

    // A number that is not asked for fills a vessel.
    private static Plan Fill(Plan plan, Catalogue.Catalogue catalogue) => plan with { Elements = [.. plan.Elements.Select(e => e.CountIsExact ? e : e with { Count = CountIn(plan, e, catalogue) ?? e.Count })] };

    private static int? CountIn(Plan plan, Element element, Catalogue.Catalogue catalogue)
    {
        Relation? within = plan.Relations.FirstOrDefault(r => r.Subject == element.Id && r.Kind == RelationKind.In);
        return plan.Elements.FirstOrDefault(v => v.Id == within?.Object) is not { } vessel || SizeOf(element, catalogue) is not { } thing || SizeOf(vessel, catalogue) is not { } room ? null
            : BouquetPlacer.Suits(catalogue.FindObject(element.Thing)!.Info.Family, thing, room) ? vessel.Count * BouquetPlacer.Full
            : HeapPlacer.Suits(thing, room) ? vessel.Count * Math.Max(2, HeapPlacer.Count(thing, room) / Sharers(plan, vessel)) : null;
    }

    /// <summary>Kinds of things that fill a vessel together.</summary>
    private static int Sharers(Plan plan, Element vessel) =>
        plan.Relations.Count(r => r.Kind == RelationKind.In && r.Object == vessel.Id && plan.Elements.Any(e => e.Id == r.Subject && !e.CountIsExact));

    private static Vector3? SizeOf(Element element, Catalogue.Catalogue catalogue) => catalogue.FindObject(element.Thing)?.Info.Size * element.Scale;
}
