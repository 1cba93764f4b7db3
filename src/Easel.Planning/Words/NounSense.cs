namespace Easel.Planning.Words;

/// <summary>One meaning of a noun.</summary>
/// <param name="Synset">Number of the set of synonyms.</param>
/// <param name="Frequency">0 never tagged, else one more for each doubling of how often.</param>
/// <param name="Class">What kind of thing it is.</param>
/// <param name="IsName">Whether it is the proper name of a single thing: Paris.</param>
internal readonly record struct NounSense(int Synset, int Frequency, NounClass Class, bool IsName);
