using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Words;

/// <summary>Which lemmas a form may belong to: irregular forms from a list, the others by the rules of detachment of WordNet's Morphy.</summary>
internal static class Morphology
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Nouns = Irregular("irregular-plurals");
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Verbs = Irregular("irregular-verbs");
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Adjectives = Irregular("irregular-adjectives");

    private static readonly (string Ending, string Instead)[] NounRules =
        [("ies", "y"), ("ves", "f"), ("ves", "fe"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("men", "man"), ("s", "")];

    private static readonly (string Ending, string Instead)[] VerbRules =
        [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];

    private static readonly (string Ending, string Instead)[] AdjectiveRules =
        [("ier", "y"), ("iest", "y"), ("er", "e"), ("er", ""), ("est", "e"), ("est", "")];

    /// <summary>Forms that may be the lemma of a form, other than itself, the likeliest first. Not all of them are words.</summary>
    /// <param name="form">A word in lower case; of a phrase the last word is changed.</param>
    /// <param name="part">A single part of speech.</param>
    public static IEnumerable<string> Lemmas(string form, PartsOfSpeech part)
    {
        int cut = form.LastIndexOf(' ') + 1;
        string before = form[..cut];
        string word = form[cut..];
        (FrozenDictionary<string, ImmutableArray<string>> irregular, (string Ending, string Instead)[] rules) = part switch
        {
            PartsOfSpeech.Noun => (Nouns, NounRules),
            PartsOfSpeech.Verb => (Verbs, VerbRules),
            PartsOfSpeech.Adjective => (Adjectives, AdjectiveRules),
            _ => (FrozenDictionary<string, ImmutableArray<string>>.Empty, []),
        };
        foreach (string lemma in irregular.GetValueOrDefault(word, []))
        {
            yield return before + lemma;
        }

        // "glass" and "cactus" are no plurals.
        if (part == PartsOfSpeech.Noun && word is [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'])
        {
            yield break;
        }

        foreach ((string ending, string instead) in rules)
        {
            int stem = word.Length - ending.Length;
            if (stem < 2 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            yield return before + word[..stem] + instead;

            // A doubled consonant goes with the ending: running, biggest.
            if (instead.Length == 0 && ending.Length > 1 && stem > 2 && word[stem - 1] == word[stem - 2])
            {
                yield return before + word[..(stem - 1)];
            }
        }
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Irregular(string list) =>
        DataFile.Read(list, ':').SelectMany(l => l.Words.Where(w => w != l.Left).Select(w => (Form: w, Lemma: l.Left)))
            .GroupBy(p => p.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Lemma).ToImmutableArray(), StringComparer.Ordinal);
}
