using System.Collections.Immutable;

namespace Easel.Planning.Pages;

/// <summary>A kind of page in the words of prompts.</summary>
/// <param name="Id">Its id, such as <c>business-card</c>.</param>
/// <param name="PictureStyle">Style of the picture on it where the prompt names none, or null to leave it to the kind.</param>
/// <param name="IsCertain">Whether its names always mean a page; otherwise they also name things that stand about in scenes.</param>
/// <param name="Names">Its names, lower case.</param>
internal sealed record PageKind(string Id, string? PictureStyle, bool IsCertain, ImmutableArray<string> Names);
