using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>One line of a text block.</summary>
/// <param name="Text">The characters it shows, in logical order.</param>
/// <param name="Baseline">Height of the baseline, units of the box.</param>
/// <param name="Glyphs">The glyphs from left to right.</param>
/// <param name="Bounds">The smallest box around the ink.</param>
public sealed record TextLine(string Text, float Baseline, ImmutableArray<PositionedGlyph> Glyphs, TextBox Bounds);
