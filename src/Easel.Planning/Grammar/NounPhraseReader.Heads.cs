using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>The noun of a phrase.</summary>
internal sealed partial class NounPhraseReader
{
    private int ReadHead(NounPhrase phrase, int i)
    {
        Lexeme lexeme = lexemes[i];
        bool isNoun = lexeme.Is<ThingSense>() || lexeme.Is<PlaceSense>() || lexeme.Is<PartSense>();
        bool nounFollows = i + 1 < lexemes.Count
            && (lexemes[i + 1].Is<ThingSense>() || IsPlaceNoun(lexemes[i + 1]) || (lexemes[i + 1].Is<PartSense>() && lexeme.Is<ThingSense>()));
        // "a cat statue" is a cat: the statue is the form it is shown in.
        nounFollows = nounFollows && lexemes[i + 1].As<MaterialSense>() is not { IsForm: true };
        // "an astronaut suit": what is worn, of that kind.
        nounFollows |= isNoun && i + 1 < lexemes.Count && lexemes[i + 1].IsUnknown && WornTable.IsWorn(lexemes[i + 1].Key);
        // "the cat watches": a verb in the third person ends the phrase although it could be a noun.
        nounFollows = nounFollows && lexemes[i + 1].As<VerbSense>() is not { IsParticiple: false, IsBase: false };
        bool isPlural = lexeme.As<ThingSense>() is { IsPlural: true };
        if (isNoun && i + 1 < lexemes.Count && !isPlural && IsAnimal(lexeme) && TakeGroupOrRole(phrase, lexeme, lexemes[i + 1], i))
        {
            return i + 2;
        }

        if (isNoun && !isPlural && IsAnimal(lexeme) && i + 2 < lexemes.Count && lexemes[i + 1].Is(FunctionKind.Possessive) && lexemes[i + 2].Key is "face" or "head")
        {
            // "an ostrich's face": the ostrich, seen closely.
            draft.ShowClosely(lexemes[i + 2]);
            return SetHead(phrase, lexeme, HeadKind.Thing, i + 2);
        }

        Lexeme? following = i + 1 < lexemes.Count ? lexemes[i + 1] : null;
        if (following is not null && following.Is(FunctionKind.Text) && TextTable.OfStuff(lexeme.Key) is not null)
        {
            // "balloon letters" are letters.
            phrase.Attributes.Add(lexeme);
            return i + 1;
        }

        if (lexeme.Is<ThingSense>() && following is { } surface && !surface.Is<ThingSense>() && TextTable.IsSurface(surface.Key))
        {
            // "a laptop screen" is the laptop, seen from where it is written on.
            draft.Use(surface);
            return SetHead(phrase, lexeme, HeadKind.Thing, i) + 1;
        }

        if (nounFollows && !isPlural && lexeme.Is<ThingSense>() && WordGroups.Toys.Contains(following!.Key) && !WordGroups.ToyOwners.Contains(lexeme.Key))
        {
            // "a robot toy" is a robot, and small.
            phrase.Sizes.Add((following, ToySize));
            phrase.Count ??= following.As<ThingSense>() is { IsPlural: true } ? (following, new CountSense(3, false)) : null;
            return SetHead(phrase, lexeme, HeadKind.Thing, i) + 1;
        }

        if (isNoun && nounFollows && !isPlural)
        {
            if (lexemes[i + 1].As<ThingSense>() is { Number: > 0, IsPlural: true } collective && lexeme.Is<ThingSense>())
            {
                // "an owl family" is several owls.
                phrase.Count ??= (lexemes[i + 1], new CountSense(collective.Number, collective.Number == 2));
                phrase.Head = lexeme;
                phrase.HeadKind = HeadKind.Thing;
                return i + 2;
            }

            // A compound: the last noun counts, the ones before describe it.
            phrase.Attributes.Add(lexeme);
            return i + 1;
        }

        if (isNoun && i + 2 < lexemes.Count && lexemes[i + 1].Is(FunctionKind.Possessive) && WornTable.IsWorn(lexemes[i + 2].Key)
            && phrase is { HasDeterminer: true, IsDefinite: false })
        {
            // "a train conductor's hat": nobody's in particular, but of that kind.
            phrase.Attributes.Add(lexeme);
            return i + 2;
        }

        if ((lexeme.IsUnknown || lexeme.As<VerbSense>() is { IsBase: true }) && !isNoun)
        {
            // "an elf drinking juice": who acts is the head.
            bool acts = phrase.HasDeterminer && i + 1 < lexemes.Count && lexemes[i + 1].As<VerbSense>() is { IsParticiple: true }
                && lexemes[i + 1].Key.EndsWith("ing", StringComparison.Ordinal) && lexeme.LikelyPart == PartsOfSpeech.Noun;
            bool describesPicture = i + 1 < lexemes.Count && (lexemes[i + 1].Is<StyleSense>() || lexemes[i + 1].Is(FunctionKind.Medium));
            if (!acts && (Continues(i + 1) || describesPicture) && !IsAdverb(lexeme))
            {
                phrase.Attributes.Add(lexeme);
                return i + 1;
            }

            return SetHead(phrase, lexeme, HeadKind.Unknown, i);
        }

        // "the letter "A"" is text, "a letter that says" a thing.
        bool isText = lexeme.Is(FunctionKind.Text)
            && (lexeme.As<ThingSense>() is { IsPlural: true } || (following is not null && (following.Kind == TokenKind.Quote || following.Key.Length == 1)));
        return lexeme switch
        {
            _ when isText => SetHead(phrase, lexeme, HeadKind.Text, i),
            _ when IsBackground(lexeme) => SetHead(phrase, lexeme, HeadKind.Background, i),
            _ when lexeme.Is(FunctionKind.Bounds) => SetHead(phrase, lexeme, HeadKind.Bounds, i),
            _ when lexeme.Is<ThingSense>() => TakeForm(phrase, SetHead(phrase, lexeme, HeadKind.Thing, i)),
            _ when lexeme.Is<PlaceSense>() => SetHead(phrase, lexeme, HeadKind.Place, i),
            _ when lexeme.Is<PartSense>() => SetHead(phrase, lexeme, HeadKind.Part, i),
            _ when lexeme.Is(FunctionKind.Text) => SetHead(phrase, lexeme, HeadKind.Text, i),
            _ when lexeme.Is(FunctionKind.Sky) => SetHead(phrase, lexeme, HeadKind.Sky, i),
            _ => i,
        };
    }

    /// <summary>"a camel caravan" is several camels, "a cat astronaut" a cat.</summary>
    private bool TakeGroupOrRole(NounPhrase phrase, Lexeme animal, Lexeme next, int i)
    {
        if (next.As<CountSense>() is null && Herds.Find(next.Key) is { } herd)
        {
            phrase.Count ??= (next, herd);
            phrase.Arrangement ??= herd.Arrangement is { } arrangement ? (next, arrangement) : null;
        }
        else if (Companions.IsRoleOfAnimals(next.Key) && !Continues(i + 2, 1))
        {
            phrase.Role = next;
        }
        else if (next.Key is "face" or "head" or "portrait" or "headshot")
        {
            // "a pig face": the pig, seen closely.
            draft.ShowClosely(next);
        }
        else
        {
            return false;
        }

        (phrase.Head, phrase.HeadKind) = (animal, HeadKind.Thing);
        return true;
    }

    private static bool IsAnimal(Lexeme lexeme) => lexeme.As<ThingSense>() is { Thing: var thing } && (thing.IsLiving || thing.IsEmblem) && !thing.Names.Contains("person")
        && Nouns.Hypernyms(lexeme.Key).Contains("animal");

    private static bool IsPlaceNoun(Lexeme lexeme) => lexeme.As<PlaceSense>() is { IsPhrase: false };

    /// <summary>"background", and names of places that end so ("plain background").</summary>
    private static bool IsBackground(Lexeme lexeme) =>
        lexeme.Is(FunctionKind.Background) || (lexeme.Is<PlaceSense>() && lexeme.Key.EndsWith("background", StringComparison.Ordinal));

    /// <summary>"a cat statue": what follows the noun is the form it is shown in.</summary>
    private int TakeForm(NounPhrase phrase, int i)
    {
        if (i < lexemes.Count && lexemes[i].As<MaterialSense>() is { IsForm: true } form)
        {
            phrase.Materials.Add((lexemes[i], form));
            return i + 1;
        }

        return i;
    }

    private static int SetHead(NounPhrase phrase, Lexeme lexeme, HeadKind kind, int i)
    {
        phrase.Head = lexeme;
        phrase.HeadKind = kind;
        return i + 1;
    }
}
