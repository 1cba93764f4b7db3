namespace Easel.Typography.Unicode;

/// <summary>How a character looks that may be an emoji (UTS #51).</summary>
internal enum EmojiKind : byte
{
    /// <summary>It is no emoji.</summary>
    None,

    /// <summary>A letter-like sign, unless U+FE0F asks for the picture.</summary>
    Text,

    /// <summary>A picture, unless U+FE0E asks for the sign.</summary>
    Picture,
}
