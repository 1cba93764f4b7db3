using System.Collections.Immutable;
using Easel.Planning.Knowledge;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>What is said of the whole picture.</summary>
internal sealed partial class PlanDraft
{
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
        if (rank > _styleRank && _style is not null && sense.Style != _style)
        {
            Assume($"'{word.Key}' says more exactly than '{_styleWord}' how the picture looks.");
            _style = null;
        }

        bool isFirst = _style is null;
        _styleWord = isFirst ? word.Key : _styleWord;
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
