namespace Easel.Planning.Words;

/// <summary>A lemma of WordNet.</summary>
/// <param name="Lemma">Its number, in ordinal order.</param>
/// <param name="Parts">Four bits each for noun, verb, adjective and adverb: 0 none, 1 never tagged, else 2 + ⌊log₂ of how often⌋.</param>
/// <param name="SensesAt">Where its noun senses lie.</param>
/// <param name="SenseCount">Number of its noun senses.</param>
internal readonly record struct WordNetEntry(int Lemma, int Parts, int SensesAt, int SenseCount)
{
    /// <summary>How frequent it is as a noun (0), verb (1), adjective (2) or adverb (3): 0 not at all, 1 rare, one more for each doubling.</summary>
    public int Frequency(int part) => (Parts >> (4 * part)) & 15;
}
