namespace Easel.Server.Features.Moderation;

/// <summary>Reads a text as someone meant it who hid words from a plain reading: digits and signs for letters, letters apart, letters
/// repeated, signs strewn in.</summary>
/// <param name="one">What the signs 1, ! and | stand for.</param>
/// <param name="repeats">To how many a letter is cut that stands three times or more.</param>
internal sealed class DisguiseReader(char one, int repeats)
{
    private const int ShortestRun = 3;

    private readonly List<char> _word = [];
    private readonly List<int> _sources = [];
    private readonly List<bool> _altered = [];
    private int _run;

    /// <summary>The reading.</summary>
    public Reading Read(PromptText text)
    {
        var reading = new Reading();
        ReadOnlySpan<char> letters = text.Letters;
        for (int start = Next(letters, 0); start < letters.Length;)
        {
            int singles = CountSingles(letters, start, out int end);
            bool isRun = singles >= ShortestRun;
            if (!isRun)
            {
                end = EndOfChunk(letters, start);
            }

            Gather(letters, start, end);
            Squeeze();
            reading.Add(Span(_word), Span(_sources), Span(_altered), isRun ? ++_run : 0);
            start = Next(letters, end);
        }

        return reading.Close();
    }

    private static ReadOnlySpan<T> Span<T>(List<T> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);

    private static int Next(ReadOnlySpan<char> letters, int at)
    {
        while (at < letters.Length && IsParting(letters[at]))
        {
            at++;
        }

        return at;
    }

    // Words parted by an apostrophe are apart in the plain reading, too.
    private static bool IsParting(char c) => c is ' ' or '\'' or '\u2019' or '"' or ',' or ';' or ':';

    private static int EndOfChunk(ReadOnlySpan<char> letters, int at)
    {
        while (at < letters.Length && !IsParting(letters[at]))
        {
            at++;
        }

        return at;
    }

    // How many letters stand alone, one after the other, whatever signs are between.
    private int CountSingles(ReadOnlySpan<char> letters, int start, out int end)
    {
        int singles = 0;
        end = start;
        for (int at = start; at < letters.Length;)
        {
            bool isLone = IsLetterLike(letters, at) && !Letters.IsSolid(letters[at])
                && (at + 1 == letters.Length || !(Letters.IsOfWord(letters[at + 1]) || IsLetterLike(letters, at + 1)));
            if (!isLone)
            {
                break;
            }

            singles++;
            end = ++at;
            while (at < letters.Length && !Letters.IsOfWord(letters[at]) && !(Sign(letters[at]) != letters[at] && IsApart(letters, at)))
            {
                at++;
            }
        }

        return singles;
    }

    private static bool IsApart(ReadOnlySpan<char> letters, int at) =>
        letters[at - 1] == ' ' && (at + 1 == letters.Length || letters[at + 1] == ' ');

    private bool IsLetterLike(ReadOnlySpan<char> letters, int at) => char.IsLetter(letters[at]) || Sign(letters[at]) != letters[at];

    private void Gather(ReadOnlySpan<char> letters, int start, int end)
    {
        _word.Clear();
        _sources.Clear();
        _altered.Clear();
        (int first, int last) = Core(letters, start, end);
        bool isParted = false;
        for (int i = start; i < end; i++)
        {
            char c = letters[i], meant = i >= first && i < last ? Sign(c) : c;
            if (!Letters.IsOfWord(meant))
            {
                isParted |= _word.Count > 0;
                continue;
            }

            _word.Add(meant);
            _sources.Add(i);
            _altered.Add(meant != c || isParted);
            isParted = false;
        }
    }

    // Numbers of several digits at the ends of a word (14yo, top10) are numbers, and so is a word without letters; exclamation marks at
    // its end are just that.
    private static (int First, int Last) Core(ReadOnlySpan<char> letters, int start, int end)
    {
        while (end > start && letters[end - 1] is '!' or '|' or '+')
        {
            end--;
        }

        int first = start, last = end;
        while (first < end && char.IsAsciiDigit(letters[first]))
        {
            first++;
        }

        while (last > first && char.IsAsciiDigit(letters[last - 1]))
        {
            last--;
        }

        return letters[first..last].ContainsAnyInRange('a', 'z')
            ? (first - start <= 1 ? start : first, end - last <= 1 ? end : last)
            : (start, start);
    }

    private char Sign(char c) => c switch
    {
        '0' => 'o',
        '1' or '!' or '|' => one,
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        '9' => 'g',
        '£' => 'l',
        '¢' => 'c',
        _ => c,
    };

    private void Squeeze()
    {
        int doubled = 0;
        for (int i = 1; i < _word.Count; i++)
        {
            doubled += _word[i] == _word[i - 1] && (i < 2 || _word[i] != _word[i - 2]) ? 1 : 0;
        }

        int kept = 0;
        for (int i = 0; i < _word.Count;)
        {
            int end = i + 1;
            while (end < _word.Count && _word[end] == _word[i])
            {
                end++;
            }

            int length = end - i;
            int cut = Letters.IsSolid(_word[i]) || char.IsAsciiDigit(_word[i]) ? length
                : length >= 3 ? repeats
                : doubled >= 3 ? 1
                : length;
            for (int k = 0; k < cut; k++, kept++)
            {
                (_word[kept], _sources[kept], _altered[kept]) = (_word[i + k], _sources[i + k], _altered[i + k] || cut < length);
            }

            i = end;
        }

        _word.RemoveRange(kept, _word.Count - kept);
        _sources.RemoveRange(kept, _sources.Count - kept);
        _altered.RemoveRange(kept, _altered.Count - kept);
    }
}
