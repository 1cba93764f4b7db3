namespace Easel.Server.Features.Moderation;

/// <summary>One way to read a text: words parted by single spaces, with one at each end; none between characters of scripts without
/// spaces. Each character knows where it came from.</summary>
internal sealed class Reading
{
    private readonly List<char> _letters = [' '];
    private readonly List<int> _sources = [0];
    private readonly List<int> _altered = [0];
    private readonly List<int> _runs = [0];

    /// <summary>The words.</summary>
    public ReadOnlySpan<char> Letters => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_letters);

    /// <summary>Index in the text of each character.</summary>
    public IReadOnlyList<int> Sources => _sources;

    /// <summary>Whether a stretch has anything that the plain reading has not.</summary>
    public bool IsAltered(int start, int end) => _altered[end] > _altered[start - 1];

    /// <summary>Whether a stretch lies in one run of letters that were written apart.</summary>
    public bool IsOfOneRun(int start, int end) => _runs[start] != 0 && _runs[start] == _runs[end];

    /// <summary>Adds a word; <paramref name="sources"/> and <paramref name="altered"/> go with its letters.</summary>
    /// <param name="word">Its letters.</param>
    /// <param name="sources">Where each came from.</param>
    /// <param name="altered">Which are not what was written.</param>
    /// <param name="run">Number of the run of single letters that it was, or 0.</param>
    public void Add(ReadOnlySpan<char> word, ReadOnlySpan<int> sources, ReadOnlySpan<bool> altered, int run = 0)
    {
        int skipped = ArticleLength(word);
        for (int i = skipped; i < word.Length; i++)
        {
            bool isSolid = Moderation.Letters.IsSolid(word[i]);
            char last = _letters[^1];
            if (last != ' ' && (i == skipped ? !(isSolid && Moderation.Letters.IsSolid(last)) : isSolid != Moderation.Letters.IsSolid(last)))
            {
                Append(' ', sources[i], false, 0);
            }

            Append(word[i], sources[i], altered[i], run);
        }
    }

    /// <summary>Ends the reading.</summary>
    public Reading Close()
    {
        Append(' ', _sources[^1], false, 0);
        return this;
    }

    private void Append(char c, int source, bool isAltered, int run)
    {
        _letters.Add(c);
        _sources.Add(source);
        _altered.Add(_altered[^1] + (isAltered ? 1 : 0));
        _runs.Add(run);
    }

    // The Arabic article and what is written in one with it is no part of the word.
    private static int ArticleLength(ReadOnlySpan<char> word)
    {
        if (word.Length >= 6 && word[0] is 'و' or 'ب' or 'ك' or 'ف' && word[1] == 'ا' && word[2] == 'ل')
        {
            return 3;
        }

        return word.Length >= 5 && ((word[0] == 'ا' && word[1] == 'ل') || (word[0] == 'ل' && word[1] == 'ل')) ? 2 : 0;
    }
}
