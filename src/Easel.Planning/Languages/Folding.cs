using System.Globalization;
using System.Text;

namespace Easel.Planning.Languages;

/// <summary>
/// Brings the spellings of a word to one: lower case, compatibility forms (full width) made plain, accents, Arabic vowel signs and nuktas
/// left out. The vowel signs of Indic scripts and the voicing marks of kana are letters and stay.
/// </summary>
internal static class Folding
{
    /// <summary>Folds a word or phrase.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        // Half a surrogate pair cannot be normalised, and what needs two halves has no accents.
        string decomposed = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? text : text.Normalize(NormalizationForm.FormKD);
        StringBuilder folded = new(decomposed.Length);
        foreach (char c in decomposed)
        {
            if (IsMark(c))
            {
                continue;
            }

            _ = c switch
            {
                'ß' or 'ẞ' => folded.Append("ss"),
                'ø' or 'Ø' => folded.Append('o'),
                'ł' or 'Ł' => folded.Append('l'),
                'đ' or 'Đ' => folded.Append('d'),
                'ı' => folded.Append('i'),
                'æ' or 'Æ' => folded.Append("ae"),
                'œ' or 'Œ' => folded.Append("oe"),
                '\u0649' or '\u06cc' => folded.Append('\u064a'),
                '\u0629' => folded.Append('\u0647'),
                '\u06a9' => folded.Append('\u0643'),
                '’' or 'ʼ' => folded.Append('\''),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }

        string result = folded.ToString();
        return result.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? result : result.Normalize(NormalizationForm.FormC);
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
