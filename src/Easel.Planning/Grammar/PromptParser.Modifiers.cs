using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>Modifiers without a noun, and nouns of form and number that show somebody in particular.</summary>
internal sealed partial class PromptParser
{
    /// <summary>Modifiers without noun: what the topic is like ("the car is red"), or a colour whose noun comes later or not at all.</summary>
    private void ReadModifiers(NounPhrase phrase)
    {
        if (_isPredicate && _sky is { } sky && phrase.Colors.Count > 0)
        {
            TintSky(phrase);
            _draft.Use(sky);
            return;
        }

        if (!_isPredicate && (phrase.Colors.Count > 0 || phrase.IsDefinite) && phrase.Attributes.LastOrDefault() is { LikelyPart: PartsOfSpeech.Noun } sight && sight.Senses.All(s => s is AttributeSense))
        {
            if (_pending is { Kind: RelationKind.In, IsReversed: true, Subjects: [var vessel] } && vessel.Thing.Attributes.Contains(sight.Key) && phrase.Colors.Count > 0)
            {
                // "a bottle of red wine": it is not the bottle that is red.
                vessel.AddAttribute(sight.Key);
                phrase.Colors.ForEach(c => _draft.Use(c.Lexeme));
                _draft.Use(sight);
                _draft.Assume($"'{phrase.Colors[0].Lexeme.Key} {sight.Key}' is what {Article.With(vessel.Noun)} holds; its looks are left open.");
                (_pending, _coordinated, _afterNoun, _topicIsObject) = (null, false, true, false);
                return;
            }

            // "turquoise water": a noun that only places know, and none of what was named before.
            _draft.Pass(sight, phrase.Colors);
            _pending = null;
            return;
        }

        if (TakeMembers(phrase))
        {
            return;
        }

        if (phrase.Count is { Sense: { IsExact: true, Value: > 1 } } && phrase.Groups.Count > 0 && ReadPeople(phrase))
        {
            return;
        }

        if (TakeAsForm(phrase))
        {
            return;
        }

        if (phrase.HasDeterminer && !_isPredicate && phrase.Materials.Exists(m => m.Sense.IsForm) && ReadFigure(phrase))
        {
            return;
        }

        bool onlyColors = phrase.Colors.Count > 0 && phrase.Materials.Count + phrase.Sizes.Count + phrase.Attributes.Count + phrase.Poses.Count == 0;
        if (onlyColors && !phrase.HasDeterminer && _pending is { Word.Key: "on" or "against" or "over" })
        {
            // "isolated on white".
            _draft.SetBackground(phrase.Colors[0].Color);
            _draft.Use(phrase.Colors[0].Lexeme);
            _pending = null;
        }
        else if (phrase.IsDefinite && phrase.Materials.Count > 0 && phrase.Colors.Count == 0 && _pending is { Kind: RelationKind.On or RelationKind.In })
        {
            // "on the ice", "in the sand": the ground, and not what they are made of.
            _pending = null;
            _afterNoun = true;
        }
        else if (phrase.HasDeterminer && (phrase.Colors.Count == 1 || phrase.ListsColors))
        {
            _elliptic = phrase;
        }
        else if (_negated)
        {
            Exclude(phrase);
        }
        else if (_topicPart is { } part && phrase.Colors.Count > 0)
        {
            part.Owner.SetPartColor(part.Part, phrase.Colors[0].Color);
            _draft.Use(phrase.Colors[0].Lexeme);
            _draft.Use(part.Word);
            _topicPart = null;
        }
        else
        {
            _topic.ForEach(e => _binder.Modify(e, phrase, _isPredicate));
            _pending = null;
        }

        _negated = false;
    }

    /// <summary>"a painting on a wall": of nothing in particular, and something beside what else is named.</summary>
    private bool ReadMedium(NounPhrase phrase)
    {
        bool isAll = _draft.Elements.Count == 0 && (_index == _lexemes.Count || _lexemes[_index] is { Key: "on" } || _lexemes[_index].As<VerbSense>() is { Lemma: "hang" });
        Lexeme last = _lexemes[_index - 1];
        bool says = _index < _lexemes.Count && (_lexemes[_index].Is(FunctionKind.Of) || _lexemes[_index].Kind == TokenKind.Quote);
        if (!last.Is(FunctionKind.Medium) || says || !(isAll || _reader.TakesMediaAsThings)
            || _draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains("framed picture") || t.Names.Contains("picture frame")) is not { } picture)
        {
            return false;
        }

        phrase.Head = last with { Senses = [new ThingSense(picture, [], IsPlural: false, picture.Names[0])] };
        phrase.HeadKind = HeadKind.Thing;
        ReadThing(phrase);
        return true;
    }

    /// <summary>"a statue" of nobody in particular shows a person.</summary>
    private bool ReadFigure(NounPhrase phrase)
    {
        if (_draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains("person")) is not { } person)
        {
            return false;
        }

        Lexeme form = phrase.Materials.Find(m => m.Sense.IsForm).Lexeme;
        phrase.Head = form with { Senses = [new ThingSense(person, [], IsPlural: false, null)] };
        phrase.HeadKind = HeadKind.Thing;
        ReadThing(phrase);
        return true;
    }

    /// <summary>"a family of four": groups of nobody in particular are people.</summary>
    private bool ReadPeople(NounPhrase phrase)
    {
        if (_draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains("person")) is not { } person)
        {
            return false;
        }

        phrase.Head = phrase.Groups[^1] with { Senses = [new ThingSense(person, [], IsPlural: true, null)] };
        phrase.HeadKind = HeadKind.Thing;
        ReadThing(phrase);
        return true;
    }

    /// <summary>"not red": the colour is taken away, or another one chosen.</summary>
    private void Exclude(NounPhrase phrase)
    {
        foreach ((Lexeme lexeme, _, NamedColor color) in phrase.Colors)
        {
            foreach (ElementDraft element in _topic)
            {
                element.RemoveColor(color);
                if (element.Colors.Count == 0)
                {
                    NamedColor other = color.Name == "green" ? new NamedColor("blue", "#2c59a6") : new NamedColor("green", "#4b8f42");
                    element.AddColor(other);
                    _draft.Assume($"The prompt excludes {color.Name}; {other.Name} is shown.");
                }

                _draft.Use(lexeme);
            }
        }
    }
}
