using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Which attribute a word asks for.</summary>
internal sealed class AttributeTable
{
    private readonly Dictionary<string, string> _canonical = DataFile.Read("attributes", ':')
        .SelectMany(l => l.Words.Select(w => (Word: Tokenizer.Normalize(w), l.Left)))
        .DistinctBy(p => p.Word)
        .ToDictionary(p => p.Word, p => p.Left, StringComparer.Ordinal);

    /// <summary>The usual word for the same attribute.</summary>
    public string Canonical(Lexeme word) => _canonical.GetValueOrDefault(word.Key, word.Key);

    /// <summary>The honoured attribute that a word asks for, or null: the word itself, its usual synonym, or another of its synonyms.</summary>
    public string? Honoured(Lexeme word, ImmutableArray<string> honoured)
    {
        string canonical = Canonical(word);
        foreach (string attribute in honoured)
        {
            if (attribute == word.Key || Tokenizer.Normalize(attribute) == word.Key)
            {
                return attribute;
            }
        }

        return honoured.FirstOrDefault(a => a == canonical || _canonical.GetValueOrDefault(a) == canonical);
    }
}
