using System.Collections.Immutable;

namespace Easel.Catalogue.Emblems;

/// <summary>An entry of the directory of an <see cref="EmblemFile"/>.</summary>
/// <param name="Picture">Name of the drawing: <c>fire-hydrant</c>.</param>
/// <param name="Kind">What sort of thing it is: a name of <see cref="EmblemKinds"/>.</param>
/// <param name="Size">Longest side, metres.</param>
/// <param name="Width">Width over height.</param>
/// <param name="Names">English names, the usual one first; <c>name/plural</c> where the plural is not regular.</param>
/// <param name="Start">Where the drawing starts in the file.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record EmblemRecord(string Picture, string Kind, float Size, float Width, ImmutableArray<string> Names, int Start, int Length);
