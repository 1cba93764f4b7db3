namespace Easel.Planning.Language;

/// <summary>
/// English word forms. The lexicon is indexed by form, so prompts need no lemmatiser: every form that people write for a lemma is made
/// here once.
/// </summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string> IrregularPlurals =
        DataFile.Read("irregular-plurals", ':').ToDictionary(l => l.Left, l => l.Words[0], StringComparer.Ordinal);

    /// <summary>The plurals of a name, the right one first, then what people write by mistake ("knifes", "sandwichs").</summary>
    public static IEnumerable<string> Plurals(string name)
    {
        int cut = name.LastIndexOf(' ') + 1;
        string before = name[..cut];
        string word = name[cut..];
        if (word.Length < 2)
        {
            yield break;
        }

        if (IrregularPlural(word) is { } irregular)
        {
            yield return before + irregular;
        }

        string regular = word switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
            _ => word + "s",
        };
        yield return before + regular;
        if (regular != word + "s" && word[^1] != 's')
        {
            yield return before + word + "s";
        }
    }

    /// <summary>The singular of a noun; a word that is none already.</summary>
    public static string Singular(string noun)
    {
        int cut = noun.LastIndexOf(' ') + 1;
        string before = noun[..cut], word = noun[cut..];
        foreach ((string singular, string plural) in IrregularPlurals)
        {
            if (word == plural)
            {
                return before + singular;
            }
        }

        return before + word switch
        {
            [.., 'm', 'e', 'n'] and not "omen" and not "specimen" => word[..^2] + "an",
            [_, _, .., 'i', 'e', 's'] => word[..^3] + "y",
            [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            [_, _, .., not ('s' or 'u' or 'i'), 's'] => word[..^1],
            _ => word,
        };
    }

    /// <summary>The regular forms of a verb: third person, participles, past.</summary>
    public static IEnumerable<string> VerbForms(string verb)
    {
        yield return Plurals(verb).First();
        string stem = verb[^1] == 'e' && verb[^2] != 'e' ? verb[..^1] : verb;
        yield return stem + "ing";
        yield return stem + "in'";
        yield return verb is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? verb[..^1] + "ied" : stem + "ed";
        // A short vowel between single consonants doubles the last one: run, hug, swim.
        if (verb is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')])
        {
            yield return verb + verb[^1] + "ing";
            yield return verb + verb[^1] + "ed";
        }
    }

    /// <summary>True for names that have the form of a plural but mean one thing: scissors, glasses.</summary>
    public static bool IsPluralOnly(string name) => name.Length > 3 && name[^1] == 's' && name[^2] is not ('s' or 'u' or 'i');

    private static string? IrregularPlural(string word)
    {
        if (IrregularPlurals.TryGetValue(word, out string? plural))
        {
            return plural;
        }

        // Compounds follow their last part: policeman, snowman. "human" does not.
        foreach (string last in (ReadOnlySpan<string>)["woman", "man", "child", "fish"])
        {
            if (word.EndsWith(last, StringComparison.Ordinal) && word is not ("human" or "german" or "roman"))
            {
                return word[..^last.Length] + IrregularPlurals[last];
            }
        }

        return null;
    }
}
