using Easel.Planning.Language;

namespace Easel.Planning.Languages.Ordering;

/// <summary>Verbs and what they close: sentences, and relative clauses before their noun.</summary>
internal sealed partial class HeadFinalOrder
{
    /// <summary>Gives the closed clause to the noun it stands before.</summary>
    private List<Word> Relative(List<Word> phrase)
    {
        Clause relative = _clause;
        _clause = new Clause();
        if (relative.Subject is not null)
        {
            _ordered.AddRange(relative.Words);
            return phrase;
        }

        // Where somebody is says the main verb rather than "wearing".
        bool isWorn = relative.Object is not null && relative.Verb.Exists(v => v.Gloss is "wearing" or "holding");
        if (isWorn)
        {
            _clause.Places.AddRange(relative.Places);
            relative.Places.Clear();
        }

        if (Next() is { Role: Role.And } && NounFollows(2) && relative.Object is null && relative.Verb.Count > 0)
        {
            // "病院で話している医者と看護師": both talk.
            _shared = relative;
            return phrase;
        }

        return [.. phrase, .. relative.Words];
    }

    private void ReadVerb(Word verb)
    {
        if (_builder.HasWaiting)
        {
            Word? rest = null;
            foreach (Word word in _builder.TakeRest())
            {
                rest = word;
                _clause.Verb.Add(word);
            }

            _last = rest is null ? _last : null;
        }

        if (_clause.Bare is { } bare)
        {
            _clause.Bare = null;
            if (WordGroups.ObjectVerbs.Contains(verb.Gloss) && _clause.Object is null)
            {
                _clause.Object = bare;
            }
            else
            {
                _clause.Subject ??= bare;
            }
        }

        if (verb.Gloss == "driving" && _clause.Object?.Find(w => w.IsNoun) is { } driven && WordGroups.Mounts.Contains(driven.Gloss))
        {
            verb = verb with { Gloss = "riding" };
        }

        if (TakesPlace(verb) is { } verbOfPlace)
        {
            verb = verbOfPlace;
        }

        if (HoldsSubject(verb))
        {
            CloseWith();
            return;
        }

        if (_clause.Object is { } way && verb.Gloss is "running" or "walking" or "flying" or "swimming" or "floating")
        {
            // "ビーチを走る": the object is the way.
            _clause.Object = null;
            _clause.Places.Add((_builder.At(way, Word.English("in")), way));
        }

        _clause.Verb.Add(verb);
        while (Next() is { Role: Role.Silent or Role.Copula or Role.Exist or Role.Of })
        {
            _index++;
        }

        Close();
    }

    /// <summary>"馬に乗る", "自転車で走る", "ボールで遊ぶ": what the particle of place follows is what is ridden or played with. The verb then, else null.</summary>
    private Word? TakesPlace(Word verb)
    {
        if (_clause.Object is not null || _clause.Places.Count == 0 || _clause.Places[^1] is not { Preposition: { Role: Role.Relation, Gloss: "in" or "on" } mark, Noun: { Count: > 0 } noun }
            || mark.First < 0 || _words[_index - 1] is not { Role: Role.At } || noun.Find(w => w.IsNoun) is not { } head)
        {
            return null;
        }

        bool isRidden = verb.Gloss == "riding" || (verb.Gloss is "running" or "walking" or "driving" && WordGroups.Mounts.Contains(head.Gloss));
        bool isPlayed = verb.Gloss == "playing" && mark.Gloss == "on";
        if (!isRidden && !isPlayed)
        {
            return null;
        }

        _clause.Object = noun;
        _clause.Places.RemoveAt(_clause.Places.Count - 1);
        return isRidden ? verb with { Gloss = "riding" } : verb with { Gloss = "playing with" };
    }

    /// <summary>Whether the clause says what is in or on the noun that follows: "いちごが乗ったお皿", "딸기가 담긴 접시".</summary>
    private bool HoldsSubject(Word verb)
    {
        bool says = verb.Gloss == "with" || (verb.Gloss == "riding" && _clause.Object is null);
        return says && _clause.Verb.Count == 0 && Next() is { StartsNoun: true } && (verb.Gloss == "with" || _clause.Subject is not null);
    }

    /// <summary>Gives the clause to the noun that follows, as what is with it, where it is.</summary>
    private void CloseWith()
    {
        if ((_clause.Subject ?? _clause.Object ?? _clause.Bare) is { } held)
        {
            _clause.Places.Insert(0, (Word.English("with", Role.Relation), held));
        }

        (_clause.Subject, _clause.Object, _clause.Bare) = (null, null, null);
        _clause.IsClosed = true;
        _last = null;
    }

    private void ReadExist(Word word)
    {
        if (_builder.HasWaiting)
        {
            _clause.Verb.Add(Word.English("is"));
            _clause.Verb.AddRange(_builder.TakeRest());
        }

        while (Next() is { Role: Role.Silent or Role.Copula or Role.Exist })
        {
            _index++;
        }

        if (word.Role == Role.Exist && Next() is { StartsNoun: true } && (_clause.Subject ?? _clause.Bare) is not null && _clause.Verb.Count == 0 && _clause.Places.Count == 0)
        {
            // "窓のある寝室": a bedroom with a window.
            CloseWith();
            return;
        }

        Close();
    }

    /// <summary>A verb before a noun belongs to it; one before anything else ends the sentence.</summary>
    private void Close()
    {
        if (Next() is { StartsNoun: true } && _clause.Subject is null)
        {
            _clause.IsClosed = true;
            _last = null;
        }
        else if (Next() is not { Role: Role.Verb })
        {
            Flush();
        }
    }
}
