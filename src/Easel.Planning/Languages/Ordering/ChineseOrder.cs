using Easel.Planning.Language;

namespace Easel.Planning.Languages.Ordering;

/// <summary>
/// English order for Chinese: words for sides follow their noun ("桌子上"), and whatever describes a noun precedes it, whole clauses
/// included ("坐在红色汽车上的猫": cat sitting on red car). Reads once, left to right; a relative clause after a number is read apart.
/// </summary>
internal sealed class ChineseOrder(Lexicon lexicon)
{
    /// <summary>Relative clauses in relative clauses that are kept apart.</summary>
    private const int MostNested = 8;

    private readonly List<Word> _ordered = [];
    private readonly List<Word> _globals = [];
    private readonly Stack<Clause> _outer = new();
    private readonly PhraseBuilder _builder = new(lexicon);
    private List<Word> _words = [];
    private Clause _clause = new();
    private List<Word>? _last;
    private Word? _preposition;
    private bool _joins;
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
            case Role.At:
                _preposition = word;
                break;
            case Role.Verb:
                ReadVerb(word);
                break;
            case Role.Exist or Role.Copula:
                ReadExist(word);
                break;
            case Role.Relation:
                ReadRelation(word);
                break;
            case Role.Of:
                _clause.IsClosed = !_clause.IsEmpty && _clause.Subject is null;
                break;
            case Role.And:
                ReadAnd(word);
                break;
            case Role.Global:
                _globals.Add(word);
                _index += Next() is { Role: Role.Of } ? 1 : 0;
                break;
            case Role.Cue:
                _clause.Verb.Add(word with { Gloss = "that says" });
                break;
            case Role.Function:
                _ordered.Add(word);
                break;
            default:
                break;
        }
    }

    /// <summary>A second verb says what is done besides: what the first governs stays with it.</summary>
    private void ReadVerb(Word word)
    {
        if (_clause.Verb.Count > 0)
        {
            Word[] first = [.. _clause.Predicate];
            _clause.Verb.Clear();
            _clause.Verb.AddRange(first);
            _clause.Object = null;
            _clause.Places.Clear();
        }

        _clause.Verb.Add(word);
        (_joins, _last) = (false, null);
    }

    private void ReadCount(Word word)
    {
        _index += Next() is { Role: Role.Classifier } ? 1 : 0;
        bool isClause = Next() is { Role: Role.Verb or Role.At or Role.Exist or Role.Cue } || (Next() is { Role: Role.Relation, Gloss: "without" or "with" or "wearing" });
        if (isClause && _outer.Count < MostNested)
        {
            _outer.Push(_clause);
            _clause = new Clause();
            _clause.Count.Add(word);
            _last = null;
            return;
        }

        _builder.AddCount(word);
    }

    private void ReadModifier(Word word)
    {
        bool isAttributive = Next() is { Role: Role.Of } ? Next(2) is { StartsNoun: true } or { Role: Role.Verb } : Next() is { StartsNoun: true } or { Role: Role.And };
        _index += Next() is { Role: Role.Of } ? 1 : 0;
        if (isAttributive || _clause.Subject is null)
        {
            _builder.AddModifier(word);
            return;
        }

        // "天空是蓝色的".
        if (!_clause.Verb.Exists(v => v.Role == Role.Copula))
        {
            _clause.Verb.Add(Word.English("is", Role.Copula));
        }

        _clause.Verb.Add(word);
    }

    private void ReadNoun(Word word)
    {
        if (Next() is { IsNoun: true } next && ((lexicon.Find(word.Gloss + " " + next.Gloss).Length > 0 || _builder.IsMaterialOf(word, next)) || (next.IsUnknown && word.IsUnknown)))
        {
            _builder.AddModifier(word with { Role = Role.Modifier });
            return;
        }

        List<Word> phrase = _builder.Complete(word);
        if (_clause.IsClosed)
        {
            phrase = Relative(phrase);
        }

        if (_joins && _last is { } first)
        {
            // The phrase before is in its place already.
            first.AddRange(phrase);
            _joins = false;
            AfterNoun(first, isPlaced: true);
            return;
        }

        AfterNoun(phrase, isPlaced: false);
    }

    private List<Word> Relative(List<Word> phrase)
    {
        Clause relative = _clause;
        _clause = _outer.Count > 0 && relative.Count.Count > 0 ? _outer.Pop() : new Clause();
        return [.. relative.Count, .. phrase, .. relative.Words];
    }

    private void AfterNoun(List<Word> phrase, bool isPlaced)
    {
        int ahead = Next() is { Role: Role.Of } && Next(2) is { Role: Role.Relation } ? 2 : 1;
        if (Next(ahead) is { Role: Role.Relation } relation && relation.Gloss is not ("with" or "without" or "wearing"))
        {
            _index += ahead;
            Govern(relation, phrase);
            return;
        }

        if (_preposition is { } preposition)
        {
            _preposition = null;
            if (Next() is { Role: Role.And })
            {
                // "在A和B之间".
                _preposition = preposition;
                _last = phrase;
                return;
            }

            Remove(phrase);
            _clause.Places.Add((preposition.Gloss.Length > 0 ? preposition with { Role = Role.Relation } : _builder.At(phrase, preposition), phrase));
            _last = phrase;
            return;
        }

        bool isGenitive = Next() is { Role: Role.Of } && Next(2) is { StartsNoun: true } or { Role: Role.Verb };
        bool isInClause = _clause.Verb.Count > 0 && _clause.Subject is null;
        if (isGenitive && !isInClause)
        {
            _index++;
            Remove(phrase);
            _builder.AddGenitive(phrase);
            return;
        }

        _last = phrase;
        if (!isPlaced)
        {
            PutInClause(phrase);
        }
    }

    private void PutInClause(List<Word> phrase)
    {
        if (_clause.Verb.Count > 0 && _clause.Object is null)
        {
            _clause.Object = phrase;
        }
        else if (_clause.Subject is null && _clause.Verb.Count == 0)
        {
            _clause.Subject = phrase;
        }
        else
        {
            List<Word> count = _clause.Count;
            _ordered.AddRange(count);
            _ordered.AddRange(_clause.Words);
            _clause = new Clause { Subject = phrase };
        }
    }

    private void Remove(List<Word> phrase)
    {
        _clause.Subject = _clause.Subject == phrase ? null : _clause.Subject;
        _clause.Object = _clause.Object == phrase ? null : _clause.Object;
    }

    private void Govern(Word relation, List<Word> phrase)
    {
        Remove(phrase);
        _preposition = null;
        _clause.Places.Add((relation, phrase));
        _last = null;
    }

    private void ReadRelation(Word word)
    {
        if (word.Gloss is "with" or "without" or "wearing")
        {
            _clause.Verb.AddRange(_clause.Object ?? []);
            _clause.Object = null;
            _clause.Verb.Add(word);
            _last = null;
            return;
        }

        string? side = word.Gloss switch
        {
            "to the left of" => "on the left",
            "to the right of" => "on the right",
            "in front of" => "in the foreground",
            "behind" => "in the background",
            _ => null,
        };
        _preposition = null;
        _clause.Places.Add((word with { Gloss = side ?? word.Gloss }, []));
    }

    private void ReadExist(Word word)
    {
        if (_clause.Places.Count > 0 && _clause.Subject is null)
        {
            // "桌子上有三个苹果": what follows is there.
            return;
        }

        bool isCopula = word.Role == Role.Copula;
        _clause.Verb.Add(word with { Gloss = isCopula ? "is" : "with", Role = isCopula ? Role.Copula : Role.Relation });
        _last = null;
    }

    private void ReadAnd(Word word)
    {
        if (_builder.HasModifiers)
        {
            _builder.AddModifier(word);
        }
        else if (_last is not null)
        {
            _last.Add(word);
            _joins = true;
        }
    }

    private void ReadQuote(Word quote)
    {
        bool isCued = _clause.Verb is [.., { Role: Role.Cue }];
        List<Word> says = isCued ? [quote] : [Word.English("that says", Role.Cue), quote];
        if (!isCued && _last is { } carrier && _clause.Verb.Count == 0)
        {
            carrier.AddRange(says);
            return;
        }

        _clause.Verb.AddRange(_clause.Object ?? []);
        _clause.Object = null;
        _clause.Verb.AddRange(says);
        if (Next() is { Role: Role.Silent })
        {
            _index++;
        }
    }

    private void Flush()
    {
        while (true)
        {
            List<Word> rest = _builder.TakeRest();
            _ordered.AddRange(_clause.Count);
            _ordered.AddRange(_clause.Words);
            _ordered.AddRange(rest);
            if (_outer.Count == 0)
            {
                break;
            }

            // A number whose relative clause never found its noun.
            Clause outer = _outer.Pop();
            _ordered.InsertRange(_ordered.Count - _clause.Count.Count - _clause.Words.Count() - rest.Count, outer.Words);
            outer.Subject = null;
            _clause = new Clause();
        }

        _ordered.AddRange(_globals);
        _globals.Clear();
        (_clause, _last, _preposition, _joins) = (new Clause(), null, null, false);
    }
}
