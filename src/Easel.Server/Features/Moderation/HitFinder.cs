namespace Easel.Server.Features.Moderation;

/// <summary>Finds the concepts of a policy in a text, whatever way it must be read.</summary>
/// <param name="matcher">All terms.</param>
/// <param name="concepts">Number of concepts.</param>
internal sealed class HitFinder(TermMatcher matcher, int concepts)
{
    /// <summary>Number of the concept of harmless phrases.</summary>
    public const int Innocent = 0;

    /// <summary>Number of the concept of negating words.</summary>
    public const int Negation = 1;

    /// <summary>What the text speaks of: by concept, in order.</summary>
    public List<Hit>[] Find(string prompt)
    {
        PromptText text = PromptText.Of(prompt);
        List<Hit>[] hits = [.. Enumerable.Range(0, concepts).Select(_ => new List<Hit>())];
        Collect(text, PlainReader.Read(text), isDisguised: false, hits);
        Collect(text, new DisguiseReader('i', 1).Read(text), isDisguised: true, hits);
        Collect(text, new DisguiseReader('l', 2).Read(text), isDisguised: true, hits);
        foreach (List<Hit> list in hits)
        {
            list.Sort((a, b) => a.First.CompareTo(b.First));
        }

        return hits;
    }

    private void Collect(PromptText text, Reading reading, bool isDisguised, List<Hit>[] hits)
    {
        ReadOnlySpan<char> letters = reading.Letters;
        var found = new List<(int Concept, int Start, int End)>();
        int[] innocentUntil = new int[letters.Length];
        bool[] negatedAfter = new bool[letters.Length];
        int[] ends = EndsOfWords(letters);
        matcher.Scan(letters, (term, end) =>
        {
            int start = end - term.Pattern.Length + term.Lead, last = end - 1 - term.Trail;
            if (term.IsLoose && !reading.IsOfOneRun(start, last))
            {
                return;
            }

            switch (term.Concept)
            {
                case Innocent:
                    innocentUntil[start] = Math.Max(innocentUntil[start], ends[last]);
                    break;
                case Negation:
                    negatedAfter[last] = true;
                    break;
                default:
                    found.Add((term.Concept, start, last));
                    break;
            }
        });

        for (int i = 1; i < innocentUntil.Length; i++)
        {
            innocentUntil[i] = Math.Max(innocentUntil[i], innocentUntil[i - 1]);
        }

        foreach ((int concept, int start, int end) in found)
        {
            // What is written plainly has been judged in the plain reading, where its neighbours can be seen.
            if (innocentUntil[start] >= end || (isDisguised && !reading.IsAltered(start, end)))
            {
                continue;
            }

            int before = letters[start - 1] == ' ' ? start - 2 : start - 1;
            bool isNegated = before >= 0 && negatedAfter[before] && AreJoined(text, reading.Sources[before], reading.Sources[start]);
            hits[concept].Add(new Hit(text.Places[reading.Sources[start]], text.Places[reading.Sources[end]], isNegated));
        }
    }

    // Of each character, the last one of its word: a harmless phrase covers the whole of its last word.
    private static int[] EndsOfWords(ReadOnlySpan<char> letters)
    {
        int[] ends = new int[letters.Length];
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            bool isLast = i == letters.Length - 1 || letters[i + 1] == ' ' || Letters.IsSolid(letters[i]);
            ends[i] = isLast ? i : ends[i + 1];
        }

        return ends;
    }

    // Nothing but spaces lies between: "no nudity", but not "no, a nude".
    private static bool AreJoined(PromptText text, int from, int to) => !text.Letters.AsSpan((from + 1)..to).ContainsAnyExcept(' ');
}
