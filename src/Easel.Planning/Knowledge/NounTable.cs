using System.Collections.Immutable;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Knowledge;

/// <summary>A table of facts about things: what a line says on its left holds for the nouns on its right.</summary>
internal sealed class NounTable
{
    private readonly Dictionary<string, ImmutableArray<string>> _facts = new(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <param name="name">File name without folder and extension.</param>
    public NounTable(string name)
    {
        foreach (DataLine line in DataFile.Read(name, ':'))
        {
            foreach (string noun in line.Words)
            {
                _facts[noun] = [.. _facts.GetValueOrDefault(noun, []), line.Left];
            }
        }
    }

    /// <summary>All nouns of the table.</summary>
    public IEnumerable<string> Nouns => _facts.Keys;

    /// <summary>What holds for a noun itself, in the order of the table; empty when it is not listed.</summary>
    /// <param name="noun">Lower case, singular or plural.</param>
    public ImmutableArray<string> Of(string noun) => _facts.TryGetValue(noun, out ImmutableArray<string> facts) ? facts
        : WordFacts.Lemma(noun, PartsOfSpeech.Noun) is { } lemma ? _facts.GetValueOrDefault(lemma, []) : [];

    /// <summary>What holds for a noun or for the nearest thing that it is a kind of; empty when none is listed.</summary>
    /// <param name="noun">Lower case, singular or plural.</param>
    public ImmutableArray<string> OfKind(string noun)
    {
        ImmutableArray<string> own = Of(noun);
        if (!own.IsEmpty)
        {
            return own;
        }

        foreach (string hypernym in Easel.Planning.Words.Nouns.Hypernyms(noun))
        {
            if (_facts.TryGetValue(hypernym, out ImmutableArray<string> facts))
            {
                return facts;
            }
        }

        return [];
    }
}
