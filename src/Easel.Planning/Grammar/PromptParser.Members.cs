using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>"Two dogs, one black and the other white": members of a group that are spoken of alone.</summary>
internal sealed partial class PromptParser
{
    /// <summary>The group that "one" and "the other" are members of, and how many of it have not been spoken of.</summary>
    private (ElementDraft Element, int Left, int Total)? _group;

    /// <summary>"one", "one of them", "two black": some of the group that was named before.</summary>
    /// <param name="phrase">A number with or without modifiers, but without noun.</param>
    private bool TakeMembers(NounPhrase phrase)
    {
        if (phrase.Head is not null || phrase.Count is not { Sense: { IsExact: true, Value: > 0 } count } || _isPredicate)
        {
            return false;
        }

        // Whom the sentence is about rather than what was named last: in "cats on chairs, one of them …" it is a cat.
        ElementDraft? named = _clause.FindLast(e => e.Count > 1) ?? _draft.Elements.FindLast(e => e.Count > 1);
        if (_group is null && named is not null && (_sentence.Count == 0 || _sentence.Contains(named)))
        {
            _group = (named, named.Count, named.Count);
        }

        if (_group is not { } group || count.Value > group.Left || count.Value == group.Total)
        {
            return false;
        }

        SpeakOf(Split(group, count.Value), phrase);
        _draft.Use(phrase.Count.Value.Lexeme);
        SkipOfThem();
        return true;
    }

    /// <summary>"the other", "the rest": all of the group that have not been spoken of.</summary>
    private void TakeRemainder(Lexeme word)
    {
        if (_group is not { Left: > 0 } group)
        {
            return;
        }

        _draft.Use(word);
        ElementDraft rest = Split(group, group.Left);
        _index++;

        // "the other dog": the noun only says again what they are.
        NounPhrase phrase = _reader.Read(_index, isPredicate: false);
        if (phrase.Head?.As<ThingSense>()?.Thing == rest.Thing)
        {
            _draft.Use(phrase.Head);
            _index = phrase.End;
        }
        else if (phrase is { Head: null, HasModifiers: true })
        {
            _index = phrase.End;
        }

        SpeakOf(rest, phrase);
    }

    private void SpeakOf(ElementDraft member, NounPhrase phrase)
    {
        _binder.Modify(member, phrase, isPredicate: false);
        (_topic, _clause, _named) = ([member], [member], [member]);
        (_pending, _link, _afterNoun, _coordinated, _isPredicate, _negated) = (null, OwnerLink.None, true, false, false, false);
    }

    /// <summary>Takes some of the group as an element of their own; the last ones are the group itself.</summary>
    private ElementDraft Split((ElementDraft Element, int Left, int Total) group, int count)
    {
        _group = (group.Element, group.Left - count, group.Total);
        if (group.Left == count || group.Element.Count <= count || _draft.AddElement(group.Element.Thing) is not { } member)
        {
            return group.Element;
        }

        member.TakeAfter(group.Element, count);
        group.Element.Count -= count;
        return member;
    }

    // "of them", "of the dogs".
    private void SkipOfThem()
    {
        if (_index + 1 < _lexemes.Count && _lexemes[_index].Is(FunctionKind.Of))
        {
            int next = _index + 1;
            next += _lexemes[next].Is(FunctionKind.Definite) && next + 1 < _lexemes.Count ? 1 : 0;
            if (_lexemes[next].Is(FunctionKind.Pronoun) || _lexemes[next].As<ThingSense>()?.Thing == _named[0].Thing)
            {
                _draft.Use(_lexemes[next]);
                _index = next + 1;
            }
        }
    }
}
