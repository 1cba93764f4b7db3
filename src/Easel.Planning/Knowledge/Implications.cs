using System.Collections.Immutable;
using System.Globalization;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>
/// Puts what a word implies in its place: "a birthday party" becomes a cake, some balloons and gifts. The things stand for the words of the
/// prompt; the plan notes them as an assumption.
/// </summary>
internal static class Implications
{
    /// <summary>A prompt that names so many things shows what it wants to be seen.</summary>
    private const int EnoughThings = 3;

    private const string HoldingOne = "holding a ";

    private static readonly Dictionary<string, Implication> ByPhrase = Read();

    /// <summary>All phrases that imply something.</summary>
    public static IEnumerable<string> Phrases => ByPhrase.Keys;

    /// <summary>Expands what implies something. One walk over the lexemes.</summary>
    public static List<Lexeme> Expand(List<Lexeme> lexemes, Lexicon lexicon, PlanDraft draft)
    {
        if (!lexemes.Exists(l => l.Is<ImplicationSense>()))
        {
            return lexemes;
        }

        bool isEnough = lexemes.Count(l => l.Is<ThingSense>()) >= EnoughThings;
        bool hasPlace = lexemes.Exists(l => l.Is<PlaceSense>());
        List<Lexeme> expanded = new(lexemes.Count);
        List<Lexeme> afterwards = [];
        bool hasSubject = false;
        for (int i = 0; i < lexemes.Count; i++)
        {
            Lexeme lexeme = lexemes[i];
            if (lexeme.Kind == TokenKind.Stop)
            {
                expanded.AddRange(afterwards);
                afterwards.Clear();
                hasSubject = false;
            }

            hasSubject |= lexeme.Is<ThingSense>();
            bool implies = lexeme.Is<ImplicationSense>() && (!lexeme.Is<ThingSense>() || IsDone(lexemes, i)) && !Describes(lexemes, i) && !IsNegated(lexemes, i);
            if (implies && ByPhrase[lexeme.Key].Description is { } description && Describe(ForEach(description, lexemes, i), lexeme, lexicon, draft, IsContentTold(lexemes, i)) is { } told)
            {
                expanded.AddRange(told);
                continue;
            }

            if (implies && NamesContent(lexemes, i))
            {
                draft.Use(lexeme);
                continue;
            }

            List<Lexeme> scene = implies && !isEnough ? Scene(lexeme, lexicon, draft, hasPlace, hasSubject && IsPlaced(lexemes, i)) : [];
            if (scene.Count == 0)
            {
                expanded.Add(lexeme);
                if (implies && isEnough)
                {
                    draft.Use(lexeme);
                }
            }
            else if (hasSubject)
            {
                // What goes on around somebody is told in a sentence of its own, so that the rest of this one still speaks of whom it began with.
                while (Introduces(expanded[^1]))
                {
                    expanded.RemoveAt(expanded.Count - 1);
                }

                afterwards.Add(new Lexeme(lexeme.First, lexeme.Count, TokenKind.Stop, ".", []));
                afterwards.AddRange(scene);
            }
            else
            {
                expanded.AddRange(scene);
            }
        }

        expanded.AddRange(afterwards);
        return expanded;
    }

    /// <summary>What stands for a phrase, in the words of its description; null when not all of it can be shown.</summary>
    private static List<Lexeme>? Describe(string description, Lexeme phrase, Lexicon lexicon, PlanDraft draft, bool isContentTold)
    {
        // "a fruit basket with pears": the prompt says what is in it.
        int filled = description.IndexOf(" filled with ", StringComparison.Ordinal);
        description = isContentTold && filled > 0 ? description[..filled] : description;
        List<Lexeme> told = [.. lexicon.Read(Tokenizer.Split(description, [])).Select(l => l with { First = phrase.First, Count = phrase.Count })];
        if (told.Exists(l => l.IsUnknown || (l.Is<ThingSense>() && !IsShown(l))))
        {
            return null;
        }

        draft.Assume($"'{phrase.Key}' is shown as {(BeginsWithVerb(description) ? description : Article.With(description))}.");
        return told;
    }

    /// <summary>"two men fishing": each holds a rod of his own.</summary>
    private static string ForEach(string description, List<Lexeme> lexemes, int i) =>
        i > 0 && lexemes[i - 1].As<ThingSense>() is { IsPlural: true } && description.StartsWith(HoldingOne, StringComparison.Ordinal)
            ? "holding " + Inflection.Plurals(description[HoldingOne.Length..]).First() : description;

    // "holding a fishing rod".
    private static bool BeginsWithVerb(string description) => description.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal);

    private static bool IsContentTold(List<Lexeme> lexemes, int i) => i + 1 < lexemes.Count && (lexemes[i + 1].Is(FunctionKind.With) || lexemes[i + 1].Is(FunctionKind.Of) || lexemes[i + 1].Is(FunctionKind.Filled));

    /// <summary>"a still life of shoes", "a still life painting of a skull": the prompt says what is in it.</summary>
    private static bool NamesContent(List<Lexeme> lexemes, int i)
    {
        int next = i + 1;
        next += next < lexemes.Count && lexemes[next].Is(FunctionKind.Medium) ? 1 : 0;
        return next + 1 < lexemes.Count && lexemes[next].Is(FunctionKind.Of) && lexemes.Skip(next).Any(l => l.Is<ThingSense>());
    }

    /// <summary>The things that a phrase implies, as they would be written, and where they are; empty when none can be shown.</summary>
    private static List<Lexeme> Scene(Lexeme lexeme, Lexicon lexicon, PlanDraft draft, bool hasPlace, bool isWhereabouts)
    {
        Implication implication = ByPhrase[lexeme.Key];
        // "three clownfish in a coral reef": the place of what is named, and nobody else.
        ImmutableArray<(int Count, string Noun)> implied = isWhereabouts && (implication.Place is not null || lexeme.Is<PlaceSense>()) ? [] : implication.Things;
        List<(int Count, Lexeme Noun)> things = [.. implied
            .Select(t => (t.Count, Noun: lexicon.Word(t.Noun, lexeme.First, lexeme.Count)))
            .Where(t => IsShown(t.Noun))
            .DistinctBy(t => t.Noun.As<ThingSense>()!.Thing)];
        List<Lexeme> scene = [];
        Append(scene, things, lexeme);
        if (things.Count > 0)
        {
            draft.Assume($"'{lexeme.Key}' is shown as {string.Join(", ", things.Select(Phrase))}.");
        }

        // The word may name a place itself ("zoo"): the things stand there.
        Lexeme? place = lexeme.Is<PlaceSense>() ? things.Count > 0 ? lexeme : null
            : implication.Place is { } where && !hasPlace ? lexicon.Word(where, lexeme.First, lexeme.Count) : null;
        if (place?.Is<PlaceSense>() == true)
        {
            scene.Add(lexicon.Word("in", lexeme.First, lexeme.Count));
            scene.Add(place);
        }

        return scene;
    }

    /// <summary>What goes without saying must be right: no stand-ins, except that people are people.</summary>
    private static bool IsShown(Lexeme noun) => noun.As<ThingSense>() is { } sense && (sense.ShownAs is null || sense.Thing.IsEmblem || sense.Thing.Names.Contains("person"));

    /// <summary>Words of grammar before the phrase: "at her", "having a".</summary>
    private static bool Introduces(Lexeme lexeme) => !lexeme.Is<ThingSense>() && !lexeme.Is<PlaceSense>()
        && (lexeme.Is<RelationSense>() || lexeme.Is(FunctionKind.Determiner) || lexeme.Is(FunctionKind.Definite) || lexeme.Is(FunctionKind.With) || lexeme.Is(FunctionKind.Other));

    private static void Append(List<Lexeme> expanded, List<(int Count, Lexeme Noun)> things, Lexeme lexeme)
    {
        for (int i = 0; i < things.Count; i++)
        {
            (int count, Lexeme noun) = things[i];
            if (i > 0)
            {
                expanded.Add(new Lexeme(lexeme.First, lexeme.Count, TokenKind.Comma, ",", []));
            }

            ThingSense sense = noun.As<ThingSense>()!;
            if (count > 1)
            {
                expanded.Add(new Lexeme(lexeme.First, lexeme.Count, TokenKind.Word, count.ToString(CultureInfo.InvariantCulture), [new CountSense(count, false)]));
            }

            expanded.Add(noun with { Senses = [sense with { IsPlural = count > 1, ShownAs = null }] });
        }
    }

    private static string Phrase((int Count, Lexeme Noun) thing) => thing.Noun.As<ThingSense>()!.Thing.Names[0] is var name && thing.Count > 1
        ? Inflection.Plurals(name).First()
        : Article.With(name);

    /// <summary>Whether a preposition of place stands before the phrase: "in a coral reef".</summary>
    private static bool IsPlaced(List<Lexeme> lexemes, int i)
    {
        int before = i - 1;
        while (before >= 0 && (lexemes[before].Is(FunctionKind.Determiner) || lexemes[before].Is(FunctionKind.Definite)))
        {
            before--;
        }

        return before >= 0 && lexemes[before].As<RelationSense>() is { Kind: RelationKind.In or RelationKind.On or RelationKind.NextTo };
    }

    /// <summary>"two men fencing": what somebody does, although it may be a thing as well.</summary>
    private static bool IsDone(List<Lexeme> lexemes, int i) => i > 0 && ByPhrase[lexemes[i].Key].Description is { } description && BeginsWithVerb(description)
        && lexemes[i - 1].As<ThingSense>() is { Thing.IsLiving: true };

    /// <summary>"a birthday card": the phrase says which card.</summary>
    private static bool Describes(List<Lexeme> lexemes, int i) => i + 1 < lexemes.Count && lexemes[i + 1] is { Kind: TokenKind.Word } next
        && (next.Is<ThingSense>() || next.Is<PlaceSense>() || next.Is<PartSense>() || (next.IsUnknown && next.LikelyPart == Words.PartsOfSpeech.Noun));

    private static bool IsNegated(List<Lexeme> lexemes, int i) => lexemes.Skip(Math.Max(0, i - 2)).Take(Math.Min(i, 2)).Any(l => l.Is(FunctionKind.Negation));

    private static Dictionary<string, Implication> Read()
    {
        Dictionary<string, Implication> implications = new(StringComparer.Ordinal);
        foreach (DataLine line in DataFile.Read("implications", ':', '='))
        {
            Implication implication = line.Separator == '=' ? new([], null, string.Join(", ", line.Words)) : new([.. line.Words.Where(w => w[0] != '@').Select(Thing)], line.Words.FirstOrDefault(w => w[0] == '@')?[1..]);
            foreach (string phrase in line.Left.Split('|', StringSplitOptions.TrimEntries))
            {
                implications.Add(Tokenizer.Normalize(phrase), implication);
            }
        }

        return implications;
    }

    private static (int, string) Thing(string words) => char.IsAsciiDigit(words[0]) && words.Split(' ', 2) is [var number, var noun]
        ? (int.Parse(number, CultureInfo.InvariantCulture), noun)
        : (1, words);
}
