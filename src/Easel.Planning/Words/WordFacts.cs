namespace Easel.Planning.Words;

/// <summary>
/// What English words are: their parts of speech, their lemma, how frequent they are. Inflected forms are understood. Where the program
/// was built without WordNet, nothing is known of any word.
/// </summary>
public static class WordFacts
{
    private static readonly PartsOfSpeech[] Parts = [PartsOfSpeech.Noun, PartsOfSpeech.Verb, PartsOfSpeech.Adjective, PartsOfSpeech.Adverb];

    /// <summary>Whether a word or phrase is English, in any form.</summary>
    /// <param name="word">Lower case; words of a phrase with one space between.</param>
    public static bool IsKnown(string word) => Of(word) != PartsOfSpeech.None;

    /// <summary>All parts of speech that a form can be: "leaves" is a noun and a verb.</summary>
    public static PartsOfSpeech Of(string word)
    {
        PartsOfSpeech found = PartsOfSpeech.None;
        for (int part = 0; part < Parts.Length; part++)
        {
            found |= Frequency(word, part) > 0 ? Parts[part] : PartsOfSpeech.None;
        }

        return found;
    }

    /// <summary>The likeliest part of speech by itself, without its neighbours; nouns go first among equals.</summary>
    public static PartsOfSpeech MostLikely(string word)
    {
        (PartsOfSpeech best, int frequency) = (PartsOfSpeech.None, 0);
        for (int part = 0; part < Parts.Length; part++)
        {
            int here = Frequency(word, part);
            (best, frequency) = here > frequency ? (Parts[part], here) : (best, frequency);
        }

        return best;
    }

    /// <summary>How frequent a form is as this part of speech: 0 not at all, 1 rare, one more for each doubling, at most 15.</summary>
    public static int Frequency(string word, PartsOfSpeech part) => Frequency(word, Array.IndexOf(Parts, part));

    /// <summary>How frequent a form is as whatever it can be, 0 to 15.</summary>
    public static int Frequency(string word)
    {
        int most = 0;
        for (int part = 0; part < Parts.Length; part++)
        {
            most = Math.Max(most, Frequency(word, part));
        }

        return most;
    }

    /// <summary>The lemma of a form as this part of speech, or null when it is none.</summary>
    public static string? Lemma(string word, PartsOfSpeech part)
    {
        int index = Array.IndexOf(Parts, part);
        if (Direct(word, index) > 0)
        {
            return word;
        }

        return Morphology.Lemmas(word, part).FirstOrDefault(l => Direct(l, index) > 0);
    }

    private static int Frequency(string word, int part)
    {
        // A word that is a lemma by chance ("ate", "better") is as frequent as what it is a form of.
        int most = Direct(word, part);
        foreach (string lemma in Morphology.Lemmas(word, Parts[part]))
        {
            if (Direct(lemma, part) is var frequency and > 0)
            {
                return Math.Max(most, frequency);
            }
        }

        return most;
    }

    private static int Direct(string word, int part) => WordNet.Default.TryFind(word, out WordNetEntry entry) ? entry.Frequency(part) : 0;
}
