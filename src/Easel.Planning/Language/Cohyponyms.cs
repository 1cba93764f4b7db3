using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>
/// What is shown for a noun of which neither itself nor anything that it is a kind of can be shown: its nearest relative ("a moth is shown as a
/// butterfly", for both are lepidopterous insects). Relatives look alike among animals, plants and food; a rack and a picture frame, both
/// frameworks, do not.
/// </summary>
/// <param name="lexicon">Meanings by normalised form.</param>
internal sealed class Cohyponyms(Dictionary<string, Sense[]> lexicon)
{
    /// <summary>How far above the noun, and how far above its relative, the common kind may be.</summary>
    private const int Reach = 2;

    private static readonly HashSet<string> TooGeneral =
        [.. StandIns.TooGeneral, .. DataFile.Read("wide-kinds", ':').SelectMany(l => l.Words)];

    /// <summary>The nearest thing below a synset: how far below, and its meaning.</summary>
    private readonly Lazy<Dictionary<int, (int Steps, ThingSense Thing)>> _below = new(() => Index(lexicon));

    /// <summary>The nearest relative of a noun, or null.</summary>
    /// <param name="sense">A meaning of the noun.</param>
    public ThingSense? Find(NounSense sense)
    {
        if (sense.Class is not (NounClass.Animal or NounClass.Plant or NounClass.Food))
        {
            return null;
        }

        (int Steps, ThingSense Thing)? best = null;
        foreach ((int synset, int steps) in Above(sense.Synset))
        {
            if (_below.Value.TryGetValue(synset, out var found) && WordNet.Default.ClassOf(synset) == sense.Class
                && (best is not { } known || steps + found.Steps < known.Steps))
            {
                best = (steps + found.Steps, found.Thing);
            }
        }

        return best?.Thing;
    }

    private static Dictionary<int, (int Steps, ThingSense Thing)> Index(Dictionary<string, Sense[]> lexicon)
    {
        Dictionary<int, (int Steps, ThingSense Thing)> below = [];
        foreach ((string name, Sense[] senses) in lexicon)
        {
            // Names of what can be shown, not words that something stands in for already; a model before an emblem.
            if (Array.Find(senses, s => s is ThingSense { IsPlural: false, Extra.IsEmpty: true }) is not ThingSense { Thing: var thing } sense
                || !thing.Names.Contains(name) || Nouns.Senses(name) is not [var first, ..] || first.IsName)
            {
                continue;
            }

            foreach ((int synset, int steps) in Above(first.Synset))
            {
                if (!below.TryGetValue(synset, out var known) || steps < known.Steps || (steps == known.Steps && known.Thing.Thing.IsEmblem && !thing.IsEmblem))
                {
                    below[synset] = (steps, sense);
                }
            }
        }

        return below;
    }

    /// <summary>The kinds above a synset that still say something, nearest first, with how far above each is.</summary>
    private static IEnumerable<(int Synset, int Steps)> Above(int synset)
    {
        List<int> level = [synset];
        List<int> lemmas = [];
        for (int steps = 1; steps <= Reach && level.Count > 0; steps++)
        {
            List<int> next = [];
            level.ForEach(s => WordNet.Default.AddHypernyms(s, next));
            level = [];
            foreach (int kind in next)
            {
                lemmas.Clear();
                WordNet.Default.AddLemmas(kind, lemmas);
                if (lemmas.TrueForAll(l => !TooGeneral.Contains(WordNet.Default.LemmaName(l))))
                {
                    level.Add(kind);
                    yield return (kind, steps);
                }
            }
        }
    }
}
