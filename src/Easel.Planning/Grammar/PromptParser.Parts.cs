using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Parts of things, the background and the sky.</summary>
internal sealed partial class PromptParser
{
    private void ReadPart(NounPhrase phrase)
    {
        string part = phrase.Head!.As<PartSense>()!.Part;
        List<ElementDraft>? owners = FindOwner(part, IsBare(phrase));
        (_afterNoun, _coordinated) = (true, false);
        if (owners is null && phrase.Head!.Is(FunctionKind.Bounds))
        {
            ReadBounds(phrase);
            return;
        }

        if (owners is null && phrase.Head!.Is<AttributeSense>())
        {
            // "a cat with blue stripes" is striped: only flags have stripes for parts.
            phrase.Attributes.Add(phrase.Head);
            phrase.Head = null;
            ReadModifiers(phrase);
            return;
        }

        if (owners is null && !_negated && phrase.Head!.Is<SightSense>() && _draft.ApplyGlobals(phrase.Head))
        {
            // "yellow stars over a village": only flags have stars for parts.
            NounPhraseReader.UseNaturalColors(phrase, phrase.Head, _draft);
            _pending = null;
            return;
        }

        if (owners is null || _negated)
        {
            ReadUnknown(phrase);
            return;
        }

        foreach (ElementDraft owner in owners)
        {
            _texts.Mention(owner, TextTable.IsGarment(phrase.Head.Key));
            _binder.DescribePart(owner, PartOf(owner, part)!, phrase);
            if (phrase.Colors.Count > 0)
            {
                owner.SetPartColor(PartOf(owner, part)!, phrase.Colors[0].Color);
                _draft.Use(phrase.Colors[0].Lexeme);
                if (phrase.Colors[0].Shade is { } shade)
                {
                    _draft.Use(shade);
                }
            }
            else if (_link is OwnerLink.With or OwnerLink.Wearing || _pending is { Kind: RelationKind.In, Word.Key: "in" })
            {
                owner.AddAttribute(PartOf(owner, part)!);
            }
            else
            {
                // "the man's shirt is green": what follows may colour it.
                continue;
            }

            _draft.Use(phrase.Head);
        }

        if (_link == OwnerLink.None && _pending is not null)
        {
            // "in a blue shirt and black trousers".
            _link = OwnerLink.Wearing;
            _owners = owners;
        }

        _topicPart = (owners[0], PartOf(owners[0], part)!, phrase.Head);
        _topic = [.. owners];
        _pending = null;
    }

    /// <summary>"a pink sky", "the sky is orange and purple".</summary>
    private void TintSky(NounPhrase phrase) => phrase.Colors.ForEach(c =>
    {
        _draft.TintSky(c.Lexeme);
        if (c.Shade is { } shade)
        {
            _draft.Use(shade);
        }
    });

    private static bool IsBare(NounPhrase phrase) => phrase.Colors.Count > 0 && !phrase.HasDeterminer;

    /// <summary>Those who may have the part: the owners of a "with", else the topic, that have one.</summary>
    private List<ElementDraft>? FindOwner(string part, bool isBare = false)
    {
        bool isLinked = _link != OwnerLink.None || _pending is { Kind: RelationKind.In };
        List<ElementDraft> candidates = _link != OwnerLink.None && _owners.Count > 0 ? _owners : _sentence.Count == 0 ? _clause : _topic;
        if (!isLinked && !(_clause.Count > 0 && _sentence.Count == 0))
        {
            // "a girl, blue hair, green eyes": a list of what she looks like.
            return _coordinated && isBare ? _draft.Elements.FindLast(e => PartOf(e, part) is not null) is { } last ? [last] : null : null;
        }

        List<ElementDraft> owners = candidates.FindAll(e => PartOf(e, part) is not null);
        return owners.Count > 0 ? owners : null;
    }

    private static string? PartOf(ElementDraft element, string part) => element.Thing.Parts.FirstOrDefault(p => p == part)
        ?? element.Thing.Parts.FirstOrDefault(p => Inflection.Plurals(p).Contains(part) || Inflection.Plurals(part).Contains(p));

    private void ReadBackground(NounPhrase phrase)
    {
        NamedColor? color = phrase.Colors.Count > 0 ? phrase.Colors[0].Color : null;
        bool isPlain = phrase.Head!.Is<PlaceSense>() || phrase.Attributes.Exists(a => WordGroups.Plain.Contains(a.Key));
        if (color is null && !isPlain)
        {
            _pending = null;
            return;
        }

        _draft.SetBackground(color);
        _draft.Use(phrase.Head!);
        foreach ((Lexeme lexeme, Lexeme? shade, _) in phrase.Colors.Take(1))
        {
            _draft.Use(lexeme);
            if (shade is not null)
            {
                _draft.Use(shade);
            }
        }

        phrase.Attributes.FindAll(a => WordGroups.Plain.Contains(a.Key)).ForEach(_draft.Use);
        (_pending, _link, _coordinated, _afterNoun) = (null, OwnerLink.None, false, true);
    }

    /// <summary>"a cloud in the shape of a rabbit": it is a rabbit of what clouds are made of.</summary>
    private bool ReadShape(Lexeme word)
    {
        if (_named.Count == 0)
        {
            return false;
        }

        NounPhrase phrase = _reader.Read(_index + 1, isPredicate: false);
        if (phrase.Head?.As<ThingSense>() is not { } form)
        {
            return true;
        }

        foreach (ElementDraft element in _named)
        {
            element.Thing = form.Thing;
            foreach (string extra in form.Extra)
            {
                element.AddAttribute(extra);
            }
        }

        _draft.Use(word);
        _draft.Use(phrase.Head);
        _index = phrase.End;
        _afterNoun = true;
        return true;
    }

    /// <summary>Things stand on the floor and hang on walls anyway.</summary>
    private void ReadBounds(NounPhrase phrase)
    {
        // "a yellow brick wall" is worth showing for itself; so is one that something is written on, or that somebody sits on or jumps from.
        bool isShown = phrase.Head!.Is<ThingSense>() && !_negated && phrase.HasDeterminer
            && (phrase.Colors.Count + phrase.Materials.Count > 0 || (_topic.Count == 0 && _pending is null) || _pending is { Kind: RelationKind.DepictedOn } || IsLandmark(phrase.Head)
                || (!phrase.IsDefinite && (_pending is null or { Kind: RelationKind.On or RelationKind.Above }) && _topic.Exists(HasBody)));
        if (isShown)
        {
            ReadThing(phrase);
            return;
        }

        if (_pending is { Kind: RelationKind.On or RelationKind.NextTo or RelationKind.Touching } || _topic.Count > 0)
        {
            _draft.Use(phrase.Head!);
        }

        if (phrase.Head!.Key == "window" && _pending is { Kind: RelationKind.NextTo or RelationKind.InFrontOf or RelationKind.Touching or RelationKind.Facing })
        {
            // "reading by a rainy window": who is at a window is indoors, and the weather is outside.
            _draft.SuggestRoomWithWindow(_pending.Word);
        }

        (_pending, _afterNoun, _coordinated, _link) = (null, true, false, OwnerLink.None);
    }

    /// <summary>"the Great Wall": read as a wall, and no wall of a room.</summary>
    private static bool IsLandmark(Lexeme head) => head.WrittenAs?.Contains(' ', StringComparison.Ordinal) == true;

    /// <summary>What is in the sky flies.</summary>
    private void ReadSky(NounPhrase phrase)
    {
        TintSky(phrase);
        _sky = _pending is null ? phrase.Head : null;
        if (phrase.Colors.Count > 0)
        {
            _draft.Use(phrase.Head!);
        }

        if (_pending is { Kind: RelationKind.In or RelationKind.On or RelationKind.NextTo } pending && pending.Subjects.Count > 0)
        {
            foreach (ElementDraft subject in pending.Subjects)
            {
                _binder.Pose(subject, "fly");
                NounBinder.FillSky(subject);
            }

            _draft.Use(phrase.Head!);
        }
        else if (_pending is null && !_coordinated)
        {
            // "The sky is orange": nothing that stands below it is.
            (_topic, _clause) = ([], []);
        }

        _pending = null;
        _afterNoun = true;
    }
}
