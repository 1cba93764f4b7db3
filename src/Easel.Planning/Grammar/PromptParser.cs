using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>
/// The grammar: walks once over the lexemes, left to right, with a small memory of what the sentence is about. Noun phrases become
/// elements, and the words between them say how they belong together. It never goes back, so its time is linear in the prompt.
/// </summary>
internal sealed partial class PromptParser
{
    private readonly PlanDraft _draft;
    private readonly List<Lexeme> _lexemes;
    private readonly NounPhraseReader _reader;
    private readonly NounBinder _binder;
    private readonly TextBinder _texts;

    /// <summary>What was named last: "with", "that is" and prepositions speak of it.</summary>
    private List<ElementDraft> _topic = [];

    /// <summary>What the sentence began with: "is" speaks of it.</summary>
    private List<ElementDraft> _clause = [];

    /// <summary>The elements of the last noun phrase.</summary>
    private List<ElementDraft> _named = [];

    /// <summary>Everything named in this sentence.</summary>
    private readonly List<ElementDraft> _sentence = [];

    /// <summary>Whom "with", "wearing" or a possessive gives parts to.</summary>
    private List<ElementDraft> _owners = [];

    private PendingRelation? _pending;

    /// <summary>What the last verb says of its object, while "and" may bring another one.</summary>
    private PendingRelation? _held;

    private OwnerLink _link;
    private FrameSide? _nextSide;
    private Lexeme? _nextSideWord;
    private NounPhrase? _elliptic;
    private (ElementDraft Owner, string Part, Lexeme Word)? _topicPart;
    private (RelationKind Kind, ElementDraft Target, Lexeme Word)? _fronted;

    /// <summary>What all things of a list stand in relation to: "on a table there are a cup, a book and a lamp".</summary>
    private (RelationKind Kind, ElementDraft Target, Lexeme Word)? _listed;

    /// <summary>To whom "with" added something, and how.</summary>
    private readonly Dictionary<ElementDraft, (ElementDraft Owner, RelationKind Kind)> _company = [];

    private bool _negated;
    private bool _isPredicate;
    private bool _isRelative;
    private bool _afterNoun;
    private bool _coordinated;
    private bool _topicIsObject;
    private bool _afterPlace;
    private bool _fillsPlace;
    private bool _hasCopula;

    /// <summary>The sky, while it is what the sentence speaks of.</summary>
    private Lexeme? _sky;

    private bool _isObjectUnknown;
    private int _index;

    private PromptParser(PlanDraft draft, List<Lexeme> lexemes, AttributeTable attributes)
    {
        _draft = draft;
        _lexemes = lexemes;
        _reader = new NounPhraseReader(lexemes, draft);
        _binder = new NounBinder(draft, attributes);
        _texts = new TextBinder(draft);
    }

    /// <summary>How the next noun phrase belongs to its owner.</summary>
    private enum OwnerLink
    {
        None,
        With,
        Wearing,
        Possessive,
    }

    /// <summary>Reads a prompt into a draft.</summary>
    public static void Parse(PlanDraft draft, List<Lexeme> lexemes, AttributeTable attributes)
    {
        PromptParser parser = new(draft, lexemes, attributes);

        // "a high quality photo": no word of a phrase that asks for nothing is missed.
        lexemes.FindAll(l => l.Count > 1 && l is { Senses: [FunctionSense { Kind: FunctionKind.Other }] }).ForEach(draft.UseAsText);
        while (parser._index < lexemes.Count)
        {
            int before = parser._index;
            parser.Step(lexemes[before]);
            if (parser._index == before)
            {
                parser._index++;
            }

            for (int i = before; i < parser._index; i++)
            {
                parser._texts.Hear(lexemes[i]);
            }
        }

        parser.CloseDangling();
        parser._texts.Finish();
        FrameSides.Resolve(draft);
    }

    private void Step(Lexeme lexeme)
    {
        switch (lexeme)
        {
            case { Kind: TokenKind.Quote }:
                _texts.Add(lexeme.Key, lexeme, IsLed(_index));
                break;
            case { Kind: TokenKind.Stop }:
                CloseDangling();
                EndSentence();
                break;
            case { Kind: TokenKind.Comma } or { Key: "in" } when TakeLooksOfEach():
                break;
            case { Kind: TokenKind.Comma }:
                CloseDangling();
                Coordinate();
                _held = _held is { Kind: RelationKind.In } && _index + 1 < _lexemes.Count && _lexemes[_index + 1].Is<ThingSense>() ? _held : null;
                _isPredicate = false;
                break;
            case var _ when lexeme.Is(FunctionKind.Negation):
                _negated = true;
                (_afterNoun, _coordinated) = (false, false);
                break;
            case var _ when lexeme.As<SideSense>() is { } side:
                PutOnSide(side.Side, lexeme);
                break;
            case var _ when lexeme.As<ArrangementSense>() is { } arrangement && !_reader.Continues(_index + 1):
                Arrange(arrangement.Arrangement, lexeme);
                break;
            case var _ when lexeme.Is<BetweenSense>():
                Expect(null, false, lexeme);
                break;
            case var _ when _afterPlace && lexeme.As<RelationSense>() is { NamesObject: true, Kind: RelationKind.DepictedOn }:
                // "a van with a cityscape painted on it": nothing that stands there is painted.
                break;
            case var _ when TakeStuffOfText(lexeme):
                break;
            case var _ when lexeme.As<RelationSense>() is { NamesObject: true, Kind: RelationKind.HeldBy } && _named.Exists(n => _draft.Bearer(n) is { } bearer && _topic.Contains(bearer)):
                // "holds the rope in its mouth": that it is held is told already.
                _draft.Use(lexeme);
                break;
            case var _ when lexeme.As<RelationSense>() is { } relation:
                Expect(relation.Kind, relation.IsReversed, lexeme);
                if (relation.NamesObject)
                {
                    ReadPronoun();
                }

                break;
            case var _ when IsVerbHere(lexeme):
                ReadVerb(lexeme, lexeme.As<VerbSense>()!);
                break;
            case var _ when IsUnknownVerbHere(lexeme):
                ReadUnknownVerb(lexeme);
                break;
            case var _ when ReadGrammar(lexeme):
                break;
            default:
                ReadPhrase();
                break;
        }
    }

    /// <summary>Words of grammar that are not part of a noun phrase; false when this is none.</summary>
    private bool ReadGrammar(Lexeme lexeme)
    {
        // A name of the catalogue comes before grammar.
        FunctionKind? kind = lexeme.Is<ThingSense>() || lexeme.Is<PlaceSense>() ? null : lexeme.As<FunctionSense>()?.Kind;
        switch (kind)
        {
            case FunctionKind.And:
                Coordinate();
                return true;
            case FunctionKind.Clause:
                BeginClause();
                return true;
            case FunctionKind.With:
                // "playing with a ball": the verb has already said how.
                if (_pending is not { KeepsSubject: true })
                {
                    Own(OwnerLink.With);
                }

                return true;
            case FunctionKind.Wearing:
                Own(OwnerLink.Wearing);
                return true;
            case FunctionKind.Filled:
                Expect(RelationKind.In, true, lexeme);
                return true;
            case FunctionKind.Of:
                ReadOf(lexeme);
                return true;
            case FunctionKind.Copula:
                _topic = _isRelative || _topicPart is not null ? _topic : [.. _clause];
                _isPredicate = true;
                _hasCopula = !_isRelative;
                (_negated, _link, _pending, _afterNoun) = (false, OwnerLink.None, null, false);
                return true;
            case FunctionKind.Relative:
                _isRelative = true;
                bool isPlural = _index + 1 < _lexemes.Count && _lexemes[_index + 1].Key is "are" or "were" or "have";
                _topic = isPlural || _named.Count == 0 ? _topic : [.. _named];
                (_negated, _link, _afterNoun) = (false, OwnerLink.None, false);
                return true;
            case FunctionKind.Pronoun:
                ReadPronoun();
                return true;
            case FunctionKind.ShapeOf:
                return ReadShape(lexeme);
            case FunctionKind.Remainder:
                TakeRemainder(lexeme);
                return true;
            case FunctionKind.MadeOf:
                _isPredicate = true;
                _link = OwnerLink.None;
                _reader.ExpectMaterial();
                return true;
            case FunctionKind.Cue:
                ReadUnquotedText(lexeme);
                return true;
            case FunctionKind.Possessive:
                Own(OwnerLink.Possessive);
                return true;
            case FunctionKind.Other:
                return true;
            default:
                return false;
        }
    }

    private void Coordinate()
    {
        _coordinated = true;
        _afterNoun = false;
        _isRelative = false;
        _afterPlace = false;
    }

    /// <summary>"while two cats sleep": what was named before is over, but for "while holding a cup".</summary>
    private void BeginClause()
    {
        Coordinate();
        bool goesOn = _index + 1 < _lexemes.Count && _lexemes[_index + 1].As<VerbSense>() is { IsParticiple: true };
        if (!goesOn)
        {
            (_topic, _clause, _owners) = ([], [], []);
            (_pending, _link, _topicIsObject, _hasCopula) = (null, OwnerLink.None, false, false);
        }
        else
        {
            _topic = [.. _clause];
            _isPredicate = true;
        }
    }

    private void EndSentence()
    {
        _sentence.Clear();
        _named = [];
        (_hasCopula, _isObjectUnknown, _sky) = (false, false, null);
        _topic = [];
        (_owners, _pending, _link, _nextSide, _elliptic, _topicPart, _fronted) = ([], null, OwnerLink.None, null, null, null, null);
        (_negated, _isPredicate, _isRelative, _afterNoun, _coordinated, _topicIsObject) = (false, false, false, false, false, false);
        (_held, _fillsPlace, _listed, _afterPlace) = (null, false, null, false);
        _texts.EndSentence();
    }

    private void Own(OwnerLink link)
    {
        _held = null;
        _owners = [.. _topic];
        _link = link;
        (_pending, _negated, _afterNoun, _isPredicate, _coordinated) = (null, false, false, false, false);
    }
}
