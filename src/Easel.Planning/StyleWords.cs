using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>The cue words of a style.</summary>
/// <param name="Id">Style id.</param>
/// <param name="Names">Cue words and phrases, lower case.</param>
public sealed record StyleWords(string Id, ImmutableArray<string> Names);
