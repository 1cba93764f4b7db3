using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>
/// Finds the known word that a misspelt one is a single slip away from: a letter missing, added, wrong, or two neighbours swapped.
/// The more frequent of two candidates is meant. Words are indexed by what remains when one letter is deleted (Garbe's symmetric deletion), so a query costs as many look-ups as it has letters.
/// </summary>
internal sealed class SpellingIndex
{
    /// <summary>Shorter words have too many neighbours to guess.</summary>
    private const int ShortestWord = 5;

    /// <summary>Longer ones are no words.</summary>
    private const int LongestWord = 20;

    private readonly Dictionary<string, string> _byDeletion = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isKnown;

    /// <summary>Indexes words.</summary>
    /// <param name="words">What a misspelling may mean; phrases and short words are left out.</param>
    /// <param name="isKnown">Words that are never corrected.</param>
    public SpellingIndex(IEnumerable<string> words, Func<string, bool> isKnown)
    {
        _isKnown = isKnown;
        foreach (string word in words.Where(w => w.Length is >= ShortestWord and <= LongestWord && w.All(char.IsAsciiLetterLower)).OrderByDescending(WordFacts.Frequency).ThenBy(w => w, StringComparer.Ordinal))
        {
            _byDeletion.TryAdd(word, word);
            foreach (string rest in Deletions(word))
            {
                _byDeletion.TryAdd(rest, word);
            }
        }
    }

    /// <summary>The word that was meant, or null when none is near, or when it is an English word that merely looks alike.</summary>
    /// <remarks>Without a dictionary nothing is corrected: a guess would be worse than a word that is not understood.</remarks>
    public string? Correct(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetterLower) || IsSpeltRight(word))
        {
            return null;
        }

        if (_byDeletion.TryGetValue(word, out string? longer) && IsOneSlip(word, longer))
        {
            return longer;
        }

        foreach (string rest in Deletions(word))
        {
            if (_byDeletion.TryGetValue(rest, out string? near) && IsOneSlip(word, near))
            {
                return near;
            }
        }

        return null;
    }

    private bool IsSpeltRight(string word) => WordNet.Default.LemmaCount == 0 || WordFacts.IsKnown(word) || _isKnown(word)
        || (word[^1] == 's' && _isKnown(word[..^1]));

    /// <summary>People get the first letter right; a plural is not a slip of its singular.</summary>
    private static bool IsOneSlip(string word, string meant) =>
        word[0] == meant[0] && word != meant && word != meant + "s" && meant != word + "s" && Distance(word, meant) == 1;

    private static IEnumerable<string> Deletions(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    /// <summary>1 for a single insertion, deletion, substitution or swap of neighbours, else 2.</summary>
    private static int Distance(string a, string b)
    {
        int start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        int end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        int restA = a.Length - start - end;
        int restB = b.Length - start - end;
        bool swapped = restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
        return swapped || Math.Max(restA, restB) <= 1 ? 1 : 2;
    }
}
