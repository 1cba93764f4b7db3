using System.Numerics;

namespace Easel.Typography.Formulas;

/// <summary>A shape in a formula.</summary>
/// <param name="Outline">Its shape.</param>
/// <param name="Origin">Where its origin lies.</param>
/// <param name="Scale">Its size.</param>
/// <param name="At">Index of the char it was written with.</param>
/// <param name="Font">Name of the font file it is from; empty for rules.</param>
internal readonly record struct MathMark(GlyphOutline Outline, Vector2 Origin, float Scale, int At, string Font);
