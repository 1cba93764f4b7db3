using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>Verbs and unquoted texts.</summary>
internal sealed partial class PromptParser
{
    /// <summary>Longest text that is taken without quotation marks, in words.</summary>
    private const int LongestUnquoted = 12;

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

        // A word of no tokens: being near is not what was asked, so the verb stays among what was not understood.
        _pending = _negated ? null : new PendingRelation([.. subjects], RelationKind.NextTo, false, lexeme with { Count = 0 }, KeepsSubject: true);
        (_negated, _afterNoun, _isPredicate, _coordinated, _link) = (false, false, false, false, OwnerLink.None);
    }

    /// <summary>"a man with an umbrella crossing the street": it is not the umbrella that walks.</summary>
    private ElementDraft ActorFor(ElementDraft subject, VerbSense verb)
    {
        if (subject.Thing.IsLiving || CarriedTable.Does(verb.Lemma) || _isRelative)
        {
            return subject;
        }

        return _draft.Bearer(subject) is { Thing.IsLiving: true } bearer && _sentence.Contains(bearer) ? bearer : subject;
    }

    private void ReadVerb(Lexeme lexeme, VerbSense verb)
    {
        if (_index + 1 < _lexemes.Count && _lexemes[_index + 1].Kind == TokenKind.Quote)
        {
            // "reading", "written" before a quotation only announce it.
            _draft.Use(lexeme);
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

        subjects = [.. subjects.Select(s => ActorFor(s, verb)).Distinct()];
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
        _pending = verb.Relation is { } relation ? new PendingRelation([.. subjects], relation, verb.IsReversed, lexeme, KeepsSubject: true) : null;
        (_afterNoun, _isPredicate, _coordinated, _link) = (false, false, false, OwnerLink.None);
    }

    /// <summary>"a sign that says Deep Learning": capitalised words are the text, else all words up to the end of the clause.</summary>
    private void ReadUnquotedText(Lexeme cue)
    {
        int first = _index + 1;
        bool speaks = cue.Key is "says" or "say" or "saying" or "reads" or "spelling" or "spells" or "stating" or "states" or "titled" or "labeled" or "labelled";
        if (!speaks || _lexemes.Skip(first).Take(3).Any(l => l.Kind == TokenKind.Quote) || !_sentence.Exists(e => e.Thing.PrintsText))
        {
            return;
        }

        int end = first;
        int capitals = first;
        while (end < _lexemes.Count && end - first < LongestUnquoted && _lexemes[end].Kind == TokenKind.Word && !StartsPlace(end))
        {
            end++;
            bool isCapital = _draft.Prompt[_draft.Tokens[_lexemes[end - 1].First].Start] is var c && (char.IsUpper(c) || char.IsAsciiDigit(c));
            capitals = isCapital ? end : capitals;
        }

        bool beginsCapital = first < _lexemes.Count && char.IsUpper(_draft.Prompt[_draft.Tokens[_lexemes[first].First].Start]);
        end = beginsCapital ? capitals : end;
        if (end == first)
        {
            return;
        }

        Lexeme last = _lexemes[end - 1];
        int start = _draft.Tokens[_lexemes[first].First].Start;
        _texts.Add(_draft.Prompt[start.._draft.Tokens[last.First + last.Count - 1].End], null, _sentence);
        for (int i = first; i < end; i++)
        {
            _draft.UseAsText(_lexemes[i]);
        }

        _index = end;
    }

    /// <summary>"the word KA-BOOM", "the number 7": capitals or digits after such a noun are the text, joined ones as a whole.</summary>
    private void TakeNamedText(NounPhrase phrase)
    {
        int end = _index;
        while (end < _lexemes.Count && end - _index < LongestUnquoted && _lexemes[end].Kind == TokenKind.Word && (IsWritten(end) && (end == _index || IsCapital(end))))
        {
            end++;
        }

        if (end == _index || phrase.Count is not null)
        {
            return;
        }

        Lexeme first = _lexemes[_index], last = _lexemes[end - 1];
        _texts.Add(_draft.Prompt[_draft.Tokens[first.First].Start.._draft.Tokens[last.First + last.Count - 1].End], null, _sentence);
        for (; _index < end; _index++)
        {
            _draft.UseAsText(_lexemes[_index]);
        }

        bool IsCapital(int i) => char.IsUpper(_draft.Prompt[_draft.Tokens[_lexemes[i].First].Start]) || char.IsAsciiDigit(_draft.Prompt[_draft.Tokens[_lexemes[i].First].Start]);
        bool IsWritten(int i) => IsCapital(i) || _draft.Tokens[_lexemes[i].First].IsGlued;
    }

    /// <summary>"on a…", "in front of the…": the text is over.</summary>
    private bool StartsPlace(int i) => _lexemes[i].Is<RelationSense>() && i + 1 < _lexemes.Count
        && (_lexemes[i + 1].Is(FunctionKind.Determiner) || _lexemes[i + 1].Is(FunctionKind.Definite));
}
