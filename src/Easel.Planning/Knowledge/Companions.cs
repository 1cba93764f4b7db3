using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Grammar;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>
/// Gives people what their trade or sport cannot be seen without: a cyclist rides a bicycle, a guitarist holds a guitar; an animal in a role
/// wears what tells the role. What the prompt speaks of itself is not given again.
/// </summary>
internal static class Companions
{
    /// <summary>So many words of a line come before the thing: pose and relation.</summary>
    private const int WordsBeforeThing = 2;

    private static readonly FrozenDictionary<string, Companion> OfPeople = Read(':');
    private static readonly FrozenDictionary<string, Companion> OfAnimals = Read('~');

    /// <summary>Roles of people that animals can be shown in.</summary>
    public static bool IsRoleOfAnimals(string noun) => OfAnimals.ContainsKey(noun);

    /// <summary>Nouns of people that consist of several words.</summary>
    public static IEnumerable<string> Nouns => OfPeople.Keys;

    /// <summary>Adds what is missing to a draft that has been read to its end.</summary>
    public static void Complete(PlanDraft draft, Lexicon lexicon)
    {
        foreach (ElementDraft element in draft.Elements.ToArray())
        {
            bool isAnimal = element.Role is not null;
            if ((isAnimal ? OfAnimals : OfPeople).GetValueOrDefault(element.Role ?? element.Noun) is { } companion)
            {
                Accompany(element, companion, lexicon, draft);
            }
        }
    }

    private static void Accompany(ElementDraft element, Companion companion, Lexicon lexicon, PlanDraft draft)
    {
        foreach ((RelationKind relation, string noun) in companion.Things)
        {
            // A close view shows who it is, and not what they do.
            if (lexicon.Word(noun, 0, 0).As<ThingSense>() is not { } sense || draft.Forbids(sense.Thing.Id)
                || (draft.Shot is ShotSize.Close or ShotSize.Macro && relation != RelationKind.WornBy))
            {
                continue;
            }

            // A thing of that kind is in the picture: unless something else has it, it is theirs.
            ElementDraft? thing = draft.Elements.Find(e => e != element && e.Thing == sense.Thing);
            bool isNew = thing is null;
            thing ??= draft.AddElement(sense.Thing);
            if (thing is null || (!isNew && draft.IsRelated(thing)))
            {
                continue;
            }

            if (isNew)
            {
                (thing.Noun, thing.Words, thing.Count, thing.CountIsExact) = (noun, noun, element.Count, element.CountIsExact);
                draft.Assume($"{Upper(Article.With(element.Role ?? element.Noun))} goes with {Article.With(noun)}.");
            }

            bool isSupport = relation == RelationKind.On;
            draft.Relate(isSupport ? element : thing, relation, isSupport ? thing : element);
            element.Pose ??= companion.Pose;
        }
    }

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static FrozenDictionary<string, Companion> Read(char separator) => DataFile.Read("companions", ':', '~')
        .Where(l => l.Separator == separator)
        .SelectMany(l => l.Left.Split('|', StringSplitOptions.TrimEntries).Select(n => (Noun: n, Companion: Parse(l))))
        .ToFrozenDictionary(p => p.Noun, p => p.Companion, StringComparer.Ordinal);

    private static Companion Parse(DataLine line)
    {
        if (line.Separator == '~')
        {
            return new Companion(null, [.. line.Words.Select(w => w.Split(' ', WordsBeforeThing)).Select(w => (Kind(w[0]), w[1]))]);
        }

        string[] words = line.Words[0].Split(' ', WordsBeforeThing + 1);
        return new Companion(words[0], [(Kind(words[1]), words[2])]);
    }

    private static RelationKind Kind(string word) => Enum.Parse<RelationKind>(word, ignoreCase: true);
}
