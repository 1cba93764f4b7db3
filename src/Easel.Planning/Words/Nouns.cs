using System.Collections.Immutable;

namespace Easel.Planning.Words;

/// <summary>What nouns mean: the kind of thing, and what it is a kind of.</summary>
public static class Nouns
{
    /// <summary>How many meanings are looked at.</summary>
    private const int MostSenses = 3;

    /// <summary>How many hypernyms are given.</summary>
    private const int MostHypernyms = 64;

    /// <summary>A rarer meaning counts while it is at most so many times halved in frequency against the most frequent.</summary>
    private const int RarerBy = 3;

    /// <summary>The kind of thing that a noun means first of all.</summary>
    /// <param name="noun">A lemma or phrase, singular or plural, lower case.</param>
    public static NounClass Class(string noun) => Senses(noun) is [var first, ..] ? first.Class : NounClass.Unknown;

    /// <summary>Whether a noun means something that has a look of its own.</summary>
    public static bool IsVisible(string noun) => IsVisible(Class(noun));

    /// <summary>Whether things of this kind have a look of their own.</summary>
    public static bool IsVisible(NounClass kind) => kind is NounClass.Animal or NounClass.Artifact or NounClass.Body or NounClass.Food or NounClass.Object
        or NounClass.Person or NounClass.Phenomenon or NounClass.Plant or NounClass.Shape or NounClass.Substance or NounClass.Location;

    /// <summary>Lemmas of what a noun is a kind of, nearest first; those of its first meanings, visible ones before abstract ones.</summary>
    public static ImmutableArray<string> Hypernyms(string noun)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        List<int> lemmas = [];
        foreach (NounSense sense in Senses(noun))
        {
            foreach (int synset in Ancestors(sense.Synset).Skip(1))
            {
                lemmas.Clear();
                WordNet.Default.AddLemmas(synset, lemmas);
                foreach (string name in lemmas.Select(WordNet.Default.LemmaName).Where(n => !names.Contains(n)))
                {
                    names.Add(name);
                }

                if (names.Count >= MostHypernyms)
                {
                    return names.ToImmutable();
                }
            }
        }

        return names.ToImmutable();
    }

    /// <summary>
    /// The meanings that count, in the order of preference: what can be seen goes before what cannot, common nouns before names. People
    /// who are called after something else are left out: "hope" is nobody.
    /// </summary>
    internal static ImmutableArray<NounSense> Senses(string noun)
    {
        if (WordFacts.Lemma(noun, PartsOfSpeech.Noun) is not { } lemma || !WordNet.Default.TryFind(lemma, out WordNetEntry entry))
        {
            return [];
        }

        List<(NounSense Sense, int Rank)> senses = new(entry.SenseCount);
        int most = 0;
        bool isPerson = false;
        for (int i = 0; i < entry.SenseCount; i++)
        {
            NounSense sense = WordNet.Default.Sense(entry, i);
            most = Math.Max(most, sense.Frequency);
            isPerson |= i == 0 && sense.Class == NounClass.Person;
            bool isFigurative = sense.Class == NounClass.Person && !isPerson;
            if (i == 0 || (sense.Frequency >= most - RarerBy && !isFigurative))
            {
                senses.Add((sense, Rank(sense, i, lemma.Contains(' ', StringComparison.Ordinal))));
            }
        }

        return [.. senses.OrderBy(s => s.Rank).Take(MostSenses).Select(s => s.Sense)];
    }

    /// <summary>A synset and all above it, breadth first.</summary>
    internal static IEnumerable<int> Ancestors(int synset)
    {
        List<int> found = [synset];
        List<int> above = [];
        for (int i = 0; i < found.Count && found.Count < MostHypernyms; i++)
        {
            yield return found[i];
            above.Clear();
            WordNet.Default.AddHypernyms(found[i], above);
            found.AddRange(above.Where(a => !found.Contains(a)));
        }
    }

    // A rare word for people goes after the thing that is called so: a hot dog is a sausage rather than somebody who shows off.
    private static int Rank(NounSense sense, int index, bool isPhrase) => (sense.Class, sense.IsName) switch
    {
        // An emperor is first of all a man; a word for people of several words is a rare one.
        (NounClass.Person, false) when index == 0 && !isPhrase => 0,

        // Whoever is called after an animal is meant less often than the animal.
        (NounClass.Animal, false) => 0,
        (NounClass.Person, false) when index == 0 && sense.Frequency > 0 => 1,
        (NounClass.Artifact or NounClass.Food or NounClass.Body, false) => 1,
        // A fruit is meant rather than the tree that bears it, a hammock rather than a hillock.
        (NounClass.Plant or NounClass.Object, false) => 2,
        (NounClass.Person, false) when index == 0 => 2,
        (_, true) when index == 0 && sense.Frequency > 0 => 2,
        (NounClass.Substance or NounClass.Phenomenon or NounClass.Shape or NounClass.Location, false) => 3,
        (_, true) => 5,
        _ => 4,
    };
}
