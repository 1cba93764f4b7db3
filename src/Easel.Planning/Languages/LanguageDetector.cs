using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Languages;

/// <summary>Tells the language of a prompt: by its script, then by the commonest words, then by the words that its table knows.</summary>
internal static class LanguageDetector
{
    /// <summary>Words that are looked at.</summary>
    private const int MostWords = 200;

    /// <summary>Words that are tried in the tables of languages when no common word decides.</summary>
    private const int MostTried = 24;

    /// <summary>A common word weighs so much, a single letter 1: it may be anything.</summary>
    private const int WordWeight = 2;

    /// <summary>So few common words may be there by chance.</summary>
    private const int FewHits = 2;

    /// <summary>A letter of a script other than Latin weighs so much: a Chinese word has two letters, an English one five.</summary>
    private const int ForeignWeight = 3;

    private static readonly Dictionary<string, List<LanguageTraits>> ByStopWord = Index();

    private static readonly Dictionary<string, LanguageTraits[]> ByScript =
        LanguageTraits.All.GroupBy(t => t.Script).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The tag of the language, or null for English.</summary>
    public static string? Detect(List<Token> tokens, Lexicon lexicon)
    {
        string script = Script(tokens);
        if (script.Length == 0 || !ByScript.TryGetValue(script, out LanguageTraits[]? candidates))
        {
            return null;
        }

        if (candidates.Length == 1)
        {
            return candidates[0].Tag;
        }

        Dictionary<string, int> hits = new(StringComparer.Ordinal);
        int words = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length > 16 || ++words > MostWords)
            {
                continue;
            }

            Count(hits, token.Lower, script);
            int apostrophe = token.Lower.IndexOf('\'', StringComparison.Ordinal);
            if (apostrophe > 0)
            {
                Count(hits, token.Lower[..(apostrophe + 1)], script);
            }
        }

        LanguageTraits? best = candidates.Where(c => hits.GetValueOrDefault(c.Tag) >= WordWeight).MaxBy(c => hits[c.Tag]);
        if (script == "latin" && best is not null && hits[best.Tag] <= FewHits * WordWeight && KnowsMost(lexicon, Content(tokens)))
        {
            // "die cut sticker of a robot": a chance hit in an English prompt.
            return null;
        }

        if (best is not null && candidates.Where(c => hits.GetValueOrDefault(c.Tag) == hits[best.Tag]).ToArray() is { Length: > 1 } equals)
        {
            // "na" is Polish and Portuguese: the other words decide.
            string? known = script == "latin" && best.Tag == "en" && KnowsEnglish(lexicon, Content(tokens)) ? "en" : ByVocabulary(tokens, lexicon, equals);
            best = equals.FirstOrDefault(c => c.Tag == known) ?? best;
        }

        string? found = script == "latin" && best is null ? ByVocabulary(tokens, lexicon, candidates) : best?.Tag ?? candidates[0].Tag;
        return found == "en" ? null : found;
    }

    private static void Count(Dictionary<string, int> hits, string word, string script)
    {
        if (ByStopWord.TryGetValue(word, out List<LanguageTraits>? languages))
        {
            foreach (LanguageTraits language in languages.Where(l => l.Script == script))
            {
                hits[language.Tag] = hits.GetValueOrDefault(language.Tag) + (word.Length > 1 ? WordWeight : 1);
            }
        }
    }

    /// <summary>The script that most letters are of; kana make Chinese characters Japanese.</summary>
    private static string Script(List<Token> tokens)
    {
        Dictionary<string, int> letters = new(StringComparer.Ordinal);
        int latin = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            foreach (char c in token.Lower)
            {
                if (char.IsAscii(c))
                {
                    latin += char.IsAsciiLetter(c) ? 1 : 0;
                }
                else if (Scripts.Of(c) is { Length: > 0 } script)
                {
                    if (script == "latin")
                    {
                        latin++;
                    }
                    else
                    {
                        letters[script] = letters.GetValueOrDefault(script) + ForeignWeight;
                    }
                }
            }
        }

        if (letters.Count == 0)
        {
            return latin > 0 ? "latin" : "";
        }

        // Japanese is written with both; a prompt of Chinese characters alone is Chinese.
        if (letters.ContainsKey("kana") && letters.TryGetValue("han", out int han))
        {
            letters["kana"] += han;
            letters.Remove("han");
        }

        (string best, int weight) = letters.MaxBy(p => p.Value);
        return weight >= latin ? best : "latin";
    }

    /// <summary>A prompt without any common word ("gato negro"): the language whose words it knows best, if English knows fewer.</summary>
    private static string? ByVocabulary(List<Token> tokens, Lexicon lexicon, LanguageTraits[] candidates)
    {
        string[] words = Content(tokens);
        int english = words.Count(w => lexicon.Find(w).Length > 0 || WordFacts.IsKnown(w));
        if (KnowsEnglish(lexicon, words))
        {
            return null;
        }

        string? best = null;
        int most = english;
        foreach (LanguageTraits candidate in candidates.Where(c => c.HasData))
        {
            LanguageTable table = LanguageTable.Of(candidate.Tag);
            int known = words.Count(w => Folding.Fold(w) is var folded && table.TryFindForm(folded, out _, out _, out _));
            if (known > most)
            {
                (best, most) = (candidate.Tag, known);
            }
        }

        return best;
    }

    private static string[] Content(List<Token> tokens) =>
        [.. tokens.Where(t => t.Kind == TokenKind.Word && t.Length is > 2 and <= 32).Take(MostTried).Select(t => t.Lower)];

    private static bool KnowsMost(Lexicon lexicon, string[] words) => words.Count(w => lexicon.Find(w).Length > 0) * 2 > words.Length;

    private static bool KnowsEnglish(Lexicon lexicon, string[] words) =>
        words.Count(w => lexicon.Find(w).Length > 0 || WordFacts.IsKnown(w)) * 2 > words.Length || words.Length == 0;

    private static Dictionary<string, List<LanguageTraits>> Index()
    {
        Dictionary<string, List<LanguageTraits>> index = new(StringComparer.Ordinal);
        foreach (LanguageTraits language in LanguageTraits.All)
        {
            foreach (string word in language.StopWords.Distinct())
            {
                if (!index.TryGetValue(word, out List<LanguageTraits>? list))
                {
                    index[word] = list = [];
                }

                list.Add(language);
            }
        }

        return index;
    }
}
