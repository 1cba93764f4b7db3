using System.Collections.Immutable;
using Easel.Planning.Knowledge;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>A plan while the prompt is being read, with an account of which words have changed it.</summary>
internal sealed class PlanDraft(string prompt, List<Token> tokens, Vocabulary vocabulary)
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
    private SeasonSense? _season;
    private Lexeme? _seasonWord;
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

    /// <summary>Notes a colour of the sky.</summary>
    public void TintSky(Lexeme color) => _skyColors.Add(color);

    /// <summary>Closes the account and makes the plan.</summary>
    public Plan Build()
    {
        CloseSky();
        CloseSeason();
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

    /// <summary>Kinds of weather agree where one belongs to the other: rain has clouds, a storm has rain. The stronger word counts.</summary>
    private bool TakeWeather(WeatherSense sense)
    {
        if (_weather is { } known && known != sense.Weather)
        {
            if (Includes(known, sense.Weather))
            {
                return true;
            }

            if (!Includes(sense.Weather, known))
            {
                return false;
            }
        }

        _weather = sense.Weather;
        _intensity = sense.Intensity is { } strength && (_intensity is not { } least || strength > least) ? strength : _intensity;
        return true;
    }

    /// <summary>A part of a body that stands for the whole asks for a close view.</summary>
    public void ShowClosely(Lexeme word)
    {
        TakeShot(ShotSize.Close);
        Use(word);
    }

    /// <summary>"close-up …, macro photography": the closer one is meant.</summary>
    private bool TakeShot(ShotSize shot)
    {
        _shot = _shot is ShotSize.Close && shot is ShotSize.Macro ? shot : _shot;
        return Take(ref _shot, shot);
    }

    /// <summary>"realistic anime illustration", "a painting in the style of cubism": what is named more exactly goes first.</summary>
    private bool TakeStyle(StyleSense sense, Lexeme word)
    {
        StyleRank rank = RankOf(word.Key);
        if (rank > _styleRank && sense.Style != _style)
        {
            _style = null;
        }

        bool isFirst = _style is null;
        _styleRank = isFirst || sense.Style == _style ? (StyleRank)Math.Max((int)rank, isFirst ? 0 : (int)_styleRank) : _styleRank;
        bool taken = Take(ref _style, sense.Style);
        if (sense.Wanted is { } wanted && isFirst)
        {
            Assume($"'{word.Key}' ({wanted}) is not among the styles; {sense.Style} comes nearest.");
        }

        if (sense.IsName && isFirst)
        {
            Assume($"The manner of someone named is drawn as what it belongs to: {sense.Style}.");
        }

        return taken;
    }

    private static StyleRank RankOf(string word) => word.EndsWith("realistic", StringComparison.Ordinal) ? StyleRank.Adjective
        : WordGroups.GeneralMedia.Contains(word) ? StyleRank.GeneralMedium : WordGroups.Media.Contains(word) ? StyleRank.Medium : StyleRank.Style;

    /// <summary>The first season counts; whether it can be shown depends on the place.</summary>
    private bool TakeSeason(SeasonSense season, Lexeme word)
    {
        (_season, _seasonWord) = _season is null ? (season, word) : (_season, _seasonWord);
        return false;
    }

    /// <summary>"in autumn": the place shows it, and without any a place that can.</summary>
    private void CloseSeason()
    {
        if (_season is not { Season: var season } || _seasonWord is not { } word)
        {
            return;
        }

        if (Place is null && word.Key.Contains(' ', StringComparison.Ordinal))
        {
            Place = Vocabulary.Places.FirstOrDefault(p => p.Names.Contains(_season.Place));
        }

        // What grows is green unless told otherwise, so that a summer needs nothing more.
        bool isHonoured = Place?.Attributes.Contains(season) == true;
        if (isHonoured && !_placeWords.Contains(season))
        {
            _placeWords.Add(season);
        }

        if (isHonoured || (season == "summer" && Place is not null))
        {
            Use(word);
        }
    }

    /// <summary>A pink sky is that of sunset, unless the prompt names another time that has one.</summary>
    private void CloseSky()
    {
        foreach (Lexeme word in _skyColors)
        {
            ImmutableArray<TimeOfDay> times = SkyColors.Times(word.Key);
            ImmutableArray<WeatherKind> weathers = SkyColors.Weathers(word.Key);
            TimeOfDay? told = _time ?? _timeOfSights;
            if (told is null && !times.IsEmpty)
            {
                _time = times[0];
                Assume($"The {word.Key} sky is that of {times[0].ToString().ToLowerInvariant()}.");
            }
            else if (_weather is null && times.IsEmpty && !weathers.IsEmpty)
            {
                _weather = weathers[0];
            }

            if (((_time ?? _timeOfSights) is { } time && times.Contains(time)) || (_weather is { } weather && weathers.Contains(weather)))
            {
                Use(word);
            }
        }
    }

    private bool TakeSight(SightSense sense)
    {
        _timeOfSights ??= sense.Time;
        if (!_sights.Contains(sense.Sight))
        {
            _sights.Add(sense.Sight);
        }

        return true;
    }

    // Wishes that exclude each other: the first counts.
    private bool TakeLight(LightWish light)
    {
        bool contradicts = _lights.Exists(l => (l, light) is (LightWish.Soft, LightWish.Hard) or (LightWish.Hard, LightWish.Soft) or (LightWish.Warm, LightWish.Cold) or (LightWish.Cold, LightWish.Warm)
            or (LightWish.Bright, LightWish.Dark) or (LightWish.Dark, LightWish.Bright));
        if (!contradicts && !_lights.Contains(light))
        {
            _lights.Add(light);
        }

        return !contradicts;
    }

    private static bool Includes(WeatherKind whole, WeatherKind part) => (whole, part) switch
    {
        (WeatherKind.Storm, WeatherKind.Rain) => true,
        (WeatherKind.Rain or WeatherKind.Snow or WeatherKind.Fog or WeatherKind.Storm or WeatherKind.Overcast, WeatherKind.Cloudy) => true,
        (WeatherKind.Rain or WeatherKind.Snow or WeatherKind.Storm, WeatherKind.Overcast) => true,
        _ => false,
    };

    /// <summary>A repeated word agrees with the plan and counts as understood; a contradicting one does not.</summary>
    private static bool Take<T>(ref T? wish, T value)
        where T : struct
    {
        wish ??= value;
        return EqualityComparer<T>.Default.Equals(wish.Value, value);
    }

    private static bool Take(ref string? wish, string value)
    {
        wish ??= value;
        return wish == value;
    }
}
