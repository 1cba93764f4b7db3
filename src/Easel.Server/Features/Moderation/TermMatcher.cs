namespace Easel.Server.Features.Moderation;

/// <summary>Finds all of many terms in one pass over a text (Aho and Corasick's automaton): time grows with the length of the text and
/// the number of finds only.</summary>
internal sealed class TermMatcher
{
    private readonly Dictionary<(int State, char Letter), int> _next = [];
    private readonly List<List<int>?> _terms = [null];
    private readonly List<int> _back = [0];

    // The next state along the way back at which a term ends, or 0.
    private readonly List<int> _ends = [0];
    private readonly List<Term> _all = [];

    /// <summary>Adds a term; not after <see cref="Build"/>.</summary>
    public void Add(Term term)
    {
        int state = 0;
        foreach (char c in term.Pattern)
        {
            if (!_next.TryGetValue((state, c), out int next))
            {
                next = _terms.Count;
                _next.Add((state, c), next);
                _terms.Add(null);
                _back.Add(0);
                _ends.Add(0);
            }

            state = next;
        }

        (_terms[state] ??= []).Add(_all.Count);
        _all.Add(term);
    }

    /// <summary>Makes it ready.</summary>
    public TermMatcher Build()
    {
        // States are made parent first, but the ways back need all shallower states done.
        ILookup<int, (char Letter, int Next)> children = _next.ToLookup(step => step.Key.State, step => (step.Key.Letter, step.Value));
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out int state))
        {
            foreach ((char letter, int next) in children[state])
            {
                int back = state == 0 ? 0 : Step(_back[state], letter);
                _back[next] = back;
                _ends[next] = _terms[back] is null ? _ends[back] : back;
                queue.Enqueue(next);
            }
        }

        return this;
    }

    /// <summary>Calls <paramref name="found"/> for each term in the text, with the index behind its last character.</summary>
    public void Scan(ReadOnlySpan<char> text, Action<Term, int> found)
    {
        int state = 0;
        for (int i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (int end = _terms[state] is null ? _ends[state] : state; end != 0; end = _ends[end])
            {
                foreach (int term in _terms[end]!)
                {
                    found(_all[term], i + 1);
                }
            }
        }
    }

    private int Step(int state, char letter)
    {
        int next;
        while (!_next.TryGetValue((state, letter), out next))
        {
            if (state == 0)
            {
                return 0;
            }

            state = _back[state];
        }

        return next;
    }
}
