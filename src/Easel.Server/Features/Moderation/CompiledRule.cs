namespace Easel.Server.Features.Moderation;

/// <summary>A rule, ready to be asked.</summary>
/// <param name="All">Numbers of the concepts that must all occur.</param>
/// <param name="Within">Half words that may lie between them.</param>
/// <param name="Unless">Numbers of the concepts that make it harmless.</param>
/// <param name="UnlessWithin">How near, in half words.</param>
/// <param name="RefusedAt">The least strict level that refuses.</param>
internal sealed record CompiledRule(int[] All, int Within, int[] Unless, int UnlessWithin, ModerationLevel RefusedAt)
{
    // No term is longer, in half words.
    private const int LongestTerm = 64;

    /// <summary>Whether a text is refused by it.</summary>
    /// <param name="hits">By concept, in the order of the text.</param>
    /// <param name="level">How strictly.</param>
    public bool Refuses(List<Hit>[] hits, ModerationLevel level) =>
        (level == ModerationLevel.Auto || RefusedAt == ModerationLevel.Low)
        && All.All(concept => hits[concept].Count > 0)
        && Meets(hits);

    // One pass: at each hit, the latest of every concept must lie close enough together.
    private bool Meets(List<Hit>[] hits)
    {
        var latest = new Hit?[All.Length];
        foreach ((Hit hit, int role) in All.SelectMany((concept, role) => hits[concept].Select(hit => (hit, role))).OrderBy(h => h.hit.First))
        {
            if (hit.IsNegated)
            {
                continue;
            }

            latest[role] = hit;
            if (latest.All(h => h is not null))
            {
                int first = latest.Max(h => h!.Value.First), last = latest.Min(h => h!.Value.Last);
                if (first - last <= Within && !IsExcused(hits, latest.Min(h => h!.Value.First), latest.Max(h => h!.Value.Last)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsExcused(List<Hit>[] hits, int first, int last)
    {
        foreach (int concept in Unless)
        {
            List<Hit> excuses = hits[concept];
            for (int i = FirstFrom(excuses, first - UnlessWithin - LongestTerm); i < excuses.Count && excuses[i].First <= last + UnlessWithin; i++)
            {
                if (excuses[i].Last >= first - UnlessWithin)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int FirstFrom(List<Hit> hits, int place)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = hits[middle].First < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
