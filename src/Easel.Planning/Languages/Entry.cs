namespace Easel.Planning.Languages;

/// <summary>The English of a foreign word.</summary>
/// <param name="Gloss">The English.</param>
/// <param name="Role">What the word does in a sentence, or null when the English tells.</param>
internal readonly record struct Entry(string Gloss, Role? Role);
