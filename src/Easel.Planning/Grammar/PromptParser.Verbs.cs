using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>Verbs.</summary>
internal sealed partial class PromptParser
{
    /// <summary>Whether a lexeme is a verb at this place, rather than a participle before a noun ("flying cars") or a noun ("a park").</summary>
    private bool IsVerbHere(Lexeme lexeme)
    {
        if (lexeme.As<VerbSense>() is not { } verb)
        {
            return false;
        }

        bool isNoun = lexeme.Is<ThingSense>() || lexeme.Is<PlaceSense>() || lexeme.Is<PartSense>();
        if (verb.IsBase)
        {
            return !isNoun && (_isRelative || _isPredicate || _afterNoun || _coordinated) && (_topic.Count > 1 || _topic.Exists(e => e.Count > 1));
        }

        if (isNoun && !_afterNoun)
        {
            return false;
        }

        // A cue before a quotation: "a book reading "…"".
        bool continues = _reader.Continues(_index + 1);

        // "wearing a hat and holding a cane".
        if (_coordinated && verb.IsParticiple && _topic.Count > 0 && _pending is null && BeginsPhrase(_index + 1))
        {
            return true;
        }

        return _afterNoun || _isPredicate || _isRelative || (_topic.Count > 0 && _pending is null && _link == OwnerLink.None && (!continues || verb.Relation is not null));
    }

    /// <summary>Whether an unknown word is a verb at this place, by its form and by what the dictionary says: "a cat patting a ball".</summary>
    private bool IsUnknownVerbHere(Lexeme lexeme) => lexeme.IsUnknown && _topic.Count > 0
        && (_afterNoun || _isPredicate || _isRelative || (_coordinated && lexeme.Key.EndsWith("ing", StringComparison.Ordinal) && BeginsPhrase(_index + 1)))
        && lexeme.Key is [_, _, .., 'i', 'n', 'g'] or [_, _, .., 'e', 'd'] or [_, _, .., 's']
        && WordFacts.Frequency(lexeme.Key, PartsOfSpeech.Verb) >= Math.Max(1, WordFacts.Frequency(lexeme.Key, PartsOfSpeech.Noun));

    // "and raising both arms", but not "and exploding stars".
    private bool BeginsPhrase(int i) => i < _lexemes.Count
        && (_lexemes[i].Is(FunctionKind.Determiner) || _lexemes[i].Is(FunctionKind.Definite) || _lexemes[i].Is<CountSense>() || _lexemes[i].Is<RelationSense>());

    /// <summary>What an unknown verb does is not shown, but what it is done to stands close by.</summary>
    private void ReadUnknownVerb(Lexeme lexeme)
    {
        List<ElementDraft> subjects = _topicIsObject && !_isRelative && _clause.Count > 0 ? _clause : _topic;
        _topic = [.. subjects];
        _topicIsObject = false;
        _draft.Pass(lexeme);

        // A word of no tokens: being near is not what was asked, so the verb stays among what was not understood.
        _pending = _negated ? null : new PendingRelation([.. subjects], RelationKind.NextTo, false, lexeme with { Count = 0 }, KeepsSubject: true);
        (_negated, _afterNoun, _isPredicate, _coordinated, _link) = (false, false, false, false, OwnerLink.None);
    }

    /// <summary>"a man with an umbrella crossing the street": it is not the umbrella that walks.</summary>
    private ElementDraft ActorFor(ElementDraft subject, VerbSense verb)
    {
        if (HasBody(subject) || CarriedTable.Does(verb.Lemma) || _isRelative)
        {
            return subject;
        }

        if (_draft.Bearer(subject) is { Thing.IsLiving: true } bearer && _sentence.Contains(bearer))
        {
            return bearer;
        }

        // "a woman sits at a table and reads": tables do not.
        return CarriedTable.NeedsBody(verb.Lemma) ? _sentence.FindLast(HasBody) ?? subject : subject;
    }

    private static bool HasBody(ElementDraft element) => element.Thing.IsLiving || element.Thing.Names.Contains("person") || WornTable.IsFigure(element.Noun)
        || Nouns.Class(element.Noun) is NounClass.Animal or NounClass.Person;

    /// <summary>"a fireplace and a cat sleeping": of what was named together, only those do it that can. What things do as well as the living is said of
    /// those like the one named last: "a girl and a ball lying on the floor".</summary>
    private List<ElementDraft> WhoCan(List<ElementDraft> subjects, VerbSense verb)
    {
        if (subjects.TrueForAll(HasBody) || !subjects.Exists(HasBody))
        {
            return subjects;
        }

        bool isOfThings = _afterNoun && !CarriedTable.NeedsBody(verb.Lemma) && !HasBody(subjects[^1]);
        return subjects.FindAll(s => HasBody(s) != isOfThings);
    }

    /// <summary>"flying a kite": the object follows at once, and the verb means what is done with it.</summary>
    private VerbSense WithObject(VerbSense verb, List<ElementDraft> subjects)
    {
        int next = _index + 1;
        bool hasObject = next < _lexemes.Count && subjects.Exists(HasBody) && !_lexemes[next].Is<RelationSense>() && (BeginsPhrase(next) || _lexemes[next].Is<ThingSense>());
        return hasObject && TransitiveTable.Find(verb.Lemma) is { } transitive ? verb with { Lemma = transitive.Pose, Relation = transitive.Relation, IsReversed = transitive.IsReversed } : verb;
    }

    private void ReadVerb(Lexeme lexeme, VerbSense verb)
    {
        if (_index + 1 < _lexemes.Count && _lexemes[_index + 1].Kind == TokenKind.Quote)
        {
            // "reading", "written" before a quotation only announce it.
            _draft.Use(lexeme);
            return;
        }

        if (_afterPlace && _topic.Count == 0 && _draft.HonourAtPlace(lexeme))
        {
            return;
        }

        _held = null;

        // What lies on or in something cannot be what acts: "a cat on a table sleeping".
        List<ElementDraft> subjects = _topicIsObject && !_isRelative && _clause.Count > 0 ? _clause : _topic;
        if (_negated)
        {
            (_negated, _pending) = (false, null);
            return;
        }

        subjects = WhoCan([.. subjects.Select(s => ActorFor(s, verb)).Distinct()], verb);
        verb = WithObject(verb, subjects);
        foreach (ElementDraft subject in subjects)
        {
            _binder.Pose(subject, verb.Lemma);
            if (subject.Pose == verb.Lemma)
            {
                _draft.Use(lexeme);
            }
        }

        _topic = [.. subjects];
        _topicIsObject = false;
        // "a girl and her dog flying a kite": of people and animals, it is the people who have hands.
        if (verb is { Relation: RelationKind.HeldBy, IsReversed: true } && subjects.Exists(s => s.Thing.Names.Contains("person")))
        {
            subjects = subjects.FindAll(s => s.Thing.Names.Contains("person"));
        }

        _pending = verb.Relation is { } relation ? new PendingRelation([.. subjects], relation, verb.IsReversed, lexeme, KeepsSubject: true) : null;
        (_afterNoun, _isPredicate, _coordinated, _link) = (false, false, false, OwnerLink.None);
    }
}
