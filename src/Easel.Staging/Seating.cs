using System.Collections.Immutable;
using Easel.Catalogue.People;
using Easel.Planning;

namespace Easel.Staging;

/// <summary>Gives people who sit something to sit on where the prompt names nothing: chairs at a table, else the ground.</summary>
internal static class Seating
{
    /// <summary>The pose of a person who sits on the ground.</summary>
    public const string OnGround = "sit on ground";

    private const string SeatPrefix = "seat-", TablePrefix = "table-";

    /// <summary>The vehicle that people are seen in through its windows.</summary>
    private const string Car = "car";

    /// <summary>Asks a vehicle to let those in it be seen.</summary>
    private const string Occupied = "occupied";

    /// <summary>Vehicles that nobody is seen in.</summary>
    private static readonly ImmutableHashSet<string> ClosedVehicles = ["bus", "truck", "train", "airplane", "food-truck"];

    /// <summary>What people do at a table while they sit.</summary>
    private static readonly ImmutableHashSet<string> Sedentary = ["sit", "eat", "drink", "write", "work", "type", "study"];

    /// <summary>What people sit on who are said to be on it.</summary>
    private static readonly ImmutableHashSet<string> Seats = ["chair", "armchair", "bench", "sofa", "couch", "stool", "throne"];

    /// <summary>The plan with seats and poses.</summary>
    public static Plan Complete(Plan plan, Catalogue.Catalogue catalogue)
    {
        foreach (Element player in plan.Elements.Where(static e => e.Pose == "play"))
        {
            plan = AtGame(plan, player, catalogue);
        }

        plan = Aboard(plan, catalogue);
        foreach (Element person in plan.Elements)
        {
            plan = OnLap(plan, person.Id, catalogue);
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

    // Who drives a car sits in it, unless it is one of those that nobody can be seen in: then they stand before it, as the passengers of buses and trains do.
    private static Plan Aboard(Plan plan, Catalogue.Catalogue catalogue)
    {
        foreach (Relation aboard in plan.Relations.Where(static r => r.Kind is RelationKind.In or RelationKind.On))
        {
            if (plan.Elements.FirstOrDefault(e => e.Id == aboard.Subject) is not { } person || plan.Elements.FirstOrDefault(e => e.Id == aboard.Object) is not { } vehicle || !IsPerson(catalogue, person)
                || (aboard.Kind == RelationKind.On && (vehicle.Thing == Car || person.Pose is "stand" or "sit" or "dance" or "jump" or "lie" or "surf")))
            {
                continue;
            }

            if (vehicle is { Thing: Car, Count: 1 } && person.Count == 1 && !vehicle.Attributes.Contains("vintage"))
            {
                plan = plan with { Elements = plan.Elements.Replace(person, person with { Pose = "sit" }).Replace(vehicle, vehicle with { Attributes = vehicle.Attributes.Add(Occupied) }) };
            }
            else if (vehicle.Thing == Car || ClosedVehicles.Contains(vehicle.Thing))
            {
                plan = plan with
                {
                    Relations = plan.Relations.Replace(aboard, aboard with { Kind = RelationKind.InFrontOf }),
                    Elements = person.Pose is "drive" or "ride" ? plan.Elements.Replace(person, person with { Pose = null }) : plan.Elements,
                };
            }
        }

        return plan;
    }

    private static bool IsPerson(Catalogue.Catalogue catalogue, Element element) => Acting.IsFigure(element, catalogue.FindObject(element.Thing)?.Info);

    private static bool IsSeat(Plan plan, string id, Catalogue.Catalogue catalogue) =>
        plan.Elements.FirstOrDefault(e => e.Id == id) is { } thing && catalogue.FindObject(thing.Thing)?.Info is { } info && info.Names.Any(Seats.Contains);

    private static bool IsTable(Plan plan, string id, Catalogue.Catalogue catalogue) =>
        plan.Elements.FirstOrDefault(e => e.Id == id) is { Count: 1 } thing && catalogue.FindObject(thing.Thing)?.Info is { Family: "furniture" } info
        && (info.Names.Contains("table") || info.Names.Contains("desk"));

    // A board game lies on a table, and its players sit at it.
    private static Plan AtGame(Plan plan, Element player, Catalogue.Catalogue catalogue)
    {
        Relation? touch = plan.Relations.FirstOrDefault(r => r.Subject == player.Id && r.Kind == RelationKind.Touching && plan.Elements.Any(e => e.Id == r.Object && e.Count == 1 && Actors.IsTableGame(e.Thing)));
        if (touch is null || !IsPerson(catalogue, player) || catalogue.FindObject("chair") is null || catalogue.FindObject("table") is null
            || plan.Relations.Any(r => r.Subject == touch.Object && r.Kind is RelationKind.On or RelationKind.In) || plan.Relations.Any(r => r.Subject == player.Id && r.Kind is RelationKind.On or RelationKind.In))
        {
            return plan;
        }

        string table = TablePrefix + touch.Object;
        plan = plan with
        {
            Elements = plan.Elements.Add(new Element { Id = table, Thing = "table", Noun = "table", Words = "table", CountIsExact = false }),
            Relations = plan.Relations.Remove(touch).Add(new Relation(touch.Object, RelationKind.On, table)),
        };
        var at = new Relation(player.Id, RelationKind.NextTo, table);
        return Seat(plan with { Relations = plan.Relations.Add(at) }, player, at);
    }

    // Who sits somewhere with a laptop has it before them.
    private static Plan OnLap(Plan plan, string person, Catalogue.Catalogue catalogue)
    {
        Element sitter = plan.Elements.First(e => e.Id == person);
        string? seat = sitter.Count == 1 && IsPerson(catalogue, sitter) ? plan.Relations.FirstOrDefault(r => r.Subject == person && r.Kind == RelationKind.On && IsSeat(plan, r.Object, catalogue))?.Object : null;
        Relation? beside = seat is null ? null : plan.Relations.FirstOrDefault(r => r.Kind == RelationKind.NextTo && (r.Object == seat || r.Object == person)
            && plan.Elements.Any(e => e.Id == r.Subject && e.Count == 1 && Actors.IsOnLap(e.Thing)) && plan.Relations.Count(o => o.Subject == r.Subject || o.Object == r.Subject) == 1);
        return beside is null ? plan : plan with { Relations = plan.Relations.Replace(beside, new Relation(beside.Subject, RelationKind.HeldBy, person)) };
    }

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
