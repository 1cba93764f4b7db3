using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>
/// Brings the spellings of a word to one: lower case, compatibility forms (full width) made plain, accents, Arabic vowel signs and nuktas
/// left out (folding.txt). The vowel signs of Indic scripts and the voicing marks of kana are letters and stay. A table of its own, because
/// programs without the tables of ICU do not decompose letters.
/// </summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> Forms = DataFile.Read("Languages.folding", ':')
        .SelectMany(l => l.Words.Select(w => (Form: w[0], l.Left)))
        .ToFrozenDictionary(p => p.Form, p => p.Left);

    /// <summary>Folds a word or phrase.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char lower = char.ToLowerInvariant(c);
            if (Forms.TryGetValue(lower, out string? plain))
            {
                folded.Append(plain);
            }
            else if (!IsMark(lower))
            {
                folded.Append(lower);
            }
        }

        return folded.ToString();
    }

    /// <summary>Digits of any script as ASCII digits, or null when it is no number.</summary>
    public static string? Digits(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[9];
        if (text.Length is 0 or > 9)
        {
            return null;
        }

        for (int i = 0; i < text.Length; i++)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(text[i]);
            if (digit < 0)
            {
                return null;
            }

            digits[i] = (char)('0' + digit);
        }

        return digits[..text.Length].ToString();
    }

    private static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036f') or (>= '\u064b' and <= '\u0655') or '\u0670' or '\u0640' or '\u093c' or '\u09bc'
        or (>= '\u0591' and <= '\u05c7') || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
