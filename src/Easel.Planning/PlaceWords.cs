using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>The words for a place.</summary>
/// <param name="Id">Environment id.</param>
/// <param name="Names">Singular names, lower case, the usual one first.</param>
/// <param name="Attributes">Words it honours.</param>
public sealed record PlaceWords(string Id, ImmutableArray<string> Names, ImmutableArray<string> Attributes);
