using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Planning;
using Easel.Planning.Words;

namespace Easel.Staging;

/// <summary>What flies, and which elements are placed by where they appear in the sky. What can fly stays down where a relation ties it to something that does not.</summary>
internal static class Flyers
{
    private static readonly ImmutableHashSet<string> s_flying = ["fly", "soar", "glide", "hover", "swoop"];

    // Kinds of animals that fly, and kinds among them that do not.
    private static readonly ImmutableHashSet<string> s_winged = ["bird", "insect", "bat", "dragon", "wyvern", "phoenix", "griffin", "pegasus", "fairy", "angel"], s_flightless = ["penguin", "ratite", "flightless bird", "gallinaceous bird", "domestic fowl", "poultry", "fowl", "ant", "beetle", "cockroach"];

    /// <summary>Whether an individual is in the air: by nature or by its pose.</summary>
    public static bool Flies(Element element, EntryInfo? info) => info?.Support == Support.Air || (element.Pose is { } pose && s_flying.Contains(pose));

    /// <summary>The plan with those in flight who can fly and shall be above something.</summary>
    public static Plan TakeOff(Plan plan)
    {
        HashSet<string> upper = [.. plan.Relations.Select(r => r.Kind switch { RelationKind.Above => r.Subject, RelationKind.Below => r.Object, _ => "" })];
        return plan with { Elements = [.. plan.Elements.Select(e => upper.Contains(e.Id) && e.Pose is null && CanFly(e.Noun) ? e with { Pose = "fly" } : e)] };
    }

    private static bool CanFly(string noun)
    {
        ImmutableArray<string> kinds = noun.Length == 0 ? [] : Nouns.Hypernyms(noun).Add(noun);
        return kinds.Any(s_winged.Contains) && !kinds.Any(s_flightless.Contains);
    }

    /// <summary>Ids of the elements in the sky.</summary>
    /// <param name="elements">All elements.</param>
    /// <param name="relations">All relations as the plan states them.</param>
    /// <param name="infoOf">What the catalogue knows of a thing.</param>
    public static ImmutableHashSet<string> Find(ImmutableArray<Element> elements, ImmutableArray<Relation> relations, Func<Element, EntryInfo?> infoOf)
    {
        var flying = elements.Where(e => Flies(e, infoOf(e))).Select(e => e.Id).ToHashSet();
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (Relation r in relations)
            {
                if (Grounded(r) is { } id && flying.Remove(id))
                {
                    changed = true;
                }
            }
        }

        return [.. flying];

        // Who is carried is where the carrier is; whose side or height is compared with a thing on the ground stands there with it.
        string? Grounded(Relation r) => r.Kind switch
        {
            RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn => r.Subject,
            RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Touching or RelationKind.Facing or RelationKind.Chasing or RelationKind.Behind or RelationKind.InFrontOf
                or RelationKind.LargerThan or RelationKind.SmallerThan =>
                !flying.Contains(r.Object) ? r.Subject : !flying.Contains(r.Subject) ? r.Object : null,
            RelationKind.Above => !flying.Contains(r.Subject) ? r.Object : null,
            RelationKind.Below => !flying.Contains(r.Object) ? r.Subject : null,
            _ => null,
        };
    }
}
