namespace Easel.Typography.Formulas;

/// <summary>A part of a formula.</summary>
/// <param name="At">Index of the first char it was written with.</param>
internal abstract record MathNode(int At)
{
    /// <summary>A sign, a letter, a number or a word.</summary>
    public sealed record Symbol(int At, string Text, MathClass Class) : MathNode(At);

    /// <summary>Parts side by side.</summary>
    public sealed record Row(int At, IReadOnlyList<MathNode> Parts) : MathNode(At);

    /// <summary>One part above another, with a rule between them.</summary>
    public sealed record Fraction(int At, MathNode Above, MathNode Below) : MathNode(At);

    /// <summary>A root, perhaps with its degree.</summary>
    public sealed record Root(int At, MathNode? Degree, MathNode Body) : MathNode(At);

    /// <summary>A part with an index or exponent, or a large operator with limits.</summary>
    public sealed record Scripts(int At, MathNode Base, MathNode? Sub, MathNode? Super) : MathNode(At);

    /// <summary>A part between brackets that grow with it; without a bracket where the sign is empty.</summary>
    public sealed record Fence(int At, string Open, MathNode Body, string Close) : MathNode(At);
}
