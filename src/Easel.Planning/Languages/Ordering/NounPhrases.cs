namespace Easel.Planning.Languages.Ordering;

/// <summary>Finds noun phrases and prepositional phrases among words in English order.</summary>
internal static class NounPhrases
{
    /// <summary>Words of the longest phrase: keeps hostile input linear.</summary>
    private const int Longest = 16;

    /// <summary>One past the noun phrase that begins at a word, with what "of" adds to it; −1 when there is none.</summary>
    public static int End(List<Word> words, int start)
    {
        int limit = Math.Min(words.Count, start + Longest);
        int i = start;
        while (i < limit && (words[i].Role is Role.Article or Role.Count or Role.Modifier or Role.Silent or Role.Classifier
            || (words[i].Role == Role.And && i > start && i + 1 < limit && words[i - 1].Role == Role.Modifier && words[i + 1].Role == Role.Modifier)))
        {
            i++;
        }

        if (i >= limit || !words[i].IsNoun)
        {
            return -1;
        }

        while (i < limit && words[i].IsNoun)
        {
            i++;
        }

        int rest = i < limit && words[i].Role == Role.Of ? End(words, i + 1) : -1;
        return rest < 0 ? i : rest;
    }

    /// <summary>One past the prepositional phrases that begin at a word; <paramref name="start"/> when there is none.</summary>
    public static int PrepositionalEnd(List<Word> words, int start)
    {
        int i = start;
        while (i < words.Count && words[i].Role is Role.Relation or Role.At)
        {
            int end = End(words, i + 1);
            if (end < 0)
            {
                break;
            }

            // "between a cat and a dog", "on the table and the chair".
            int second = end < words.Count && words[end].Role == Role.And && words[i].Gloss == "between" ? End(words, end + 1) : -1;
            i = second < 0 ? end : second;
        }

        return i;
    }
}
