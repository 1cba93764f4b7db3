using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>The words for a thing.</summary>
/// <param name="Id">Catalogue id.</param>
/// <param name="Names">Singular names, lower case, the usual one first; may have several words.</param>
/// <param name="Plurals">Irregular plurals by singular.</param>
/// <param name="Attributes">Adjectives and nouns it honours, lower case lemmas.</param>
/// <param name="Parts">Parts that can be coloured.</param>
/// <param name="PrintsText">Whether a text can stand on it.</param>
/// <param name="IsLiving">Whether it lives: a colour that is also a metal is then a colour ("a golden dog").</param>
/// <param name="TakesSurfaces">Whether it can have any pattern and condition, beside those among <paramref name="Attributes"/>.</param>
/// <param name="IsEmblem">Whether it is shown as a shaped emblem and has no model of its own: its names yield to every other meaning that a word
/// has, except to things that merely stand in for the word.</param>
/// <param name="IsSign">Whether it is there to be read: a text of which nothing else is said stands on it.</param>
public sealed record ThingWords(
    string Id,
    ImmutableArray<string> Names,
    ImmutableDictionary<string, string> Plurals,
    ImmutableArray<string> Attributes,
    ImmutableArray<string> Parts,
    bool PrintsText,
    bool IsLiving = false,
    bool TakesSurfaces = true,
    bool IsEmblem = false,
    bool IsSign = false);
