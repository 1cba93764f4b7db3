using Easel.Planning.Language;

namespace Easel.Planning.Languages.Ordering;

/// <summary>Gathers what stands before a noun, and joins nouns that a genitive particle links, for languages where all of it precedes.</summary>
internal sealed class PhraseBuilder(Lexicon lexicon)
{
    private readonly List<Word> _count = [];
    private readonly List<Word> _modifiers = [];
    private List<Word>? _genitive;

    /// <summary>Whether something waits for its noun.</summary>
    public bool HasWaiting => _count.Count + _modifiers.Count > 0 || _genitive is not null;

    /// <summary>Whether an adjective waits for its noun.</summary>
    public bool HasModifiers => _modifiers.Count > 0;

    /// <summary>Takes a number.</summary>
    public void AddCount(Word word) => _count.Add(word);

    /// <summary>Takes an adjective, or "and" between two.</summary>
    public void AddModifier(Word word) => _modifiers.Add(word);

    /// <summary>Takes a noun phrase that a genitive particle follows.</summary>
    public void AddGenitive(List<Word> phrase) => _genitive = _genitive is null ? phrase : Join(_genitive, phrase);

    /// <summary>Gives the number back, for a relative clause that stands between it and its noun.</summary>
    public List<Word> TakeCount()
    {
        List<Word> count = [.. _count];
        _count.Clear();
        return count;
    }

    /// <summary>The phrase that a noun completes.</summary>
    public List<Word> Complete(Word noun)
    {
        List<Word> phrase = [.. _count, .. _modifiers, noun];
        _count.Clear();
        _modifiers.Clear();
        if (_genitive is { } genitive)
        {
            _genitive = null;
            phrase = Join(genitive, phrase);
        }

        return phrase;
    }

    /// <summary>What waits without a noun, in order.</summary>
    public List<Word> TakeRest()
    {
        List<Word> rest = [.. _genitive ?? [], .. _count, .. _modifiers];
        (_genitive, _) = (null, 0);
        _count.Clear();
        _modifiers.Clear();
        return rest;
    }

    /// <summary>The English preposition for a vague mark of place.</summary>
    /// <param name="lexicon">English.</param>
    /// <param name="head">What is spoken of, or null.</param>
    /// <param name="mark">The mark.</param>
    public static Word At(Lexicon lexicon, Word? head, Word mark)
    {
        Sense[] senses = head is null ? [] : lexicon.Find(head.Gloss);
        bool isOn = head is not null && Array.Exists(senses, s => s is ThingSense) && !Array.Exists(senses, s => s is PartSense) && !WordGroups.Insides.Contains(head.Gloss);
        return mark with { Gloss = isOn ? "on" : "in", Role = Role.Relation };
    }

    /// <summary>The English preposition for a vague mark of place beside a noun phrase.</summary>
    public Word At(List<Word> phrase, Word mark) => At(lexicon, phrase.Find(w => w.IsNoun), mark);

    /// <summary>Whether a noun only says what the next one is made of.</summary>
    public bool IsMaterialOf(Word noun, Word next) => Array.Exists(lexicon.Find(noun.Gloss), s => s is MaterialSense) && Array.Exists(lexicon.Find(next.Gloss), s => s is ThingSense);

    /// <summary>Whether a noun only gathers what is named before it: "장미 꽃다발".</summary>
    public static bool IsGroup(Word noun) => WordGroups.Gatherings.Contains(noun.Gloss);

    /// <summary>Whether a noun only says which kind of the next one is meant: "golden retriever dog".</summary>
    public bool IsKindOf(Word noun, Word next) =>
        lexicon.Find(noun.Gloss).OfType<ThingSense>().FirstOrDefault() is { } kind && lexicon.Find(next.Gloss).OfType<ThingSense>().FirstOrDefault() is { } thing
        && kind.Thing.Id == thing.Thing.Id && kind.Thing.Id != "person";

    private List<Word> Join(List<Word> genitive, List<Word> phrase)
    {
        Word owner = genitive.FindLast(w => w.IsNoun) ?? genitive[^1];
        Word head = phrase.Find(w => w.IsNoun) ?? phrase[^1];
        Sense[] ownerSenses = lexicon.Find(owner.Gloss);
        Sense[] headSenses = lexicon.Find(head.Gloss);
        bool Is<T>(Sense[] senses)
            where T : Sense => Array.Exists(senses, s => s is T);

        if (genitive.Count == 1 && (Is<MaterialSense>(ownerSenses) || lexicon.Find(owner.Gloss + " " + head.Gloss).Length > 0))
        {
            // "木のテーブル": a wooden table.
            int at = phrase.FindIndex(w => w.IsNoun);
            return [.. phrase[..at], owner with { Role = Role.Modifier }, .. phrase[at..]];
        }

        if (IsGroup(head))
        {
            return [.. phrase, Word.English("of"), .. genitive];
        }

        if (genitive[^1] == owner && owner.Other is { Role: Role.Modifier } material && Is<ThingSense>(headSenses))
        {
            // "木の橋": a wooden bridge, not one of a tree.
            return [.. genitive[..^1], Word.English(material.Gloss, Role.Modifier) with { First = owner.First, Count = owner.Count }, .. phrase];
        }

        if (genitive.Count == 1 && IsKindOf(owner, head))
        {
            return [owner with { Role = Role.Modifier }, .. phrase];
        }

        if (Is<PlaceSense>(ownerSenses) && !Is<ThingSense>(ownerSenses))
        {
            return [.. phrase, Word.English("in", Role.Relation), .. genitive];
        }

        if (Is<PartSense>(headSenses) && Is<ThingSense>(ownerSenses))
        {
            return [.. genitive, Word.English("'s"), .. phrase];
        }

        if (Array.Exists(lexicon.Find(owner.Gloss.AsSpan(owner.Gloss.LastIndexOf(' ') + 1)), sense => sense is PartSense) && owner.Gloss.Contains(' ', StringComparison.Ordinal))
        {
            // "一位红色长发的女子": a woman with long red hair; the number is hers.
            return [.. genitive.Where(w => w.Role == Role.Count), .. phrase, Word.English("with", Role.Relation), .. genitive.Where(w => w.Role != Role.Count)];
        }

        if (genitive.Count > 1 && genitive.Exists(w => w.Role == Role.Modifier))
        {
            // "赤い屋根の家": a house with a red roof.
            return [.. phrase, Word.English("with", Role.Relation), .. genitive];
        }

        if (genitive.Count == 1 && !Is<ThingSense>(ownerSenses))
        {
            int at = phrase.FindIndex(w => w.IsNoun);
            return [.. phrase[..at], owner with { Role = Role.Modifier }, .. phrase[at..]];
        }

        return [.. phrase, Word.English("of"), .. genitive];
    }
}
