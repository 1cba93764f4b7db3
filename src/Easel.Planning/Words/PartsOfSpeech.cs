namespace Easel.Planning.Words;

/// <summary>The parts of speech that a word can be.</summary>
[Flags]
public enum PartsOfSpeech
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>dog, beauty</summary>
    Noun = 1,

    /// <summary>run, be</summary>
    Verb = 2,

    /// <summary>beautiful</summary>
    Adjective = 4,

    /// <summary>beautifully</summary>
    Adverb = 8,
}
