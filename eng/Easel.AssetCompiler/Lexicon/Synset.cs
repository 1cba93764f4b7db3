namespace Easel.AssetCompiler.Lexicon;

/// <summary>A set of nouns that mean the same.</summary>
/// <param name="Class">Number of its lexicographer file, 3 to 28.</param>
/// <param name="Names">Its words, normalised, the usual one first.</param>
/// <param name="Hypernyms">Byte offsets of the synsets it is a kind of, or an instance of.</param>
internal sealed record Synset(int Class, List<string> Names, List<(int Offset, bool IsInstance)> Hypernyms);
