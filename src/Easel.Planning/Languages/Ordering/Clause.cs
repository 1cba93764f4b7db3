namespace Easel.Planning.Languages.Ordering;

/// <summary>A clause, or a relative clause before its noun, while it is being read. Noun phrases are lists that may still grow.</summary>
internal sealed class Clause
{
    /// <summary>Who or what.</summary>
    public List<Word>? Subject { get; set; }

    /// <summary>What it does.</summary>
    public List<Word> Verb { get; } = [];

    /// <summary>To what.</summary>
    public List<Word>? Object { get; set; }

    /// <summary>Where, with what: the preposition and what it governs.</summary>
    public List<(Word Preposition, List<Word> Noun)> Places { get; } = [];

    /// <summary>A noun phrase that nothing yet has said the part of.</summary>
    public List<Word>? Bare { get; set; }

    /// <summary>The number that stood before a relative clause and belongs to its noun.</summary>
    public List<Word> Count { get; } = [];

    /// <summary>Whether it belongs to the noun that follows: its verb or particle has closed it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether nothing has been read.</summary>
    public bool IsEmpty => Subject is null && Bare is null && Object is null && Verb.Count == 0 && Places.Count == 0;

    /// <summary>What it says about its subject, in English order.</summary>
    public IEnumerable<Word> Predicate => [.. Verb, .. Object ?? [], .. Places.SelectMany(p => p.Noun.Prepend(Exactly(p.Preposition)))];

    /// <summary>All of it, in English order.</summary>
    public IEnumerable<Word> Words => [.. Subject ?? [], .. Bare ?? [], .. Predicate];

    /// <summary>What flies "on" a castle in languages with one word for both flies above it.</summary>
    private Word Exactly(Word preposition) =>
        preposition.Gloss == "on" && preposition.Role == Role.Relation && Verb.Exists(v => v.Gloss == "flying") ? preposition with { Gloss = "above" } : preposition;
}
