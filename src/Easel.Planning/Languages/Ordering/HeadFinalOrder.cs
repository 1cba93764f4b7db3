using Easel.Planning.Language;

namespace Easel.Planning.Languages.Ordering;

/// <summary>
/// English order for languages where whatever belongs to a word stands before it, and the verb stands last: "赤い車の上に座っている猫"
/// becomes "cat sitting on red car". Reads once, left to right: what has no head yet waits for it in a <see cref="Clause"/>.
/// </summary>
internal sealed partial class HeadFinalOrder(Lexicon lexicon)
{
    private readonly List<Word> _ordered = [];
    private readonly List<Word> _globals = [];
    private readonly PhraseBuilder _builder = new(lexicon);
    private List<Word> _words = [];
    private Clause _clause = new();
    private List<Word>? _listed;
    private List<Word>? _last;
    private Clause? _shared;
    private int _index;

    /// <summary>Orders the words of a prompt.</summary>
    public List<Word> Order(List<Word> words)
    {
        _words = words;
        for (_index = 0; _index < words.Count; _index++)
        {
            Read(words[_index]);
        }

        Flush();
        return _ordered;
    }

    private Word? Next(int ahead = 1) => _index + ahead < _words.Count ? _words[_index + ahead] : null;

    private bool NounFollows(int ahead = 1) => Next(ahead) is { StartsNoun: true } or { Role: Role.Verb or Role.Relation };

    private void Read(Word word)
    {
        switch (word.Role)
        {
            case Role.Mark when word.Kind == TokenKind.Quote:
                ReadQuote(word);
                break;
            case Role.Mark:
                Flush();
                _ordered.Add(word);
                break;
            case Role.Count:
                ReadCount(word);
                break;
            case Role.Modifier:
                ReadModifier(word);
                break;
            case Role.Noun:
                ReadNoun(word);
                break;
            case Role.Verb:
                ReadVerb(word);
                break;
            case Role.Exist or Role.Copula:
                ReadExist(word);
                break;
            case Role.Relation:
                ReadSide(word);
                break;
            case Role.Global:
                _globals.Add(word);
                SkipParticles();
                break;
            case Role.And when _builder.HasModifiers:
                _builder.AddModifier(word);
                break;
            case Role.Cue when _last is not null:
                _last.Add(word);
                break;
            case Role.Function:
                _ordered.Add(word);
                break;
            default:
                break;
        }
    }

    private void SkipParticles()
    {
        while (Next() is { Role: Role.Of or Role.At or Role.Subject or Role.Object })
        {
            _index++;
        }
    }

    private void ReadCount(Word word)
    {
        bool isClassified = Next() is { Role: Role.Classifier };
        _index += isClassified ? 1 : 0;
        bool isGenitive = Next() is { Role: Role.Of };
        _index += isGenitive ? 1 : 0;
        bool floats = _last is not null && !_last.Exists(w => w.Role == Role.Count) && !isGenitive && (isClassified || Next() is not { StartsNoun: true });
        if (floats)
        {
            // "猫が二匹": the number follows its noun, and so may the particle.
            _last!.Insert(0, word);
            if (_clause.Bare == _last)
            {
                List<Word> phrase = _last;
                _clause.Bare = null;
                Place(phrase);
            }
        }
        else
        {
            _builder.AddCount(word);
        }
    }

    private void ReadModifier(Word word)
    {
        _index += Next() is { Role: Role.Of } ? 1 : 0;
        if (Next() is { StartsNoun: true } or { Role: Role.And or Role.Classifier } || (Next() is { Role: Role.Verb } && Next(2) is { IsNoun: true }))
        {
            _builder.AddModifier(word);
            return;
        }

        // "空は青い".
        _clause.Verb.Add(Word.English("is"));
        _clause.Verb.Add(word);
        _clause.Verb.AddRange(_builder.TakeRest());
        Flush();
    }

    private void ReadNoun(Word word)
    {
        if (Next() is { IsNoun: true } next)
        {
            bool isModifier = lexicon.Find(word.Gloss + " " + next.Gloss).Length > 0 || _builder.IsMaterialOf(word, next) || _builder.IsKindOf(word, next);
            if (isModifier || word.Other is { Role: Role.Modifier })
            {
                _builder.AddModifier(word with { Role = Role.Modifier, Gloss = isModifier ? word.Gloss : word.Other!.Value.Gloss });
                return;
            }
        }

        List<Word> phrase = _builder.Complete(word);
        if (Next() is { IsNoun: true } group && PhraseBuilder.IsGroup(group))
        {
            _builder.AddGenitive(phrase);
            return;
        }

        if (_clause.IsClosed)
        {
            phrase = Relative(phrase);
        }

        if (_listed is { } listed)
        {
            _listed = null;
            listed.AddRange(phrase);
            phrase = listed;
            if (_shared is { } shared && Next() is not { Role: Role.And })
            {
                phrase.AddRange(shared.Words);
                _shared = null;
            }
        }

        _last = phrase;
        Place(phrase);
    }

    /// <summary>Puts a noun phrase where the particle after it says.</summary>
    private void Place(List<Word> phrase)
    {
        switch (Next()?.Role)
        {
            case Role.Of when Next(2) is { Role: Role.Relation }:
                _index += 2;
                Govern(_words[_index], phrase);
                break;
            case Role.Relation:
                _index++;
                Govern(_words[_index], phrase);
                break;
            case Role.Subject when Next(2) is { Role: Role.Relation, Gloss: "without" }:
                _index += 2;
                Govern(_words[_index], phrase);
                break;
            case Role.Of when Next(2) is { Role: Role.Exist }:
                _index++;
                MoveSubject();
                _clause.Subject = phrase;
                break;
            case Role.Of when Next(2) is { StartsNoun: true } or { Role: Role.Verb or Role.Global }:
                _index++;
                _builder.AddGenitive(phrase);
                break;
            case Role.Subject:
                _index++;
                MoveSubject();
                _clause.Subject = phrase;
                break;
            case Role.Object:
                _index++;
                _clause.Object = phrase;
                break;
            case Role.At:
                _index++;
                _clause.Places.Add((_builder.At(phrase, _words[_index]), phrase));
                _clause.IsClosed |= Next() is { Role: Role.Of };
                _index += Next() is { Role: Role.Of } ? 1 : 0;
                break;
            case Role.And when Next(2) is { Role: Role.Verb }:
                _index++;
                _clause.Places.Add((Word.English("with", Role.Relation), phrase));
                break;
            case Role.And when NounFollows(2):
                _index++;
                phrase.Add(_words[_index]);
                _listed = phrase;
                break;
            default:
                MoveSubject();
                _clause.Bare = phrase;
                break;
        }
    }

    /// <summary>Two phrases without particles: the first is the subject.</summary>
    private void MoveSubject()
    {
        if (_clause.Subject is not null && _clause.Bare is not null)
        {
            _ordered.AddRange(_clause.Subject);
            _clause.Subject = null;
        }

        if (_clause.Bare is { } bare)
        {
            (_clause.Subject, _clause.Bare) = (bare, null);
        }
        else if (_clause.Subject is { } subject && _clause.Verb.Count == 0 && Next() is not { Role: Role.Object })
        {
            // A topic before the subject ("この絵は猫が…").
            _ordered.AddRange(subject);
            _clause.Subject = null;
        }
    }

    private void Govern(Word relation, List<Word> phrase)
    {
        _clause.Places.Add((relation, phrase));
        bool isAttributive = Next() is { Role: Role.Of } || (relation.Gloss == "without" && Next() is { StartsNoun: true });
        _clause.IsClosed |= isAttributive;
        while (Next() is { Role: Role.Of or Role.At or Role.Subject })
        {
            _index++;
        }
    }

    /// <summary>A word for a side without a noun before it places things in the picture.</summary>
    private void ReadSide(Word word)
    {
        string? side = word.Gloss switch
        {
            "to the left of" => "on the left",
            "to the right of" => "on the right",
            "in front of" => "in the foreground",
            "behind" => "in the background",
            _ => null,
        };
        _clause.Places.Add((word with { Gloss = side ?? word.Gloss }, []));
        SkipParticles();
    }

    private void ReadQuote(Word quote)
    {
        Word says = Word.English("that says", Role.Cue);
        int ahead = 1;
        while (Next(ahead) is { Role: Role.And or Role.At or Role.Of or Role.Silent or Role.Object or Role.Subject })
        {
            ahead++;
        }

        bool isCued = Next(ahead) is { Role: Role.Cue };
        if (isCued)
        {
            says = Next(ahead)! with { Gloss = "that says" };
            ahead++;
            while (Next(ahead) is { Role: Role.Silent or Role.Exist or Role.Copula })
            {
                ahead++;
            }
        }

        if (Next(ahead) is { StartsNoun: true } && (isCued || ahead > 1 || _last is null))
        {
            _index += ahead - 1;
            _clause.Verb.AddRange([says, quote]);
            _clause.IsClosed = true;
        }
        else if (_last is { } carrier)
        {
            _index += ahead - 1;
            carrier.AddRange([says, quote]);
        }
        else
        {
            _clause.Verb.Add(quote);
        }
    }

    private void Flush()
    {
        _ordered.AddRange(_clause.Words);
        _ordered.AddRange(_listed ?? []);
        _ordered.AddRange(_builder.TakeRest());
        _ordered.AddRange(_globals);
        _globals.Clear();
        _ordered.AddRange(_shared?.Words ?? []);
        (_clause, _listed, _last, _shared) = (new Clause(), null, null, null);
    }
}
