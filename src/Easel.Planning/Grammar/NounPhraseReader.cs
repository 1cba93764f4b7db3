using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>
/// Reads noun phrases: <c>(determiner) (number) (colour | size | material | attribute | participle)* noun</c>. Words for the whole picture
/// among them ("a sunset beach", "a snowy street") take effect at once.
/// </summary>
internal sealed partial class NounPhraseReader(List<Lexeme> lexemes, PlanDraft draft)
{
    /// <summary>How far ahead a modifier looks for its noun: keeps hostile input linear.</summary>
    private const int Horizon = 8;

    /// <summary>Numbers from here on after an article are years or model numbers ("a 1977 car").</summary>
    private const int FirstYear = 1000;

    /// <summary>Size of a toy beside what it is made after.</summary>
    private const float ToySize = 0.3f;

    private bool _expectsMaterial;

    /// <summary>After "made of", a word that is a material means it: wood, not a log.</summary>
    public void ExpectMaterial() => _expectsMaterial = true;

    /// <summary>Whether a painting is a thing here, and says nothing of how the whole picture looks: "a cat beside a painting".</summary>
    public bool TakesMediaAsThings { get; set; }

    /// <summary>Reads the phrase that starts at a lexeme.</summary>
    /// <param name="start">Index of the first lexeme.</param>
    /// <param name="isPredicate">True after "is": a comma ends the phrase.</param>
    public NounPhrase Read(int start, bool isPredicate)
    {
        NounPhrase phrase = new();
        int i = start;
        while (i < lexemes.Count && phrase.Head is null)
        {
            int next = ReadOne(phrase, i, isPredicate);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        _expectsMaterial = false;
        phrase.End = i;
        return phrase;
    }

    /// <summary>Whether a lexeme can go on a noun phrase after a modifier.</summary>
    public bool Continues(int i, int horizon = Horizon)
    {
        if (i >= lexemes.Count || lexemes[i].Kind != TokenKind.Word || horizon == 0)
        {
            return false;
        }

        Lexeme lexeme = lexemes[i];
        if (lexeme.Is<ThingSense>() || IsPlaceNoun(lexeme) || lexeme.Is<PartSense>() || lexeme.Is(FunctionKind.Text)
            || lexeme.Is(FunctionKind.Background) || lexeme.Is(FunctionKind.Bounds) || lexeme.Is(FunctionKind.Sky))
        {
            return true;
        }

        if (IsModifier(lexeme) || lexeme.Is<ArrangementSense>() || lexeme.Is<CountSense>() || lexeme.Is<StyleSense>() || lexeme.Is<WeatherSense>() || lexeme.As<VerbSense>() is { IsParticiple: true })
        {
            return Continues(i + 1, horizon - 1);
        }

        return lexeme.IsUnknown && !IsAdverb(lexeme);
    }

    /// <summary>Whether a lexeme describes a noun.</summary>
    public static bool IsModifier(Lexeme lexeme) =>
        lexeme.Is<ColorSense>() || lexeme.Is<MaterialSense>() || lexeme.Is<SizeSense>() || lexeme.Is<AttributeSense>() || lexeme.Is<ShadeSense>();

    /// <summary>Unknown words in -ly describe actions, not things.</summary>
    public static bool IsAdverb(Lexeme lexeme) => lexeme.IsUnknown && lexeme.Key.Length > 4 && lexeme.Key.EndsWith("ly", StringComparison.Ordinal);

    private int ReadOne(NounPhrase phrase, int i, bool isPredicate)
    {
        Lexeme lexeme = lexemes[i];
        if (lexeme.Kind == TokenKind.Comma)
        {
            // "a large, brown dog": only where the phrase cannot be over.
            return !isPredicate && phrase.HasModifiers && i + 1 < lexemes.Count && IsModifier(lexemes[i + 1]) && phrase.HasDeterminer && Continues(i + 1)
                ? i + 1 : i;
        }

        if (lexeme.Kind != TokenKind.Word)
        {
            return i;
        }

        if (lexeme.Is(FunctionKind.And))
        {
            return ReadAnd(phrase, i);
        }

        if (lexeme.Is(FunctionKind.Determiner) || lexeme.Is(FunctionKind.Definite))
        {
            bool ends = phrase.HasModifiers || phrase.Count is not null;
            phrase.HasDeterminer |= !ends;
            phrase.IsDefinite |= !ends && lexeme.Is(FunctionKind.Definite);
            return ends ? i : i + 1;
        }

        if (lexeme.Is<RelationSense>() || lexeme.Is<SideSense>() || lexeme.Is<BetweenSense>())
        {
            return i;
        }

        // "a beautiful red car": the praise says nothing, and the phrase goes on.
        if (lexeme.Is(FunctionKind.Other) && lexeme.Senses.Length == 1 && phrase.HasDeterminer && lexeme.PartsOfSpeech.HasFlag(PartsOfSpeech.Adjective) && Continues(i + 1))
        {
            return i + 1;
        }

        int next = ReadModifier(phrase, i, isPredicate) is var afterModifier && afterModifier > i ? afterModifier : ReadHead(phrase, i);
        if (next > i)
        {
            phrase.First ??= lexeme;
        }

        return next;
    }

    private int ReadAnd(NounPhrase phrase, int i)
    {
        bool joinsColors = phrase.Colors.Count > 0 && i + 1 < lexemes.Count
            && (lexemes[i + 1].Is<ColorSense>() || (lexemes[i + 1].Is<ShadeSense>() && i + 2 < lexemes.Count && lexemes[i + 2].Is<ColorSense>()));
        if (joinsColors)
        {
            phrase.ListsColors = true;
            return i + 1;
        }

        return phrase.HasModifiers && i + 1 < lexemes.Count && IsModifier(lexemes[i + 1]) ? i + 1 : i;
    }

    private int ReadModifier(NounPhrase phrase, int i, bool isPredicate)
    {
        Lexeme lexeme = lexemes[i];
        bool isNoun = lexeme.Is<ThingSense>() || lexeme.Is<PlaceSense>() || lexeme.Is<PartSense>() || lexeme.Is(FunctionKind.Bounds);
        bool continues = Continues(i + 1);
        // "orange", "glass", "brick" before a noun, or said of one, are what it is like; other nouns are left to ReadHead.
        bool isLike = !(i + 1 < lexemes.Count && Herds.Find(lexemes[i + 1].Key) is not null) && (lexeme.Is<ColorSense>() || lexeme.Is<MaterialSense>() || lexeme.Is<SizeSense>() || lexeme.Is<CountSense>());
        if (isNoun && !(_expectsMaterial && lexeme.Is<MaterialSense>())
            && !((continues || (isPredicate && !phrase.HasDeterminer)) && isLike && lexeme.As<ThingSense>() is not { IsPlural: true }))
        {
            return i;
        }

        if (lexeme.As<CountSense>() is { } count)
        {
            ReadCount(phrase, lexeme, count);
            return i + 1;
        }

        if (lexeme.As<ArrangementSense>() is { } arrangement)
        {
            // "stacked books"; what "books in a row" says is read after the noun.
            if (!continues)
            {
                return i;
            }

            phrase.Arrangement = (lexeme, arrangement.Arrangement);
            return i + 1;
        }

        if (lexeme.As<ShadeSense>() is { } shade && i + 1 < lexemes.Count && lexemes[i + 1].As<ColorSense>() is { } shaded
            && (!lexemes[i + 1].Is<ThingSense>() || Continues(i + 2)))
        {
            phrase.Colors.Add((lexemes[i + 1], lexeme, shade.Shade.Apply(shaded.Color)));
            return i + 2;
        }

        if (lexeme.As<ColorSense>() is { } color)
        {
            phrase.Colors.Add((lexeme, null, color.Color));
            return i + 1;
        }

        if (lexeme.As<MaterialSense>() is { } material && !(phrase.Colors.Count > 0 && !continues && !isPredicate && lexeme.Key == "water"))
        {
            phrase.Materials.Add((lexeme, material));
            return i + 1;
        }

        if (lexeme.As<SizeSense>() is { } size)
        {
            phrase.Sizes.Add((lexeme, size.Factor));
            return i + 1;
        }

        if (!isNoun && continues && (lexeme.Is<WeatherSense>() || lexeme.Is<TimeSense>() || lexeme.Is<SeasonSense>()) && ProperNames.Has(draft, lexeme))
        {
            // "the Snow Mountain Café": it need not snow there.
            phrase.Attributes.Add(lexeme);
            return i + 1;
        }

        // "a rainbow sofa" is striped; what stands "under a rainbow" is not.
        bool isSight = lexeme.Is<SightSense>();
        if ((lexeme.Is<AttributeSense>() || lexeme.Is<ShadeSense>()) && (!isSight || continues))
        {
            _ = !isSight && draft.ApplyGlobals(lexeme);
            phrase.Attributes.Add(lexeme);
            return i + 1;
        }

        if (lexeme.Is<StyleSense>() && i + 1 < lexemes.Count && lexemes[i + 1].Is(FunctionKind.Text))
        {
            // "3D letters", "graffiti lettering": how the letters look, and not the picture.
            phrase.Attributes.Add(lexeme);
            return i + 1;
        }

        if (lexeme.As<VerbSense>() is { IsParticiple: true } verb && continues && !isNoun)
        {
            phrase.Poses.Add((lexeme, verb));
            return i + 1;
        }

        bool isTaken = !isNoun && ((TakesMediaAsThings && lexeme.Is(FunctionKind.Medium)) || draft.ApplyGlobals(lexeme));
        if (isTaken && isSight)
        {
            UseNaturalColors(phrase, lexeme, draft);
        }

        return isTaken ? i + 1 : i;
    }

    /// <summary>"bright yellow stars" are stars.</summary>
    public static void UseNaturalColors(NounPhrase phrase, Lexeme sight, PlanDraft draft)
    {
        List<(Lexeme Lexeme, Lexeme? Shade, NamedColor Color)> natural = phrase.Colors.FindAll(c => NaturalColors.Has(sight.Key, c.Color.Name));
        foreach ((Lexeme Lexeme, Lexeme? Shade, NamedColor Color) color in natural)
        {
            draft.Use(color.Lexeme);
            if (color.Shade is { } shade)
            {
                draft.Use(shade);
            }

            phrase.Colors.Remove(color);
        }
    }

    private static void ReadCount(NounPhrase phrase, Lexeme lexeme, CountSense count)
    {
        if (count.Arrangement is { } arrangement)
        {
            phrase.Arrangement = (lexeme, arrangement);
        }

        if (phrase.Count is { Sense.IsGroup: true } group && !count.IsGroup && count.Value > 0)
        {
            // "a row of three cups": the number says how many, the group how they stand.
            phrase.Groups.Add(group.Lexeme);
            phrase.Count = (lexeme, count);
        }
        else if (phrase.Count is { Sense: { IsGroup: false, IsExact: true, Value: > 0 } } number && count.IsGroup)
        {
            // "two rows of chairs".
            phrase.Groups.Add(number.Lexeme);
            phrase.Count = (lexeme, count with { Value = count.Value * number.Sense.Value });
        }
        else if (phrase.Count is not null || (phrase.HasDeterminer && count.Value >= FirstYear && count.IsExact))
        {
            phrase.Attributes.Add(lexeme);
        }
        else
        {
            phrase.Count = (lexeme, count);
        }
    }
}
