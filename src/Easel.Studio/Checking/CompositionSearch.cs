using System.Collections.Immutable;
using Easel.Staging;

namespace Easel.Studio.Checking;

/// <summary>
/// Looks for the composition that honours its plan best: checks the first, repairs it step by step, and tries others of the same cast when
/// that does not suffice. Bounded by the number of looks, never by time, so that the same brief gives the same picture everywhere.
/// </summary>
/// <param name="production">Composes the same cast anew.</param>
/// <param name="view">Looks at compositions.</param>
internal sealed class CompositionSearch(Production production, CheckingView view)
{
    /// <summary>Repairs of one composition, other compositions, and looks in all.</summary>
    private const int LargestRepairs = 6, LargestVariants = 3, LargestLooks = 12;

    /// <summary>With so many individuals a look takes long: fewer are taken.</summary>
    private const int Crowd = 24, LooksAtCrowd = 5;

    /// <summary>The best of what was tried, and what was done to it.</summary>
    /// <param name="first">The composition to begin with.</param>
    public (Composition Composition, ImmutableArray<string> Repairs) Find(Composition first)
    {
        if (first.Placements.IsEmpty)
        {
            return (first, []);
        }

        Composition best = first;
        ImmutableArray<string> bestRepairs = [];
        float bestScore = float.NegativeInfinity;
        int looks = first.Placements.Length > Crowd ? LooksAtCrowd : LargestLooks;
        for (int variant = 0; variant < LargestVariants && looks > 0 && bestScore < 0; variant++)
        {
            Composition current = variant == 0 ? first : production.Compose(variant);
            ImmutableArray<string> repairs = variant == 0 ? [] : ["The composition was begun anew, as another one honoured the prompt better."];
            for (int round = 0; round <= LargestRepairs && looks > 0; round++, looks--)
            {
                ImmutableArray<CheckedFact> facts = view.Check(current);
                float score = Score(facts);
                if (score > bestScore)
                {
                    (best, bestRepairs, bestScore) = (current, repairs, score);
                }

                if (score >= 0 || CompositionRepairer.Repair(current, facts, repairs) is not { } repair)
                {
                    break;
                }

                (current, repairs) = (repair.Composition, repairs.Add(repair.Repair));
            }
        }

        return (best, bestRepairs);
    }

    // What the prompt says weighs more than how well it is seen.
    private static float Score(ImmutableArray<CheckedFact> facts) => facts.Where(f => !f.Holds).Sum(f => f.Fault switch
    {
        Fault.Relation => -4f,
        Fault.Count => -4f,
        Fault.Hidden => -2f,
        Fault.Cropped => -1.5f,
        Fault.Small => -1f,
        Fault.TextHidden => -3f,
        Fault.TextSmall => -1.5f,

        // No other composition would change it.
        _ => 0f,
    });
}
