using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>The words for a thing.</summary>
/// <param name="Id">Catalogue id.</param>
/// <param name="Names">Singular names, lower case, the usual one first; may have several words.</param>
/// <param name="Plurals">Irregular plurals by singular.</param>
/// <param name="Attributes">Adjectives and nouns it honours, lower case lemmas.</param>
/// <param name="Parts">Parts that can be coloured.</param>
/// <param name="PrintsText">Whether a text can stand on it.</param>
public sealed record ThingWords(
    string Id,
    ImmutableArray<string> Names,
    ImmutableDictionary<string, string> Plurals,
    ImmutableArray<string> Attributes,
    ImmutableArray<string> Parts,
    bool PrintsText);
