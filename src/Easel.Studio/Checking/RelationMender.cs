using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Staging;
using Easel.Staging.Judging;

namespace Easel.Studio.Checking;

/// <summary>Mends relations by trying many small moves of one element and keeping the one after which outlines say that all relations hold best.</summary>
internal static class RelationMender
{
    /// <summary>Moves along the picture and along the ground away from the viewer, in widths of what is moved; raises in its heights; changes of size.</summary>
    private static readonly ImmutableArray<float> Sideways = [-1.6f, -0.9f, -0.45f, -0.2f, 0, 0.2f, 0.45f, 0.9f, 1.6f], Deep = [-0.8f, -0.3f, 0, 0.3f, 0.8f], Up = [0.3f, 0.8f], Sizes = [0.6f, 0.8f, 1.25f, 1.6f];

    /// <summary>Smaller gains are none.</summary>
    private const float LeastGain = 0.02f;

    /// <summary>The best move, or null when none helps.</summary>
    /// <param name="composition">What to mend.</param>
    /// <returns>The composition after it, and what was done as the beginning of a sentence.</returns>
    public static (Composition Composition, string What)? Mend(Composition composition)
    {
        float bestScore = CompositionScore.Of(composition) + LeastGain;
        (Composition, string)? best = null;
        foreach (string element in composition.Plan.Relations.SelectMany(r => (string[])[r.Subject, r.Object]).Distinct())
        {
            Placement? first = composition.Placements.FirstOrDefault(p => p.Element.Id == element);
            if (first is null || IsCarried(composition, element))
            {
                continue;
            }

            foreach ((Composition moved, string what) in Moves(composition, first))
            {
                float score = CompositionScore.Of(moved);
                if (score > bestScore && !Interpenetrates(moved, element))
                {
                    (best, bestScore) = ((moved, what), score);
                }
            }
        }

        return best;
    }

    private static IEnumerable<(Composition Composition, string What)> Moves(Composition composition, Placement first)
    {
        string name = first.Element.Noun.Length > 0 ? first.Element.Noun : first.Element.Thing, element = first.Element.Id;
        (Vector3 forward, Vector3 right, _) = composition.Camera.Axes();
        Vector3 away = Vector3.Normalize(forward with { Y = 0 });
        float width = MathF.Max(first.Bounds.Size.X, first.Bounds.Size.Z);
        foreach (float x in Sideways)
        {
            foreach (float z in Deep.Where(z => x != 0 || z != 0))
            {
                yield return (Moved(composition, element, ((right * x) + (away * z)) * width), $"The {name} was moved");
            }
        }

        if (composition.Raised.Contains(element))
        {
            foreach (float y in Up)
            {
                yield return (Moved(composition, element, new Vector3(0, y * first.Bounds.Size.Y, 0)), $"The {name} was raised");
            }
        }

        // What carries others keeps its size.
        foreach (float size in Carriage.Of(element, composition.Relations).Count == 1 ? Sizes : [])
        {
            yield return (composition with { Placements = [.. composition.Placements.Select(p => p.Element.Id == element ? p.Scaled(size) : p)] }, $"The {name} was made {(size > 1 ? "larger" : "smaller")}");
        }
    }

    private static Composition Moved(Composition composition, string element, Vector3 offset)
    {
        ImmutableHashSet<string> along = Carriage.Of(element, composition.Relations);
        return composition with { Placements = [.. composition.Placements.Select(p => along.Contains(p.Element.Id) ? p.MovedBy(offset) : p)] };
    }

    private static bool IsCarried(Composition composition, string element) => composition.Relations.Any(r =>
        r.Subject == element && r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn);

    // Whether what was moved now stands in something that does not belong to it.
    private static bool Interpenetrates(Composition composition, string element)
    {
        ImmutableHashSet<string> along = Carriage.Of(element, composition.Relations);
        return composition.Placements.Where(p => p.Element.Id == element).Any(p =>
            composition.Placements.Any(o => !along.Contains(o.Element.Id) && !Touch(composition, element, o.Element.Id) && p.Bounds.Overlaps(o.Bounds)));
    }

    private static bool Touch(Composition composition, string a, string b) => composition.Relations.Any(r =>
        r.Kind is RelationKind.Touching or RelationKind.Below && ((r.Subject == a && r.Object == b) || (r.Subject == b && r.Object == a)));
}
