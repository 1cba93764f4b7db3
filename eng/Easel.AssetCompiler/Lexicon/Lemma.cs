namespace Easel.AssetCompiler.Lexicon;

/// <summary>A word or phrase of WordNet.</summary>
internal sealed class Lemma
{
    /// <summary>How often it was tagged as noun, verb, adjective, adverb; -1 where it is none of these.</summary>
    public int[] Counts { get; } = [-1, -1, -1, -1];

    /// <summary>Its noun senses, the most frequent first, each with how often it was tagged.</summary>
    public List<(Synset Synset, int Count)> Senses { get; } = [];
}
