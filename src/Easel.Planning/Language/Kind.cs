using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>Words that the catalogue shows as something else it has.</summary>
/// <param name="Words">The words.</param>
/// <param name="Thing">The thing that shows them, or null.</param>
/// <param name="Place">The place that shows them, or null.</param>
/// <param name="Attributes">Attributes that the words carry.</param>
/// <param name="StandsIn">True when it is only near: the plan notes it.</param>
internal sealed record Kind(ImmutableArray<string> Words, ThingWords? Thing, PlaceWords? Place, ImmutableArray<string> Attributes, bool StandsIn);
