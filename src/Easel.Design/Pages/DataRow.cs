using System.Collections.Immutable;

namespace Easel.Design.Pages;

/// <summary>A line of a table: words, a colon, words.</summary>
internal readonly record struct DataRow(ImmutableArray<string> Left, ImmutableArray<string> Right);
