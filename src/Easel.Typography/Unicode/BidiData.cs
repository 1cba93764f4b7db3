using System.Globalization;

namespace Easel.Typography.Unicode;

/// <summary>What the bidirectional algorithm knows of code points.</summary>
internal static class BidiData
{
    private static readonly Lazy<UnicodeTable<BidiClass>> s_classes = new(() => UnicodeTable<BidiClass>.Load("bidi-class.txt", Enum.Parse<BidiClass>, BidiClass.L));
    private static readonly Lazy<UnicodeTable<(int Pair, bool Opens)>> s_brackets = new(() => UnicodeTable<(int, bool)>.Load(
        "bidi-brackets.txt", v => (int.Parse(v.AsSpan(0, v.Length - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture), v[^1] == 'o'), default));

    /// <summary>Bidi_Class of a code point.</summary>
    public static BidiClass ClassOf(int codePoint) => s_classes.Value[codePoint];

    /// <summary>The bracket that a bracket pairs with, and whether the given one opens; 0 for what is no bracket.</summary>
    public static (int Pair, bool Opens) BracketOf(int codePoint) => s_brackets.Value[codePoint];

    /// <summary>One of the canonically equivalent angle brackets stands for both.</summary>
    public static int Canonical(int codePoint) => codePoint switch
    {
        0x2329 => 0x3008,
        0x232A => 0x3009,
        _ => codePoint,
    };
}
