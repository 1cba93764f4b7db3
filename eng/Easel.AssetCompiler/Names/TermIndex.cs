namespace Easel.AssetCompiler.Names;

/// <summary>Which emoji each term of a locale belongs to: names, keywords and those single words of both that occur with several emoji.</summary>
internal sealed class TermIndex
{
    private const int ShortestWord = 3;

    /// <summary>Longer phrases are descriptions, which no prompt repeats word by word.</summary>
    private const int MostWords = 4;

    private readonly Dictionary<string, HashSet<string>> _emoji = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);

    /// <summary>Indexes the files of a locale and its regional variants.</summary>
    public TermIndex(IEnumerable<AnnotationFile> files)
    {
        foreach (AnnotationFile file in files)
        {
            foreach ((string emoji, string name) in file.Names)
            {
                AddPhrase(name, emoji);
            }

            foreach ((string emoji, string[] keywords) in file.Keywords)
            {
                foreach (string keyword in keywords)
                {
                    AddPhrase(keyword, emoji);
                }
            }
        }

        foreach (string word in _emoji.Keys.Where(t => _emoji[t].Count == 1 && !_phrases.Contains(t)).ToArray())
        {
            _emoji.Remove(word);
        }
    }

    /// <summary>Every term with its emoji.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Terms => _emoji;

    private void AddPhrase(string phrase, string emoji)
    {
        if (phrase.AsSpan().Count(' ') < MostWords)
        {
            Add(phrase, emoji);
            _phrases.Add(phrase);
        }

        foreach (string word in phrase.Split([' ', ',', ':', '-', '(', ')', '،'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestWord && word.Length < phrase.Length)
            {
                Add(word, emoji);
            }
        }
    }

    private void Add(string term, string emoji)
    {
        if (!_emoji.TryGetValue(term, out HashSet<string>? set))
        {
            _emoji[term] = set = new HashSet<string>(StringComparer.Ordinal);
        }

        set.Add(emoji);
    }
}
