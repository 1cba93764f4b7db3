using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>How what is named stands to one another.</summary>
internal sealed partial class PromptParser
{
    private void Expect(RelationKind? kind, bool reversed, Lexeme word)
    {
        if (_afterPlace && reversed && kind is RelationKind.On or RelationKind.In)
        {
            // "a field covered with flowers": they are all over the place, on nobody.
            _topic = [];
            (_pending, _fillsPlace, _afterNoun, _coordinated) = (null, true, false, false);
            return;
        }

        // After "sitting on", "looking at" the preposition says it more exactly than the verb.
        IReadOnlyList<ElementDraft> subjects = _pending is { KeepsSubject: true } verb && !verb.IsReversed ? verb.Subjects : [.. _topic];
        // "a bowl filled with apples on a table": the bowl stands there.
        _pending = new PendingRelation(subjects, kind, reversed, word, KeepsSubject: reversed && kind is RelationKind.In);
        (_negated, _afterNoun, _isPredicate, _coordinated) = (false, false, false, false);
        _held = null;
    }

    private void PutOnSide(FrameSide side, Lexeme word)
    {
        if (_afterPlace)
        {
            // "mountains in the background": a place is there anyway.
            _draft.Use(word);
        }
        else if (_topic.Count > 0 && !_coordinated)
        {
            // In "a dog on the left and a cat on the right" the dog has its side already.
            foreach (ElementDraft element in _topic.Where(e => e.Side is null))
            {
                (element.Side, element.SideWord) = (side, word);
            }
        }
        else
        {
            (_nextSide, _nextSideWord) = (side, word);
        }

        _pending = null;
    }

    /// <summary>"three cups in a row", "a cat and a dog next to each other".</summary>
    private void Arrange(Arrangement arrangement, Lexeme word)
    {
        List<ElementDraft> arranged = _topic.Count > 0 ? _topic : _clause;
        foreach (ElementDraft element in arranged.Where(e => e.Count > 1))
        {
            element.Arrangement = arrangement;
            _draft.Use(word);
        }

        RelationKind? between = arrangement switch
        {
            Arrangement.Row or Arrangement.Crowd => RelationKind.NextTo,
            Arrangement.Stack => RelationKind.On,
            _ => null,
        };
        for (int i = 1; between is { } kind && i < arranged.Count; i++)
        {
            _draft.Relate(arranged[i - 1], kind, arranged[i]);
            _draft.Use(word);
        }

        (_pending, _afterNoun) = (null, true);
    }

    /// <summary>"a bowl of apples": what follows is in the vessel.</summary>
    private void ReadOf(Lexeme lexeme)
    {
        // In "a table and a bowl of oranges" only the bowl holds them. What is said next is said of the vessel: it stands on the table.
        RelationKind? kind = _named.Count != 1 || !_afterNoun ? null
            : _named[0].Thing.Names.Any(WordGroups.Containers.Contains) ? RelationKind.In
            : _named[0].Thing.Names.Any(WordGroups.Dishes.Contains) ? RelationKind.On
            : _lexemes[_index - 1].Is(FunctionKind.Medium) ? RelationKind.DepictedOn : null;
        if (kind is null)
        {
            if (_index > 0 && _lexemes[_index - 1] is var medium && medium.Is(FunctionKind.Medium))
            {
                // "a diagram of a plant": it is the plant that is looked at.
                _draft.Use(medium);
            }

            _afterNoun = false;
            return;
        }

        _pending = new PendingRelation([_named[0]], kind, IsReversed: true, lexeme, KeepsSubject: true);
        (_negated, _afterNoun, _isPredicate, _coordinated) = (false, false, false, false);
    }

    private void ReadPronoun()
    {
        if (_pending is not null && _isObjectUnknown)
        {
            // "a plate with toast on it": it is the unknown toast that lies there.
            (_pending, _isObjectUnknown) = (null, false);
        }
        else if (_pending is { } pending)
        {
            bool isSomebody = _lexemes[_index].Key is "his" or "him" or "her" or "he" or "she" or "himself" or "herself";
            bool MayBe(ElementDraft e) => !pending.Subjects.Contains(e) && (!isSomebody || e.Thing.IsLiving);
            ElementDraft? target = (isSomebody ? _draft.Elements.FindLast(e => MayBe(e) && e.Thing.Names.Contains("person")) : null)
                ?? (pending.Subjects.Count == 0 && _clause.Count > 0 && MayBe(_clause[0]) ? _clause[0] : null) ?? _owners.Find(MayBe)
                ?? _draft.Elements.FindLast(e => MayBe(e) && !pending.Subjects.Any(s => IsBound(e, s))) ?? _draft.Elements.FindLast(MayBe);
            if (target is not null && pending.Subjects.Count == 0 && pending.Kind is { } before)
            {
                // "Behind her are shelves".
                _fronted = (before, target, pending.Word);
                (_topic, _clause) = ([], []);
            }
            else if (target is not null)
            {
                Relate(pending, [target]);
            }

            _pending = null;
        }
        else
        {
            _topic = [.. _clause];
        }

        _afterNoun = true;
    }

    private void Relate(PendingRelation pending, List<ElementDraft> objects)
    {
        // "a fireplace and a cat on the rug": it is the cat that lies there.
        if (pending is { Kind: RelationKind.On, IsReversed: false, Subjects.Count: > 1 } && objects.Any(o => o.Thing.Names.Any(WordGroups.FloorCoverings.Contains))
            && pending.Subjects.Where(s => !s.Thing.Names.Any(WordGroups.Fixtures.Contains)).ToList() is { Count: > 0 } loose)
        {
            pending = pending with { Subjects = loose };
        }

        foreach (ElementDraft target in objects)
        {
            foreach (ElementDraft subject in pending.Subjects)
            {
                RelateOne(pending, subject, target);
            }

            if (pending.Kind is RelationKind.On or RelationKind.In or RelationKind.Above)
            {
                _texts.OfferCarrier(target);
            }
        }

        if (pending.Subjects.Count == 0 && pending.Kind is { } kind)
        {
            // "On a table there is a cup".
            _fronted = (kind, objects[0], pending.Word);
            _topic = objects;
        }
        else if (pending.Kind is null)
        {
            // "between a cat and a dog": a second object may follow.
            bool expectsSecond = _index < _lexemes.Count && _lexemes[_index].Is(FunctionKind.And) && pending.Word.Key.Length > 0 && objects[0].Count == 1
                && !pending.IsReversed;
            _topic = expectsSecond ? [.. pending.Subjects] : objects;
            if (expectsSecond)
            {
                _index++;
                _pending = pending with { IsReversed = true };
                ReadPhrase();
            }
        }
        else if (pending.Kind == RelationKind.On && objects.TrueForAll(o => o.Thing.Names.Any(WordGroups.Mounts.Contains)) && pending.Subjects.All(HasBody))
        {
            // "a knight on a horse in front of a castle": the rider is whom the sentence is about.
            _topic = [.. pending.Subjects];
            _topicIsObject = false;
        }
        else if (!pending.KeepsSubject)
        {
            _topic = objects;
            _topicIsObject = pending.Kind is RelationKind.On or RelationKind.In;
        }

        if (_clause.Count == 0)
        {
            _clause = [.. objects];
        }
    }

    private void RelateOne(PendingRelation pending, ElementDraft subject, ElementDraft target)
    {
        if (pending.Kind is not { } kind)
        {
            // Between two: to the right of the first, to the left of the second.
            RelationKind side = target.Count > 1 ? RelationKind.NextTo : pending.IsReversed ? RelationKind.LeftOf : RelationKind.RightOf;
            _draft.Relate(subject, side, target);
            _draft.Use(pending.Word);
            return;
        }

        ElementDraft from = pending.IsReversed ? target : subject;
        ElementDraft to = pending.IsReversed ? subject : target;
        if (kind == RelationKind.HeldBy && from.IsBarePlural && to.Count > 1)
        {
            // "two men holding swords": one each.
            (from.Count, from.CountIsExact) = (to.Count, to.CountIsExact);
        }

        if (kind == RelationKind.In && IsServed(to, from))
        {
            kind = RelationKind.On;
        }

        if (kind == RelationKind.On && NamesDesign(from))
        {
            kind = RelationKind.DepictedOn;
        }
        else if (kind == RelationKind.Touching && subject.Pose == "play" && HasBody(subject) && CarriedTable.IsHeldToPlay(target.Noun))
        {
            (kind, from, to) = (RelationKind.HeldBy, target, subject);
        }

        if (kind is RelationKind.On or RelationKind.NextTo && _draft.IsRelated(from, RelationKind.DepictedOn, to))
        {
            // "a drawing of a cat on it".
            _draft.Use(pending.Word);
            return;
        }

        if (kind == RelationKind.On && pending.Word.Key.Contains(" head", StringComparison.Ordinal))
        {
            from.AddAttribute(Placements.OnHead);
        }

        from = Standing(kind, from, to, pending);
        _draft.Unrelate(from, RelationKind.NextTo, to);
        if (pending.IsReversed || !SharesSupport(kind, from, to))
        {
            _draft.Relate(from, kind, to);
        }

        _draft.Use(pending.Word);
    }

    private void TakeFronted(List<ElementDraft> named, NounPhrase phrase)
    {
        if (_listed is { } listed && _coordinated && IsListedApart(phrase) && _pending is null && !BeginsClause())
        {
            // "On a table there are a cup, a book and a lamp".
            named.ForEach(e => _draft.Relate(e, listed.Kind, listed.Target));
            _topic = [.. named];
        }

        if (_fronted is { } fronted && !named.Contains(fronted.Target))
        {
            named.ForEach(e => _draft.Relate(e, fronted.Kind, fronted.Target));
            _draft.Use(fronted.Word);
            _listed = fronted;
            _fronted = null;
            _clause = [.. named];
            _topic = [.. named];
        }

        if (_nextSide is { } side)
        {
            named.ForEach(e => (e.Side, e.SideWord) = (side, _nextSideWord));
            _nextSide = null;
        }
    }

    /// <summary>"a tree beside a window, presents below": what a preposition is said of without an object is what the sentence began with.</summary>
    private void CloseDangling()
    {
        bool isDangling = _pending is { Kind: RelationKind.Below or RelationKind.Above or RelationKind.Behind or RelationKind.In or RelationKind.NextTo, IsReversed: false, KeepsSubject: false }
            && _index > 0 && _lexemes[_index - 1] == _pending.Word && _pending.Word.Key is "below" or "underneath" or "beneath" or "above" or "behind" or "inside" or "nearby" or "alongside" or "beside";
        if (isDangling && _named.Count > 0
            && (_draft.Elements.Find(e => _draft.IsRelated(_named[0], RelationKind.NextTo, e)) ?? _draft.Elements.Find(e => !_named.Contains(e))) is { } target
            && _draft.Elements.IndexOf(target) < _draft.Elements.IndexOf(_named[0]))
        {
            _named.ForEach(n => _draft.Unrelate(n, RelationKind.NextTo, target));
            Relate(_pending! with { Subjects = [.. _named] }, [target]);
            _pending = null;
        }
    }
}
