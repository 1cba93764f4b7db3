using System.Collections.Immutable;
using System.Text;

namespace Easel.Typography.Unicode;

/// <summary>Scripts of characters (UAX #24) by their ISO 15924 codes.</summary>
internal static class ScriptCodes
{
    /// <summary>What belongs to every script: digits, punctuation, symbols.</summary>
    public const string Common = "Zyyy";

    /// <summary>Marks that take the script of the letter below.</summary>
    public const string Inherited = "Zinh";

    /// <summary>What has no script.</summary>
    public const string Unknown = "Zzzz";

    private static readonly Lazy<UnicodeTable<string>> s_scripts = new(() => UnicodeTable<string>.Load("scripts.txt", v => v, Unknown));
    private static readonly Lazy<UnicodeTable<ImmutableArray<string>>> s_extensions =
        new(() => UnicodeTable<ImmutableArray<string>>.Load("script-extensions.txt", v => [.. v.Split('+')], []));

    /// <summary>The script of a code point.</summary>
    public static string Of(int codePoint) => s_scripts.Value[codePoint];

    /// <summary>The scripts that a shared code point is used in; empty when it is used in all.</summary>
    public static ImmutableArray<string> ExtensionsOf(int codePoint) => s_extensions.Value[codePoint];

    /// <summary>The script of the first character that has one of its own; <see cref="Common"/> when none has.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Of(rune.Value) is var script && !IsShared(script))
            {
                return script;
            }
        }

        return Common;
    }

    /// <summary>True for what is of no one script.</summary>
    public static bool IsShared(string script) => script is Common or Inherited or Unknown;

    /// <summary>True for the scripts that are set in squares: Chinese, Japanese and Korean.</summary>
    public static bool IsEastAsian(string script) => script is "Hani" or "Hira" or "Kana" or "Hang" or "Bopo" or "Yiii";

    /// <summary>Scripts whose letters join or hang from one line: space between letters would tear them.</summary>
    public static bool Joins(string script) => script is "Arab" or "Syrc" or "Mong" or "Nkoo" or "Mand" or "Mani" or "Phlp" or "Rohg" or "Sogd" or "Adlm"
        or "Deva" or "Beng" or "Guru" or "Tibt" or "Modi" or "Sidd" or "Shrd" or "Newa" or "Tirh" or "Ougr" or "Phag" or "Chrs";

    /// <summary>Scripts written without spaces between words, whose lines end at words all the same.</summary>
    public static bool NeedsDictionary(string script) => script is "Thai" or "Laoo" or "Khmr" or "Mymr";
}
