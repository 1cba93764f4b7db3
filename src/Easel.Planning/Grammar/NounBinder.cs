using System.Collections.Immutable;
using System.Globalization;
using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>Turns noun phrases into elements and places, and gives them what stands before the noun.</summary>
internal sealed partial class NounBinder(PlanDraft draft, AttributeTable attributes)
{
    private const int BarePluralCount = 3;

    /// <summary>Things that fill a sky come in more than three.</summary>
    private const int SkyPluralCount = 8;

    /// <summary>Things that cover a field.</summary>
    private const int PlacePluralCount = 14;

    /// <summary>People that make a place crowded.</summary>
    private const int CrowdCount = 7;

    /// <summary>The colours of colourful things, as in colors.txt.</summary>
    private static readonly ImmutableArray<NamedColor> Mixture =
        [.. DataFile.Read("colors", ':').Where(l => l.Words.Any(w => w is "red" or "yellow" or "blue" or "pink")).Select(l => new NamedColor(l.Words[0], l.Left))];

    /// <summary>The elements that a phrase names: one, or one per colour for "red and blue balloons".</summary>
    public List<ElementDraft> Create(NounPhrase phrase)
    {
        ThingSense sense = phrase.Head!.As<ThingSense>()!;
        List<ElementDraft> created = [];
        MixColors(phrase, sense);
        int parts = SplitCount(phrase, sense);
        for (int part = 0; part < parts; part++)
        {
            if (draft.AddElement(Upgrade(phrase, sense.Thing)) is not { } element)
            {
                break;
            }

            created.Add(element);
            element.Words = WordsOf(phrase);
            element.Noun = NounOf(phrase.Head.Key, sense);
            SetCount(element, phrase, sense, part, parts);
            Arrange(element, phrase);
            foreach ((Lexeme lexeme, Lexeme? shade, NamedColor color) in parts > 1 ? phrase.Colors.Skip(part).Take(1) : phrase.Colors)
            {
                element.AddColor(color);
                UseBoth(lexeme, shade);
            }

            TakeMetal(element, phrase);

            Describe(element, phrase);
            TakeKind(element, sense, phrase.Head);
            if (phrase.Role is { } role)
            {
                element.Role = role.Key;
                draft.Use(role);
            }

            if (sense.Thing == draft.Vocabulary.Label && phrase.Head.IsNamed)
            {
                Name(element, phrase.Head);
            }
        }

        return created;
    }

    /// <summary>Gives modifiers to an element that is already there: "the car is red".</summary>
    /// <param name="element">What is described.</param>
    /// <param name="phrase">The modifiers.</param>
    /// <param name="isPredicate">True after "is", where a number counts ("the dogs are two").</param>
    public void Modify(ElementDraft element, NounPhrase phrase, bool isPredicate)
    {
        foreach ((Lexeme lexeme, Lexeme? shade, NamedColor color) in phrase.Colors)
        {
            element.AddColor(color);
            UseBoth(lexeme, shade);
        }

        TakeMetal(element, phrase);
        if (isPredicate && phrase.Count is { } count && phrase.Head is null && count.Sense.Value is > 0 and <= PlanDraft.MaximumCount)
        {
            element.Count = count.Sense.Value;
            element.CountIsExact = count.Sense.IsExact;
            draft.Use(count.Lexeme);
        }

        Describe(element, phrase);
    }

    /// <summary>A single colour that is also a material, such as gold, is the material of what does not live.</summary>
    private static void TakeMetal(ElementDraft element, NounPhrase phrase)
    {
        // A glass bottle stays of glass: amber is its colour.
        if (phrase.Colors is [{ Shade: null, Lexeme: var lexeme }] && lexeme.As<MaterialSense>() is { } sense && !element.Noun.StartsWith("glass ", StringComparison.Ordinal)
            && (sense.SuitsLife || !element.Thing.IsLiving || phrase.Materials.Exists(m => m.Sense.IsForm)) && element.Colors.Count == 1)
        {
            element.Material ??= sense.Material;
        }
    }

    /// <summary>The singular: the name of the thing whose plural the word is, or what the dictionary says.</summary>
    private static string NounOf(string word, ThingSense sense) =>
        ((sense.IsPlural ? sense.Thing.Names.FirstOrDefault(n => n != word && Inflection.Plurals(n).Contains(word)) : null)
        ?? WordFacts.Lemma(word, PartsOfSpeech.Noun) ?? Inflection.Singular(word)).Replace(" 's", "'s", StringComparison.Ordinal);

    /// <summary>"colorful balloons" are of several colours; one colourful thing has them all on it, unless it has them by nature.</summary>
    private void MixColors(NounPhrase phrase, ThingSense sense)
    {
        if (phrase.Attributes.Find(a => WordGroups.Colorful.Contains(a.Key)) is not { } word)
        {
            return;
        }

        string noun = NounOf(phrase.Head!.Key, sense);
        bool isNatural = WordGroups.ColorfulByNature.Contains(noun) || WordGroups.ColorfulByNature.Contains(sense.Thing.Names[0]);
        if (!isNatural && (!sense.IsPlural || phrase.Colors.Count > 0 || WornTable.IsWorn(noun)))
        {
            return;
        }

        phrase.Attributes.Remove(word);
        draft.Use(word);
        if (!isNatural)
        {
            int most = phrase.Count is { Sense: { IsExact: true, Value: > 0 and var count } } ? Math.Min(count, Mixture.Length) : Mixture.Length;
            phrase.Colors.AddRange(Mixture.Take(most).Select(c => (word, (Lexeme?)null, c)));
            phrase.ListsColors = true;
        }
    }

    private static int SplitCount(NounPhrase phrase, ThingSense sense)
    {
        bool mixes = phrase.Colors.Count > 1 && phrase.ListsColors && sense.IsPlural
            && (phrase.Count is null || phrase.Count.Value.Sense.Value >= phrase.Colors.Count)
            && !phrase.Attributes.Exists(a => WordGroups.JoiningPatterns.Contains(a.Key) || SurfaceTable.Find(a.Key) is not null);
        // Black and white together is the look of one thing far more often than of two.
        bool isPiebald = phrase.Colors.Count == 2 && phrase.Colors.TrueForAll(c => c.Color.Name is "black" or "white");
        return mixes && !isPiebald ? phrase.Colors.Count : 1;
    }

    private void SetCount(ElementDraft element, NounPhrase phrase, ThingSense sense, int part, int parts)
    {
        if (phrase.Count is { } count)
        {
            int total = Math.Clamp(count.Sense.Value, 1, PlanDraft.MaximumCount);
            // "a pair of scissors" is one thing.
            bool isPluralOnly = total == 2 && phrase.Count.Value.Lexeme.Key.StartsWith("pair", StringComparison.Ordinal)
                && !sense.IsPlural && Inflection.IsPluralOnly(phrase.Head!.Key);
            element.Count = isPluralOnly ? 1 : total / parts + (part < total % parts ? 1 : 0);
            element.CountIsExact = count.Sense.IsExact && total == count.Sense.Value;
            draft.Use(count.Lexeme);
            phrase.Groups.ForEach(draft.Use);
            if (total < count.Sense.Value)
            {
                draft.Assume(string.Create(CultureInfo.InvariantCulture, $"{count.Sense.Value} is more than can be told apart; {total} are shown."));
            }
        }
        else if (sense.IsPlural && !Bunches.Has(element.Noun))
        {
            element.Count = parts > 1 ? 2 : sense.Number > 0 ? sense.Number : BarePluralCount;
            element.CountIsExact = sense.Number == 2;
            element.IsBarePlural = parts == 1 && sense.Number == 0;
        }
    }

    /// <summary>What cannot be shown is named on a card.</summary>
    private void Name(ElementDraft element, Lexeme head)
    {
        draft.Texts.Add(new TextDraft(element.Noun, null) { Carrier = element });
        draft.Assume($"'{head.Key}' cannot be shown yet; a card bears the word.");
    }

    /// <summary>"long curly hair": what the owner honours of a part's looks, as "curly" or "long-haired".</summary>
    public void DescribePart(ElementDraft owner, string part, NounPhrase phrase)
    {
        foreach (Lexeme word in phrase.Attributes.Concat(phrase.Sizes.Select(s => s.Lexeme)))
        {
            string compound = $"{word.Key}-{part}ed";
            if ((attributes.Honoured(word, owner.Thing.Attributes) ?? owner.Thing.Attributes.FirstOrDefault(a => a == compound)) is { } attribute)
            {
                owner.AddAttribute(attribute);
                draft.Use(word);
            }
        }
    }

    private void Arrange(ElementDraft element, NounPhrase phrase)
    {
        if (phrase.Arrangement is { } arrangement && element.Count > 1)
        {
            element.Arrangement = arrangement.Arrangement;
            draft.Use(arrangement.Lexeme);
            phrase.Groups.ForEach(draft.Use);
        }
    }

    /// <summary>A bare plural in the sky becomes a loose swarm.</summary>
    public static void FillSky(ElementDraft element)
    {
        if (element.IsBarePlural)
        {
            element.Count = SkyPluralCount;
        }
    }

    /// <summary>A bare plural all over a place is more than a few.</summary>
    public static void FillPlace(ElementDraft element)
    {
        if (element.IsBarePlural)
        {
            element.Count = PlacePluralCount;
        }
    }

    /// <summary>Takes a pose; a flying car is a thing of its own where the vocabulary has one.</summary>
    public void Pose(ElementDraft element, string pose)
    {
        element.Pose ??= pose;
        element.Thing = PosedThing(element.Thing, pose) ?? element.Thing;
    }

    private ThingWords Upgrade(NounPhrase phrase, ThingWords thing)
    {
        foreach ((_, VerbSense verb) in phrase.Poses)
        {
            thing = PosedThing(thing, verb.Lemma) ?? thing;
        }

        return thing;
    }

    private ThingWords? PosedThing(ThingWords thing, string pose) => pose == "fly"
        ? draft.Vocabulary.Things.FirstOrDefault(t => thing.Names.Any(n => t.Names.Contains("flying " + n)))
        : null;

    private void Describe(ElementDraft element, NounPhrase phrase)
    {
        foreach ((Lexeme lexeme, MaterialSense sense) in phrase.Materials.OrderBy(m => m.Sense.IsForm))
        {
            if (sense.YieldsToKind && attributes.Honoured(lexeme, element.Thing.Attributes) is { } kind)
            {
                element.AddAttribute(kind);
                draft.Use(lexeme);
                continue;
            }

            element.Material ??= sense.Material;
            UseIf(element.Material == sense.Material || sense.IsForm, lexeme);
        }

        foreach ((Lexeme lexeme, float factor) in phrase.Sizes)
        {
            if (element.Thing.Attributes.Contains(lexeme.Key))
            {
                element.AddAttribute(lexeme.Key);
            }
            else
            {
                element.Scale *= factor;
            }

            draft.Use(lexeme);
        }

        foreach ((Lexeme lexeme, VerbSense verb) in phrase.Poses)
        {
            Pose(element, verb.Lemma);
            UseIf(element.Pose == verb.Lemma, lexeme);
        }

        foreach (Lexeme word in phrase.Attributes)
        {
            if ((attributes.Honoured(word, element.Thing.Attributes) ?? (element.Thing.TakesSurfaces ? SurfaceTable.Find(word.Key) : null)) is { } attribute)
            {
                element.AddAttribute(attribute);
                draft.Use(word);
            }
            else if (!TakeWithoutLook(element, word) && phrase.Head is { } head && word.First + word.Count == head.First && IsKindOfCompound(word))
            {
                // "a motorcycle helmet": a helmet, of which the first noun tells nothing that can be shown.
                draft.Use(word);
                draft.Assume($"'{word.Key} {head.Key}' is shown as {Article.With(element.Noun)}.");
            }
        }
    }

    // A noun right before the noun tells what kind of it is meant.
    private static bool IsKindOfCompound(Lexeme word) => word.LikelyPart == PartsOfSpeech.Noun && !word.Is<WeatherSense>() && !word.Is<StyleSense>();

    /// <summary>Words before a noun that name what it is without another look: makes, and the kind of a kind.</summary>
    private bool TakeWithoutLook(ElementDraft element, Lexeme word)
    {
        if (word.As<PlaceSense>() is { ShownAs: null } at && !ProperNames.Has(draft, word))
        {
            draft.Suggest(at.Place, word);
            return true;
        }

        if (Makes.Has(word.Key))
        {
            draft.Use(word);
            draft.Assume($"'{word.Key}' is a make; {Article.With(element.Noun)} of no make is shown.");
            return true;
        }

        if (element.Noun.Length > 0 && Nouns.Hypernyms(word.Key) is var kinds && (kinds.Contains(element.Noun) || kinds.Contains(element.Thing.Names[0])))
        {
            // "a cobra snake".
            draft.Use(word);
            draft.Assume($"'{word.Key}' is shown as {Article.With(element.Noun)}.");
            return true;
        }

        return false;
    }

    /// <summary>Takes what the noun itself says: attributes it carries, and that the thing only stands in for it.</summary>
    private void TakeKind(ElementDraft element, ThingSense sense, Lexeme head)
    {
        foreach (string extra in sense.Extra)
        {
            element.AddAttribute(extra);
        }

        if (sense.ShownAs is { } shown)
        {
            draft.Assume($"'{head.WrittenAs ?? head.Key}' is shown as {Article.With(shown)}.");
        }
    }

    private string WordsOf(NounPhrase phrase)
    {
        // In other languages the noun may stand first.
        Lexeme head = phrase.Head!;
        Lexeme first = phrase.First ?? head;
        int start = Math.Min(first.First, head.First);
        int end = Math.Max(first.First + first.Count, head.First + head.Count) - 1;
        return draft.Prompt[draft.Tokens[start].Start..draft.Tokens[Math.Max(start, end)].End];
    }

    private void UseBoth(Lexeme lexeme, Lexeme? shade)
    {
        draft.Use(lexeme);
        UseIf(shade is not null, shade);
    }

    private void UseIf(bool condition, Lexeme? lexeme)
    {
        if (condition)
        {
            draft.Use(lexeme!);
        }
    }
}
