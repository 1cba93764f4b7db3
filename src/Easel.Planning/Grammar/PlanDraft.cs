using System.Collections.Immutable;
using Easel.Planning.Knowledge;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>A plan while the prompt is being read, with an account of which words have changed it.</summary>
internal sealed partial class PlanDraft(string prompt, List<Token> tokens, Vocabulary vocabulary)
{
    /// <summary>More kinds of things than this are not drawn; the rest of the prompt is reported as not understood.</summary>
    public const int MaximumElements = 48;

    /// <summary>No element has more instances than this.</summary>
    public const int MaximumCount = 100;

    private readonly bool[] _used = new bool[tokens.Count];
    private readonly List<Relation> _relations = [];
    private readonly List<string> _forbidden = [];
    private readonly List<string> _assumptions = [];
    private readonly List<string> _placeWords = [];
    private readonly List<SkySight> _sights = [];
    private readonly List<LightWish> _lights = [];
    private string? _style;
    private StyleRank _styleRank;
    private string? _styleWord;
    private SeasonSense? _season;
    private Lexeme? _seasonWord;
    private (PlaceWords Place, Lexeme Word)? _suggestion;
    private readonly List<Lexeme> _passing = [];
    private readonly List<(string Noun, Lexeme Word, string Color)> _passingColors = [];
    private readonly List<Lexeme> _skyColors = [];
    private TimeOfDay? _time;
    private WeatherKind? _weather;
    private WeatherIntensity? _intensity;
    private TimeOfDay? _timeOfSights;
    private ShotSize? _shot;
    private CameraAngle? _angle;
    private CameraMotion? _motion;
    private string? _backgroundColor;

    public string Prompt { get; } = prompt;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public List<ElementDraft> Elements { get; } = [];

    public List<TextDraft> Texts { get; } = [];

    public PlaceWords? Place { get; private set; }

    /// <summary>How much of the subject is shown, where the prompt says so.</summary>
    public ShotSize? Shot => _shot;

    /// <summary>From where it is seen, where the prompt says so.</summary>
    public CameraAngle? Angle => _angle;

    /// <summary>Whether the prompt names a style.</summary>
    public bool HasStyle => _style is not null;

    /// <summary>Whether the picture shows something without any element.</summary>
    public bool ShowsPlaceOrSky => Place is not null || _sights.Count > 0 || _weather is not null || _time is not null;

    /// <summary>Notes that a lexeme has changed the plan.</summary>
    public void Use(Lexeme lexeme)
    {
        if (lexeme.WrittenAs is { } written)
        {
            Assume($"'{written}' is read as '{lexeme.Key}'.");
        }

        UseAsText(lexeme);
    }

    /// <summary>Notes that a lexeme is shown letter by letter, whatever it means.</summary>
    public void UseAsText(Lexeme lexeme)
    {
        for (int i = 0; i < lexeme.Count; i++)
        {
            _used[lexeme.First + i] = true;
        }
    }

    public bool IsUsed(int token) => _used[token];

    public void Assume(string sentence)
    {
        if (!_assumptions.Contains(sentence) && _assumptions.Count < MaximumElements)
        {
            _assumptions.Add(sentence);
        }
    }

    /// <summary>Adds an element, or gives null when the plan is full.</summary>
    public ElementDraft? AddElement(ThingWords thing)
    {
        if (Elements.Count >= MaximumElements)
        {
            return null;
        }

        ElementDraft element = new($"e{Elements.Count + 1}", thing);
        Elements.Add(element);
        return element;
    }

    public void Forbid(string thing)
    {
        if (!_forbidden.Contains(thing))
        {
            _forbidden.Add(thing);
        }
    }

    public void Relate(ElementDraft subject, RelationKind kind, ElementDraft target)
    {
        Relation relation = new(subject.Id, kind, target.Id);
        if (subject != target && !_relations.Contains(relation) && _relations.Count < MaximumElements * 4)
        {
            _relations.Add(relation);
        }
    }

    /// <summary>Gives an element all relations that another one stands in.</summary>
    public void RelateLike(ElementDraft model, ElementDraft element)
    {
        foreach (Relation relation in _relations.FindAll(r => r.Subject == model.Id || r.Object == model.Id))
        {
            _relations.Add(relation.Subject == model.Id ? relation with { Subject = element.Id } : relation with { Object = element.Id });
        }
    }

    /// <summary>Whether two elements stand in a relation already.</summary>
    public bool IsRelated(ElementDraft subject, RelationKind kind, ElementDraft target) => _relations.Contains(new Relation(subject.Id, kind, target.Id));

    /// <summary>Whether an element stands in any relation.</summary>
    public bool IsRelated(ElementDraft element) => _relations.Exists(r => r.Subject == element.Id || r.Object == element.Id);

    /// <summary>What stands in a relation to an element, in the order it was named.</summary>
    public IEnumerable<ElementDraft> Related(RelationKind kind, ElementDraft target) =>
        Elements.Where(e => _relations.Contains(new Relation(e.Id, kind, target.Id)));

    /// <summary>Who holds or wears an element, or null.</summary>
    public ElementDraft? Bearer(ElementDraft element) =>
        _relations.Find(r => r.Subject == element.Id && r.Kind is RelationKind.HeldBy or RelationKind.WornBy) is { } held ? Elements.Find(e => e.Id == held.Object) : null;

    /// <summary>Whether the prompt excludes a thing.</summary>
    public bool Forbids(string thing) => _forbidden.Contains(thing);

    /// <summary>Takes back a vague relation when the prompt becomes more exact.</summary>
    public void Unrelate(ElementDraft subject, RelationKind kind, ElementDraft target) => _relations.Remove(new Relation(subject.Id, kind, target.Id));

    /// <summary>Takes an element back, with all its relations; ids of others stay.</summary>
    public void Remove(ElementDraft element)
    {
        Elements.Remove(element);
        _relations.RemoveAll(r => r.Subject == element.Id || r.Object == element.Id);
    }

    /// <summary>Takes what a lexeme says about the whole picture: style, time, weather, camera. The first of each kind counts.</summary>
    /// <returns>True when the lexeme is about the whole picture, whether or not it changed the plan.</returns>
    public bool ApplyGlobals(Lexeme lexeme)
    {
        bool isGlobal = false;
        foreach (Sense sense in lexeme.Senses)
        {
            bool? taken = sense switch
            {
                StyleSense s => TakeStyle(s, lexeme),
                TimeSense t => Take(ref _time, t.Time),
                SeasonSense s => TakeSeason(s, lexeme),
                WeatherSense w => TakeWeather(w),
                SightSense s => TakeSight(s),
                LightSense l => TakeLight(l.Light),
                CameraSense { Wish: var c } => (c.Shot is { } shot && TakeShot(shot)) | (c.Angle is { } angle && Take(ref _angle, angle))
                    | (c.Motion is { } motion && Take(ref _motion, motion)),
                _ => null,
            };
            isGlobal |= taken is not null;
            if (taken == true)
            {
                Use(lexeme);
            }
        }

        return isGlobal;
    }

    /// <summary>Sets the place; false when the prompt has already named another.</summary>
    public bool SetPlace(PlaceWords place, IEnumerable<string> words)
    {
        if (Place is not null && Place != place)
        {
            return false;
        }

        Place = place;
        _placeWords.AddRange(words.Where(w => !_placeWords.Contains(w)));
        return true;
    }

    /// <summary>A place that a text names as a shop is seen from the street, and not from within.</summary>
    /// <param name="head">The noun that named it.</param>
    public void ShowFromOutside(Lexeme head)
    {
        if (Place is not null && head.As<PlaceSense>() is { } sense && Place == sense.Place)
        {
            _placeWords.Clear();
            Place = Vocabulary.Places.FirstOrDefault(p => p.Names.Contains("city street"));
        }
    }

    /// <summary>Shows a place as a model of it: the place is another one.</summary>
    public void ReplacePlace(PlaceWords place)
    {
        _placeWords.Clear();
        Place = place;
    }

    /// <summary>Sets a background colour, which needs a studio to show.</summary>
    public void SetBackground(NamedColor? color)
    {
        _backgroundColor ??= color?.Hex;
        Place ??= Vocabulary.Places.FirstOrDefault(p => p.Id == "studio" || p.Names.Contains("studio"));
    }

    /// <summary>Notes a word that shows nothing by itself, but may name what is to be seen at the place: "a path through a forest".</summary>
    /// <param name="word">The word.</param>
    /// <param name="colors">The colours that it is said to have.</param>
    public void Pass(Lexeme word, IEnumerable<(Lexeme Lexeme, Lexeme? Shade, NamedColor Color)>? colors = null)
    {
        _passing.Add(word);
        _passingColors.AddRange((colors ?? []).Select(c => (word.Key, c.Lexeme, c.Color.Name)));
    }

    /// <summary>Notes where things of a compound are, for want of a place that is named: "a kitchen counter".</summary>
    public void Suggest(PlaceWords place, Lexeme word) => _suggestion ??= (place, word);

    /// <summary>Notes a colour of the sky.</summary>
    public void TintSky(Lexeme color) => _skyColors.Add(color);

    /// <summary>Closes the account and makes the plan.</summary>
    public Plan Build()
    {
        if (_suggestion is { } suggested && (Place ??= suggested.Place) == suggested.Place)
        {
            Use(suggested.Word);
        }

        CloseSky();
        CloseSeason();
        LeaveToPlace();
        _passing.FindAll(w => Place is not null && PlaceSights.Shows(Place, w.Key)).ForEach(Use);
        _passingColors.FindAll(c => Place is not null && PlaceSights.Shows(Place, c.Noun) && NaturalColors.Has(c.Noun, c.Color)).ForEach(c => Use(c.Word));
        ImmutableArray<Element> elements = [.. Elements.Select(e => e.ToElement())];
        if (elements.IsEmpty && !ShowsPlaceOrSky && Texts.Count == 0)
        {
            Assume("Nothing that the prompt names can be shown; the picture is left to chance.");
        }

        return new Plan
        {
            Prompt = Prompt,
            Style = _style ?? (Vocabulary.Styles.IsEmpty ? "photo" : Vocabulary.Styles[0].Id),
            Setting = new Setting
            {
                Place = Place?.Id,
                Time = _time ?? _timeOfSights,
                Weather = _weather,
                Intensity = _intensity,
                Sky = [.. _sights],
                Light = [.. _lights],
                BackgroundColor = _backgroundColor,
                Words = [.. _placeWords],
            },
            Camera = new CameraWish(_shot, _angle, _motion),
            Elements = elements,
            Relations = [.. _relations],
            Texts = [.. Texts.Where(t => t.Carrier is not null).Select(t => new TextWish(t.Content, t.Carrier!.Id, t.Color, t.Face, t.Manner?.Effect))],
            Forbidden = [.. _forbidden.Where(f => !Elements.Exists(e => e.Thing.Id == f))],
            Assumptions = [.. _assumptions],
            NotUnderstood = WordAccount.Unused(Prompt, Tokens, _used),
        };
    }
}
