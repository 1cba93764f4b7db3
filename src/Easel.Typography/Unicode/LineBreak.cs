namespace Easel.Typography.Unicode;

/// <summary>Whether a line may or must end before a character.</summary>
internal enum LineBreak : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must.</summary>
    Mandatory,
}
