namespace Easel.Typography.Unicode;

/// <summary>Further properties of code points.</summary>
internal static class CharacterData
{
    private static readonly Lazy<UnicodeTable<VerticalOrientation>> s_orientations =
        new(() => UnicodeTable<VerticalOrientation>.Load("vertical-orientation.txt", Enum.Parse<VerticalOrientation>, VerticalOrientation.R));
    private static readonly Lazy<UnicodeTable<char>> s_joining = new(() => UnicodeTable<char>.Load("joining-type.txt", v => v[0], 'U'));
    private static readonly Lazy<UnicodeTable<EmojiKind>> s_emoji =
        new(() => UnicodeTable<EmojiKind>.Load("emoji.txt", v => v == "emoji" ? EmojiKind.Picture : EmojiKind.Text, EmojiKind.None));

    /// <summary>How a code point stands in vertical lines.</summary>
    public static VerticalOrientation OrientationOf(int codePoint) => s_orientations.Value[codePoint];

    /// <summary>Joining_Type: D joins on both sides, R to the letter before, L to the letter after, C causes joining, T is a mark, U does not join.</summary>
    public static char JoiningOf(int codePoint) => s_joining.Value[codePoint];

    /// <summary>Whether a code point is an emoji, and how it looks without a variation selector.</summary>
    public static EmojiKind EmojiOf(int codePoint) => s_emoji.Value[codePoint];
}
