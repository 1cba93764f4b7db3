using System.Collections.Immutable;
using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>
/// What is shown for a noun that has no name of its own here: what it is the same as, or else the nearest thing that it is a kind of
/// ("a mallard is shown as a duck").
/// </summary>
/// <param name="lexicon">Meanings by normalised form.</param>
internal sealed class StandIns(Dictionary<string, Sense[]> lexicon)
{
    private readonly Cohyponyms _relatives = new(lexicon);

    /// <summary>How many synsets are climbed to at most.</summary>
    private const int MostSynsets = 64;

    /// <summary>Above these a likeness says nothing.</summary>
    internal static readonly HashSet<string> TooGeneral = DataFile.Read("general-nouns", ':').SelectMany(l => l.Words).ToHashSet(StringComparer.Ordinal);

    /// <summary>The thing or place that stands in for a noun or phrase, or null.</summary>
    /// <param name="noun">Normalised, singular or plural.</param>
    public Sense? Find(string noun)
    {
        if (WordFacts.Lemma(noun, PartsOfSpeech.Noun) is not { } lemma || !WordNet.Default.TryFind(lemma, out WordNetEntry entry) || !IsNoun(noun))
        {
            return null;
        }

        if (TooGeneral.Contains(lemma))
        {
            return null;
        }

        bool isPlural = noun != lemma;
        ImmutableArray<NounSense> senses = Nouns.Senses(lemma);
        foreach (NounSense sense in senses.Where(s => s.Class == NounClass.Group || Nouns.IsVisible(s.Class)))
        {
            // A word that means several things at all is not shown as its second best: a pony is no glass, although some glasses are called so.
            if (sense.Class != senses[0].Class || (sense.IsName && !IsFamous(sense, lemma)))
            {
                continue;
            }

            if (Climb(sense.Synset, entry.Lemma) is { } found && (found.Sense is ThingSense || MayBePlace(sense.Class)))
            {
                bool isSame = found.Synset == sense.Synset;
                return found.Sense switch
                {
                    ThingSense thing => new ThingSense(thing.Thing, thing.Extra, isPlural, isSame ? thing.ShownAs : thing.Thing.Names[0]),
                    PlaceSense place => new PlaceSense(place.Place, place.Extra, isSame ? place.ShownAs : place.Place.Names[0]),
                    _ => null,
                };
            }
        }

        // Only what the word means first of all: a head is no dog, although heads of cattle are animals.
        return WordNet.Default.Sense(entry, 0) is { IsName: false } first && _relatives.Find(first) is { } relative
            ? new ThingSense(relative.Thing, relative.Extra, isPlural, relative.Thing.Names[0]) : null;
    }

    /// <summary>A word that is more often an adjective or a verb describes or acts here too.</summary>
    private static bool IsNoun(string form)
    {
        int noun = WordFacts.Frequency(form, PartsOfSpeech.Noun);
        return noun >= WordFacts.Frequency(form, PartsOfSpeech.Verb) && noun > WordFacts.Frequency(form, PartsOfSpeech.Adjective)
            && noun >= WordFacts.Frequency(form, PartsOfSpeech.Adverb);
    }

    private static bool MayBePlace(NounClass kind) => kind is NounClass.Artifact or NounClass.Object or NounClass.Location or NounClass.Group;

    /// <summary>Names of single words are mostly those of others; whoever painted is named for the manner rather than to be seen.</summary>
    private static bool IsFamous(NounSense sense, string name)
    {
        bool isPhrase = name.Contains(' ', StringComparison.Ordinal);
        return sense.Class == NounClass.Person
            ? (isPhrase || sense.Frequency > 1) && !Nouns.Hypernyms(name).Contains("artist")
            : isPhrase || sense.Frequency > 0 || Nouns.Hypernyms(name).Contains("city");
    }

    /// <summary>Breadth first, so that the nearest is found; a branch ends where it becomes too general.</summary>
    private (Sense Sense, int Synset)? Climb(int start, int lemma)
    {
        List<int> open = [start];
        List<int> lemmas = [];
        for (int i = 0; i < open.Count && open.Count < MostSynsets; i++)
        {
            lemmas.Clear();
            WordNet.Default.AddLemmas(open[i], lemmas);
            bool isTooGeneral = false;
            foreach (int id in lemmas.Where(l => l != lemma))
            {
                string name = WordNet.Default.LemmaName(id);
                isTooGeneral |= TooGeneral.Contains(name);
                if (!isTooGeneral && Shown(name, open[i]) is { } shown)
                {
                    return (shown, open[i]);
                }
            }

            if (!isTooGeneral)
            {
                WordNet.Default.AddHypernyms(open[i], open);
            }
        }

        return null;
    }

    /// <summary>What a name shows when it has this meaning: a lion is a big cat, but a cat is first of all another one.</summary>
    private Sense? Shown(string name, int synset)
    {
        if (!lexicon.TryGetValue(name, out Sense[]? found)
            || Array.Find(found, s => s is ThingSense { IsPlural: false } or PlaceSense { IsPhrase: false }) is not { } shown)
        {
            return null;
        }

        // Names of the catalogue have a second meaning ("chicken" is meat and a bird); what only stands in for a word was chosen for its first.
        bool isName = shown is ThingSense { ShownAs: null } or PlaceSense { ShownAs: null };
        return Nouns.Senses(name).Take(isName ? 2 : 1).Any(s => s.Synset == synset && (s.Class != NounClass.Person || shown is ThingSense { Thing.IsLiving: true }))
            ? shown : null;
    }
}
