using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Words that mean something else in some company (senses.txt): an archer's bow is no ribbon.</summary>
internal static class WordSenses
{
    private static readonly FrozenDictionary<string, (string Meaning, ImmutableHashSet<string> Tells)> ByWord = DataFile.Read("senses", ':')
        .Select(l => (Left: l.Left.Split('|', StringSplitOptions.TrimEntries), Tells: l.Words.ToImmutableHashSet(StringComparer.Ordinal)))
        .ToFrozenDictionary(p => p.Left[0], p => (p.Left[1], p.Tells), StringComparer.Ordinal);

    /// <summary>Gives such words the meaning that their company tells, where it can be shown.</summary>
    public static List<Lexeme> Choose(List<Lexeme> lexemes, Lexicon lexicon)
    {
        for (int i = 0; i < lexemes.Count; i++)
        {
            if (ByWord.TryGetValue(lexemes[i].Key, out (string Meaning, ImmutableHashSet<string> Tells) choice) && lexemes.Exists(l => choice.Tells.Contains(l.Key))
                && lexicon.Word(choice.Meaning, lexemes[i].First, lexemes[i].Count) is { IsUnknown: false } meant)
            {
                lexemes[i] = meant;
            }
        }

        return lexemes;
    }
}
