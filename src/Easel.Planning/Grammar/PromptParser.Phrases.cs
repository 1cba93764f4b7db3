using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>Noun phrases.</summary>
internal sealed partial class PromptParser
{
    private void ReadPhrase()
    {
        if (_index + 1 < _lexemes.Count && _pending is { Subjects.Count: 0 } && _lexemes[_index] is { Key: "her" or "his" or "its" or "their" }
            && (_lexemes[_index + 1].Is(FunctionKind.Copula) || _lexemes[_index + 1].Kind == TokenKind.Comma || _lexemes[_index + 1].As<VerbSense>() is { IsParticiple: false }))
        {
            // "Behind her are shelves": the word stands alone.
            ReadPronoun();
            _index++;
            return;
        }

        _reader.TakesMediaAsThings = _pending is { Word.Key: not "in" } || _link != OwnerLink.None;
        NounPhrase phrase = _reader.Read(_index, _isPredicate);
        _index = Math.Max(phrase.End, _index);
        if (phrase.Head is null && phrase.HasDeterminer && ReadMedium(phrase))
        {
            return;
        }

        if (phrase.IsEmpty)
        {
            // Only a determiner, or words for the whole picture; these end what a preposition began ("at sunset").
            if (_sentence.Count == 0 && _pending is null && phrase is { HasDeterminer: true, First: not null })
            {
                // "A moon is in the sky": what is said next is not said of what was named before.
                (_topic, _clause) = ([], []);
            }

            bool nounFollows = _index < _lexemes.Count && _reader.Continues(_index);
            _pending = phrase.First is null || nounFollows ? _pending : null;
            return;
        }

        // "no people, a beach": an article begins something that is there.
        _negated &= !(_coordinated && phrase.HasDeterminer);
        _afterPlace = phrase.HeadKind == HeadKind.Place;
        switch (phrase.HeadKind)
        {
            case HeadKind.Thing:
                ReadThing(phrase);
                break;
            case HeadKind.Place:
                ReadPlace(phrase);
                break;
            case HeadKind.Part:
                ReadPart(phrase);
                break;
            case HeadKind.Text:
                TakeNamedText(phrase);
                _texts.Style(phrase);
                _pending = null;
                ShapeText();
                break;
            case HeadKind.Background:
                ReadBackground(phrase);
                break;
            case HeadKind.Bounds:
                ReadBounds(phrase);
                break;
            case HeadKind.Sky:
                ReadSky(phrase);
                break;
            case HeadKind.Unknown:
                ReadUnknown(phrase);
                break;
            default:
                ReadModifiers(phrase);
                break;
        }
    }

    private void ReadThing(NounPhrase phrase)
    {
        ThingSense sense = phrase.Head!.As<ThingSense>()!;
        if (TakeAsForm(phrase) || TakeAsLettering(phrase, sense.Thing))
        {
            return;
        }

        if (AsWorn(phrase.Head, sense) is { } worn)
        {
            (phrase.Head, sense) = (phrase.Head with { Senses = [worn] }, worn);
        }

        bool bearsText = BearsOwnText(phrase, sense.Thing);
        if (!bearsText && phrase.Head.As<PartSense>() is { } part && FindOwner(part.Part, IsBare(phrase)) is not null)
        {
            ReadPart(phrase);
            return;
        }

        if (_negated || phrase.Count is { Sense.Value: 0 })
        {
            _draft.Forbid(sense.Thing.Id);
            _draft.Use(phrase.Head);
            if (phrase.Count is { Sense.Value: 0 } zero)
            {
                _draft.Use(zero.Lexeme);
            }

            (_pending, _coordinated, _afterNoun) = (null, false, false);
            return;
        }

        if (phrase.Head.Is<PlaceSense>() && _pending is { Kind: RelationKind.In or RelationKind.NextTo, Word.Key: "in" or "at" } && _topic.Count > 0)
        {
            ReadPlace(phrase);
            return;
        }

        if (_pending is { Kind: RelationKind.In, Word.Key: "in" } dressed && WornTable.IsWorn(phrase.Head.Key) && dressed.Subjects.Any(s => s.Thing.IsLiving || s.Thing.IsEmblem))
        {
            // "a fox in a leather jacket" wears it.
            (_owners, _link, _pending) = ([.. dressed.Subjects], OwnerLink.Wearing, null);
        }

        if (IsWornInList(phrase) && _draft.Elements.FindAll(HasBody) is [var wearer])
        {
            // "portrait of an astronaut, helmet on", "1girl, hat": a list of what she looks like.
            (_owners, _link) = ([wearer], OwnerLink.Wearing);
            if (wearer.Thing.Names.Contains("person") && WornTable.PlaceOf(phrase.Head.Key) == "body" && !wearer.Thing.Attributes.Contains(phrase.Head.Key))
            {
                // People are dressed already.
                (_link, _coordinated, _afterNoun) = (OwnerLink.None, false, true);
                return;
            }
        }

        if (!bearsText && (TakeAsAttribute(phrase) || TakeAsContent(phrase) || TakeAsTextSurface(phrase)))
        {
            return;
        }

        (_isObjectUnknown, _sky) = (false, null);
        List<ElementDraft> named = FindMentioned(phrase, sense) ?? Create(phrase);
        if (sense.Thing.IsSign && named is [var sign] && ProperNames.Before(_draft, phrase.Head) is { } name)
        {
            // "a Blue Moon Diner sign": whose sign it is stands on it.
            _draft.Texts.Add(new TextDraft(name.Name, null) { Carrier = sign });
            phrase.Attributes.FindAll(a => a.First >= name.Start && a.First < name.End).ForEach(_draft.UseAsText);
        }

        PutInVase(phrase, named);
        if (_fillsPlace)
        {
            named.ForEach(NounBinder.FillPlace);
            _fillsPlace = false;
        }

        _group = named.Exists(e => e.Count > 1) ? null : _group;
        if (named.Count == 0)
        {
            return;
        }

        bool isGarment = TextTable.IsGarment(phrase.Head.Key);
        named.ForEach(e => _texts.Mention(e, isGarment));

        // "the car is red and the bus is blue": after a predicate a new clause begins.
        bool joins = _coordinated && _pending is null && !_topicIsObject && !_hasCopula && !(BeginsClause() && _topic.Exists(e => e.Pose is not null && e.Thing.IsLiving));
        _hasCopula &= !_coordinated;
        _sentence.AddRange(named.Where(e => !_sentence.Contains(e)));
        if (_pending is null && _coordinated && _held is { } held && !named.Exists(e => e.Thing.IsLiving)
            && (held.Kind == RelationKind.HeldBy ? !BeginsClause() : !phrase.HasDeterminer && phrase.Count is null))
        {
            // "holding a staff and a book": it holds both; "a bowl of apples and pears": both are in it.
            _pending = held;
        }

        if (_pending is { } pending)
        {
            Relate(pending, named);
            _held = (pending is { KeepsSubject: true, Kind: RelationKind.HeldBy } && pending.Subjects.All(s => s.Thing.IsLiving))
                || pending is { IsReversed: true, Kind: RelationKind.In } ? pending : null;
        }
        else if (_owners.Count > 0 && _link != OwnerLink.None && _link != OwnerLink.Possessive && !IsListedApart(phrase) && !(_coordinated && _link == OwnerLink.Wearing && !WornTable.IsWorn(phrase.Head.Key)))
        {
            foreach (ElementDraft element in named)
            {
                foreach (ElementDraft owner in _owners)
                {
                    RelationKind kind = Belongs(owner, element);
                    _draft.Relate(element, kind, owner);
                    _company[element] = (owner, kind);
                }

                if (_owners.Exists(IsTop) && element.Thing.Attributes.Contains("small"))
                {
                    element.AddAttribute("small");
                }
            }

            _topic = _link == OwnerLink.Wearing ? [.. _owners] : joins ? [.. _topic.Except(_owners), .. named] : named;
        }
        else
        {
            _topic = joins ? [.. _topic, .. named.Except(_topic)] : named;
            _clause = [.. _topic];
            _topicIsObject = false;
            _texts.Close();
            _link = OwnerLink.None;
        }

        ShareSupportOfList(named);
        TakeFronted(named, phrase);
        _named = named;
        (_pending, _coordinated, _isPredicate, _afterNoun, _topicPart) = (null, false, false, true, null);
    }

    private List<ElementDraft> Create(NounPhrase phrase)
    {
        List<ElementDraft> created = _binder.Create(phrase);
        if (created.Count > 0)
        {
            _draft.Use(phrase.Head!);
        }

        // "a red and a blue balloon": the first colour has the same noun.
        if (_elliptic is { } elliptic && _coordinated && created.Count > 0)
        {
            elliptic.Head = phrase.Head;
            created.InsertRange(0, _binder.Create(elliptic));
        }

        _elliptic = null;
        return created;
    }

    /// <summary>"the bus" speaks of the bus that was named before, if it can be the same one.</summary>
    private List<ElementDraft>? FindMentioned(NounPhrase phrase, ThingSense sense)
    {
        bool isPlaced = _index < _lexemes.Count && _lexemes[_index].Is<SideSense>();
        if (!phrase.IsDefinite || phrase.Count is not null || isPlaced)
        {
            return null;
        }

        bool MayBe(ElementDraft e) => e.Thing == sense.Thing && phrase.Colors.TrueForAll(c => e.Colors.Contains(c.Color));
        ElementDraft? found = _draft.Elements.FindLast(e => MayBe(e) && _pending?.Subjects.Contains(e) != true) ?? _draft.Elements.FindLast(MayBe);
        if (found is null)
        {
            return null;
        }

        _draft.Use(phrase.Head!);
        _binder.Modify(found, phrase, isPredicate: false);
        return [found];
    }

    private void ReadPlace(NounPhrase phrase)
    {
        if (!_negated && _pending is { Kind: RelationKind.InFrontOf, Subjects.Count: > 0, IsReversed: false } && phrase.Head!.As<PlaceSense>() is { } inside
            && Models.Building(inside.Place, phrase.Head.Key, _draft.Vocabulary) is { } building)
        {
            // "children in front of a museum": nobody is in it.
            phrase.Head = phrase.Head with { Senses = [new ThingSense(building, [], IsPlural: false, building.Names[0])] };
            phrase.HeadKind = HeadKind.Thing;
            ReadThing(phrase);
            return;
        }

        if (!_negated)
        {
            _binder.SetPlace(phrase);
            _texts.MentionPlace(phrase);
        }

        if (_pending is { Kind: not null } && phrase.Head is { } head && _draft.IsUsed(head.First))
        {
            _draft.Use(_pending.Word);
        }

        if (_pending is null && _link == OwnerLink.None && !_coordinated)
        {
            _clause = [];
            _topic = [];
        }

        (_pending, _coordinated, _isPredicate, _afterNoun, _link) = (null, false, false, true, OwnerLink.None);
    }

    private void ReadUnknown(NounPhrase phrase)
    {
        if (TakeAsSkin(phrase))
        {
            return;
        }

        _draft.Pass(phrase.Head!, phrase.Colors);

        // An unknown object leaves the topic alone; an unknown subject must not lend its verbs to what was named before.
        _isObjectUnknown = _link != OwnerLink.None;
        bool isObject = _pending is not null || _link != OwnerLink.None || _isPredicate;
        bool isSubject = !isObject && (phrase.HasDeterminer || phrase.Count is not null || (_coordinated && !NounPhraseReader.IsAdverb(phrase.Head!)));
        if ((isSubject || _pending is not null || _link == OwnerLink.Wearing) && Named(phrase) is { } named)
        {
            phrase.Head = named;
            phrase.HeadKind = HeadKind.Thing;
            ReadThing(phrase);
            return;
        }

        if (isSubject)
        {
            _topic = [];
            _clause = _coordinated ? _clause : [];
        }

        if (phrase.HasDeterminer && _link == OwnerLink.None && !TextTable.IsSurface(phrase.Head!.Key))
        {
            _texts.MentionUnknown(phrase.Head!);
        }

        _pending = null;
        _coordinated = false;
        _afterNoun |= !isSubject;
    }

    /// <summary>The head as a card that bears its name: for nouns of visible things, and for words that no dictionary has.</summary>
    private Lexeme? Named(NounPhrase phrase) => _draft.Vocabulary.Label is { } label && _pending is not { Kind: RelationKind.On or RelationKind.In } && !_negated && !_isPredicate && !StandIns.TooGeneral.Contains(SingularOf(phrase.Head!.Key))
        && (phrase.Head.LikelyPart is PartsOfSpeech.Noun or PartsOfSpeech.None)
        && (phrase.HasDeterminer || phrase.Count is not null || IsPlural(phrase.Head!) || Nouns.Class(phrase.Head!.Key) is NounClass.Food)
        && (Nouns.Class(phrase.Head!.Key) is NounClass.Animal or NounClass.Artifact or NounClass.Food or NounClass.Object or NounClass.Person or NounClass.Plant or NounClass.Shape
            || !WordFacts.IsKnown(phrase.Head.Key))
        ? phrase.Head with { IsNamed = true, Senses = [new ThingSense(label, [], IsPlural(phrase.Head), null)] }
        : null;

    // Names such as "Mars" are none, whatever they end in.
    private static bool IsPlural(Lexeme noun) => SingularOf(noun.Key) != noun.Key;

    private static string SingularOf(string noun) => WordFacts.Lemma(noun, PartsOfSpeech.Noun) ?? Inflection.Singular(noun);
}
