using System.Collections.Immutable;

namespace Easel.Design.Charts;

/// <summary>A chart or diagram as a page, with what on it says numbers.</summary>
/// <param name="Page">What is painted; one unit is one pixel of the size it was designed for.</param>
/// <param name="Marks">The parts whose size or place says a number.</param>
/// <param name="Texts">The texts that must be on it: every label, number and name of what was asked for.</param>
public sealed record Figure(Page Page, ImmutableArray<FigureMark> Marks, ImmutableArray<string> Texts);
