namespace Easel.Design.Charts;

/// <summary>Moves labels along a line apart, each as little as possible.</summary>
internal static class Spread
{
    /// <summary>Places that keep their distances and their order: labels that touch become groups, which are centred on what their members wanted.</summary>
    /// <param name="wanted">Where the middle of each label would best be.</param>
    /// <param name="sizes">How much room each takes.</param>
    /// <param name="low">Lower end of the line.</param>
    /// <param name="high">Upper end.</param>
    public static float[] Apart(IReadOnlyList<float> wanted, IReadOnlyList<float> sizes, float low, float high)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenByDescending(i => i)];
        List<(float Start, float Size, float Sum, int Count)> groups = [];
        foreach (int i in order)
        {
            (float Start, float Size, float Sum, int Count) group = (0, sizes[i], wanted[i] - (0.5f * sizes[i]), 1);
            group.Start = Fit(group, low, high);
            while (groups.Count > 0 && groups[^1].Start + groups[^1].Size > group.Start)
            {
                (float Start, float Size, float Sum, int Count) last = groups[^1];
                groups.RemoveAt(groups.Count - 1);

                // Members of the later group want to be further up by what stands before them.
                group = (0, last.Size + group.Size, last.Sum + group.Sum - (group.Count * last.Size), last.Count + group.Count);
                group.Start = Fit(group, low, high);
            }

            groups.Add(group);
        }

        var places = new float[wanted.Count];
        int next = 0;
        foreach ((float start, _, _, int count) in groups)
        {
            float at = start;
            for (int k = 0; k < count; k++, next++)
            {
                places[order[next]] = at + (0.5f * sizes[order[next]]);
                at += sizes[order[next]];
            }
        }

        return places;
    }

    private static float Fit((float Start, float Size, float Sum, int Count) group, float low, float high) =>
        MathF.Max(low, MathF.Min(group.Sum / group.Count, high - group.Size));
}
