namespace Easel.Typography.Formulas;

/// <summary>How a symbol behaves in a formula: what space it takes and where its limits stand.</summary>
internal enum MathClass
{
    /// <summary>A variable, set italic.</summary>
    Letter,

    /// <summary>A digit, a capital Greek letter or a sign, set upright.</summary>
    Upright,

    /// <summary>The name of a function.</summary>
    Name,

    /// <summary>An operator between two operands.</summary>
    Binary,

    /// <summary>A sign that compares.</summary>
    Relation,

    /// <summary>A comma or semicolon.</summary>
    Punctuation,

    /// <summary>An integral: limits beside it.</summary>
    Large,

    /// <summary>A sum, product or limit: limits below and above it.</summary>
    Limits,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,
}
