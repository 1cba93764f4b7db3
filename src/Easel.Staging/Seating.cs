using System.Collections.Immutable;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Gives people who sit something to sit on where the prompt names nothing: chairs at a table, else the ground.</summary>
internal static class Seating
{
    /// <summary>The pose of a person who sits on the ground.</summary>
    public const string OnGround = "sit on ground";

    private const string SeatPrefix = "seat-";

    /// <summary>What people do at a table while they sit.</summary>
    private static readonly ImmutableHashSet<string> Sedentary = ["sit", "eat", "drink", "write", "work", "type", "study"];

    /// <summary>What people sit on who are said to be on it.</summary>
    private static readonly ImmutableHashSet<string> Seats = ["chair", "armchair", "bench", "sofa", "couch", "stool", "throne"];

    /// <summary>The plan with seats and poses.</summary>
    public static Plan Complete(Plan plan, Catalogue.Catalogue catalogue)
    {
        foreach (Element person in plan.Elements)
        {
            if (person.Pose is null or not ("stand" or "jump" or "dance" or "sleep" or "lie" or "kneel" or "sit" or "climb" or "walk" or "run")
                && IsPerson(catalogue, person) && plan.Relations.Any(r => r.Subject == person.Id && r.Kind == RelationKind.On && IsSeat(plan, r.Object, catalogue)))
            {
                // "a man reading on a bench".
                plan = plan with { Elements = plan.Elements.Replace(person, person with { Pose = "sit" }) };
                continue;
            }

            if (person.Pose is not { } pose || !Sedentary.Contains(pose) || !IsPerson(catalogue, person)
                || plan.Relations.Any(r => r.Subject == person.Id && r.Kind is RelationKind.On or RelationKind.In))
            {
                continue;
            }

            Relation? at = plan.Relations.FirstOrDefault(r => r.Subject == person.Id && r.Kind is RelationKind.NextTo or RelationKind.Around && IsTable(plan, r.Object, catalogue));
            plan = at is not null && catalogue.FindObject("chair") is not null ? Seat(plan, person, at)
                : pose == "sit" ? plan with { Elements = plan.Elements.Replace(person, person with { Pose = OnGround }) }
                : plan;
        }

        return plan;
    }

    private static bool IsPerson(Catalogue.Catalogue catalogue, Element element) => Acting.IsFigure(element, catalogue.FindObject(element.Thing)?.Info);

    private static bool IsSeat(Plan plan, string id, Catalogue.Catalogue catalogue) =>
        plan.Elements.FirstOrDefault(e => e.Id == id) is { } thing && catalogue.FindObject(thing.Thing)?.Info is { } info && info.Names.Any(Seats.Contains);

    private static bool IsTable(Plan plan, string id, Catalogue.Catalogue catalogue) =>
        plan.Elements.FirstOrDefault(e => e.Id == id) is { Count: 1 } thing && catalogue.FindObject(thing.Thing)?.Info is { Family: "furniture" } info
        && (info.Names.Contains("table") || info.Names.Contains("desk"));

    // As many chairs as people, round the table; each sits on the one of the same number.
    private static Plan Seat(Plan plan, Element person, Relation at)
    {
        string id = SeatPrefix + person.Id;
        return plan with
        {
            Elements = plan.Elements.Replace(person, person with { Pose = "sit" })
                .Add(new Element { Id = id, Thing = "chair", Noun = "chair", Words = "chair", Count = person.Count, CountIsExact = false }),
            Relations = plan.Relations.Remove(at).Add(new Relation(id, RelationKind.Around, at.Object)).Add(new Relation(person.Id, RelationKind.On, id)),
        };
    }
}
