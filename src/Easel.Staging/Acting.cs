using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Catalogue.People;
using Easel.Planning;
using Easel.Planning.Language;

namespace Easel.Staging;

/// <summary>Animals and machines that do what only people do, hold what only hands hold or wear what a body wears act as people: upright, with
/// hands. Who plays an instrument holds it, or sits at it.</summary>
internal static class Acting
{
    private static readonly ImmutableHashSet<string> s_words = ["anthropomorphic", "humanoid", "upright"];

    /// <summary>The plan with its actors told to act.</summary>
    public static Plan Complete(Plan plan, Catalogue.Catalogue catalogue)
    {
        foreach (Element element in plan.Elements.Where(e => Acts(e, plan, catalogue)))
        {
            plan = plan with { Elements = plan.Elements.Replace(element, element with { Attributes = element.Attributes.Add(Actors.Word) }) };
            plan = Dressed(plan, element.Id);
        }

        foreach (Element player in plan.Elements.Where(e => IsFigure(e, catalogue) && e.Pose is null or "play" or "strum" or "drum" or "perform" or "sit"))
        {
            plan = Playing(plan, player.Id, catalogue);
        }

        return plan;
    }

    /// <summary>Whether an element is a person, or something that acts as one.</summary>
    public static bool IsFigure(Element element, EntryInfo? info) => info?.Family == "people" || element.Attributes.Contains(Actors.Word);

    /// <summary>What the stage knows of an individual: an actor is as large and seen as people are.</summary>
    /// <param name="element">The element.</param>
    /// <param name="info">What the catalogue knows.</param>
    /// <param name="rides">Whether it sits on something with places for hands and feet.</param>
    public static EntryInfo Seen(Element element, EntryInfo info, bool rides) =>
        element.Attributes.Contains(Actors.Word) ? info with { Family = "people", Size = Actors.Size(rides), ViewAzimuth = 0.35f, ViewElevation = 0.08f } : info;

    private static bool IsFigure(Element element, Catalogue.Catalogue catalogue) => IsFigure(element, catalogue.FindObject(element.Thing)?.Info);

    private static bool Acts(Element element, Plan plan, Catalogue.Catalogue catalogue)
    {
        if (catalogue.FindObject(element.Thing)?.Info is not { } info || info.Family == "people" || !Actors.CanAct(info) || element.Attributes.Contains(Actors.Word))
        {
            return false;
        }

        // Playing asks for something to play on, and riding for something to ride.
        bool plays = plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.Touching && Noun(plan, r.Object) is { } noun && IsPlayed(noun, plan, r.Object))
            || plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.HeldBy && IsPlayed(Noun(plan, r.Subject), plan, r.Subject));
        bool does = element.Pose switch
        {
            "play" => plays,
            "ride" or "drive" => plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.On && !IsFlat(plan, r.Object, catalogue)),
            _ => Actors.IsDeed(element.Pose),
        };
        bool holds = plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.HeldBy && Thing(plan, r.Subject) is { } held && !Actors.IsNatural(catalogue.FindObject(held.Thing)?.Info, held.Noun));
        bool wears = plan.Relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.WornBy && Actors.IsGarment(Noun(plan, r.Subject)));
        return does || holds || wears || element.Attributes.Any(s_words.Contains);
    }

    // What it wears is cut for it and no thing of its own; hats, glasses and collars are put on as on any head.
    private static Plan Dressed(Plan plan, string actor)
    {
        foreach (Relation worn in plan.Relations.Where(r => r.Object == actor && r.Kind == RelationKind.WornBy))
        {
            if (Thing(plan, worn.Subject) is not { } garment || !Actors.IsGarment(garment.Noun) || WornTable.PlaceOf(garment.Noun) is "head" or "eyes" or "ears"
                || plan.Texts.Any(t => t.Carrier == garment.Id) || plan.Relations.Any(r => r != worn && (r.Subject == garment.Id || r.Object == garment.Id)))
            {
                continue;
            }

            Element wearer = Thing(plan, actor)!;
            Element dressed = wearer with
            {
                Attributes = [.. wearer.Attributes, garment.Noun, .. garment.Attributes],
                PartColors = garment.Colors.IsEmpty ? wearer.PartColors : wearer.PartColors.SetItem(garment.Noun, garment.Colors[0]),
            };
            plan = plan with { Elements = plan.Elements.Replace(wearer, dressed).Remove(garment), Relations = plan.Relations.Remove(worn) };
        }

        return plan;
    }

    private static Plan Playing(Plan plan, string player, Catalogue.Catalogue catalogue)
    {
        foreach (Relation touch in plan.Relations.Where(r => r.Subject == player && r.Kind == RelationKind.Touching))
        {
            if (Thing(plan, touch.Object) is not { } thing)
            {
                continue;
            }

            // Several drums before somebody who plays them are one kit.
            if (!thing.CountIsExact && thing.Count > 1 && Actors.SetOf(thing.Thing) is { } set && catalogue.FindObject(set) is not null)
            {
                Element kit = thing with { Thing = set, Count = 1 };
                (plan, thing) = (plan with { Elements = plan.Elements.Replace(thing, kit) }, kit);
            }

            plan = IsSatAt(thing, catalogue) ? plan with { Relations = plan.Relations.Replace(touch, touch with { Kind = RelationKind.On }) }
                : thing.Count == 1 && (Actors.IsInstrument(thing.Noun) || Actors.IsInstrument(thing.Thing))
                    ? plan with { Relations = plan.Relations.Replace(touch, new Relation(thing.Id, RelationKind.HeldBy, player)) }
                    : plan;
        }

        return plan;
    }

    private static bool IsPlayed(string? noun, Plan plan, string id) => noun is not null && (Actors.IsInstrument(noun) || (Thing(plan, id) is { } thing && (Actors.IsInstrument(thing.Thing) || Actors.IsSeatedAt(thing.Thing) || Actors.SetOf(thing.Thing) is not null)));

    private static bool IsSatAt(Element thing, Catalogue.Catalogue catalogue) => Actors.IsSeatedAt(thing.Thing) && catalogue.FindObject(thing.Thing) is not null;

    private static bool IsFlat(Plan plan, string id, Catalogue.Catalogue catalogue) => Thing(plan, id) is { } thing && catalogue.FindObject(thing.Thing)?.Info.Family == "emblems";

    private static Element? Thing(Plan plan, string id) => plan.Elements.FirstOrDefault(e => e.Id == id);

    private static string Noun(Plan plan, string id) => Thing(plan, id)?.Noun ?? "";
}
