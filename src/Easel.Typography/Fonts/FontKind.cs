namespace Easel.Typography;

/// <summary>Which faces of another script go with a role: few scripts have a face for every role.</summary>
internal enum FontKind
{
    /// <summary>Letters of even strokes.</summary>
    Plain,

    /// <summary>Letters with serifs, or what other scripts have of the kind.</summary>
    Serif,

    /// <summary>Striking letters for titles.</summary>
    Display,

    /// <summary>Letters as if written.</summary>
    Hand,
}
