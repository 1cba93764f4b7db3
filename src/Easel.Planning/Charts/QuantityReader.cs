using System.Collections.Frozen;
using System.Globalization;

namespace Easel.Planning.Charts;

/// <summary>Reads numbers: digits with thousands and decimals, number words, currencies, scales, per cent and units.</summary>
internal static class QuantityReader
{
    private static readonly FrozenDictionary<string, int> s_words = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17,
        ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_scales = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["thousand"] = "thousand", ["thousands"] = "thousand", ["k"] = "thousand", ["million"] = "million", ["millions"] = "million", ["mn"] = "million",
        ["mio"] = "million", ["mill"] = "million", ["billion"] = "billion", ["billions"] = "billion", ["bn"] = "billion", ["trillion"] = "trillion",
        ["trillions"] = "trillion", ["tn"] = "trillion", ["millionen"] = "million", ["milliarden"] = "billion", ["tausend"] = "thousand",
        ["millones"] = "million", ["millions d'euros"] = "million", ["milhões"] = "million", ["mil"] = "thousand", ["mila"] = "thousand",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string CurrencySigns = "$€£¥₹₩₽₺";

    /// <summary>Reads a number that begins at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number may begin.</param>
    /// <param name="end">One past it.</param>
    /// <returns>The number, or null where none begins.</returns>
    public static Quantity? TryRead(string text, int at, out int end)
    {
        end = at;
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or '_' && at > 1 && char.IsLetterOrDigit(text[at - 2]))))
        {
            return null;
        }

        int i = at;
        int sign = 1;
        if (i < text.Length && text[i] is '-' or '−' or '+' && i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || CurrencySigns.Contains(text[i + 1])))
        {
            sign = text[i] == '+' ? 1 : -1;
            i++;
        }

        string? prefix = null;
        if (i < text.Length && CurrencySigns.Contains(text[i]))
        {
            prefix = text[i].ToString();
            i++;
            i += i < text.Length && text[i] == ' ' ? 1 : 0;
        }

        if (i < text.Length && text[i] is '-' or '−' && prefix is not null)
        {
            (sign, i) = (-1, i + 1);
        }

        int start = i;
        double value;
        bool plain = false;
        if (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            value = Digits(text, ref i, out plain);
        }
        else if (prefix is null && sign > 0 && i < text.Length && char.IsLetter(text[i]) && Words(text, ref i) is { } spoken)
        {
            value = spoken;
        }
        else
        {
            return null;
        }

        // "3rd", "1st", "2x2", "20s" are no numbers to show, and neither is the beginning of a longer word.
        string? scale = null, suffix = null, name = null;
        int digitsEnd = i;
        ReadBehind(text, ref i, ref scale, ref prefix, ref suffix, ref name);
        if (i == digitsEnd && i < text.Length && (char.IsLetter(text[i]) || (text[i] == ':' && plain && i - start <= 2 && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))))
        {
            return null;
        }

        end = i;
        bool isYear = plain && sign > 0 && digitsEnd - start == 4 && value is >= 1500 and <= 2100 && prefix is null && scale is null && suffix is null && name is null;
        return new Quantity(sign * value, scale, prefix, suffix, name, isYear, text[at..end]);
    }

    private static double Digits(string text, ref int i, out bool plain)
    {
        int start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        string digits = text[start..i];
        plain = true;
        char mark = '\0';

        // Groups of three after one kind of mark are thousands.
        while (i + 3 < text.Length + 0 && text[i] is ',' or '.' or '\'' or '\u00a0' or '\u202f' && digits.Length <= 15 && (mark == '\0' ? digits.Length <= 3 : text[i] == mark)
            && IsDigits(text, i + 1, 3) && !IsDigits(text, i + 4, 1) && digits[0] != '0' && !(text[i] == '.' && mark == '\0' && !HasAnotherGroup(text, i)))
        {
            mark = text[i];
            digits += text.Substring(i + 1, 3);
            i += 4;
            plain = false;
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            int from = i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            digits += text[from..i];
            plain = false;
        }
        else if (IsDecimalComma(text, i))
        {
            int from = ++i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            digits += "." + text[from..i];
            plain = false;
        }

        return double.TryParse(digits.Length > 30 ? digits[..30] : digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;
    }

    /// <summary>"1.234.567" has thousands, "1.234" a decimal point.</summary>
    private static bool HasAnotherGroup(string text, int i) => i + 4 < text.Length && text[i + 4] == '.' && IsDigits(text, i + 5, 3);

    /// <summary>"3,5 %" and "2,5 million" have a decimal comma; "3,5 and 8" is a list.</summary>
    private static bool IsDecimalComma(string text, int i)
    {
        if (i + 1 >= text.Length || text[i] != ',' || !char.IsAsciiDigit(text[i + 1]))
        {
            return false;
        }

        int j = i + 1;
        while (j < text.Length && char.IsAsciiDigit(text[j]))
        {
            j++;
        }

        int k = j;
        while (k < text.Length && text[k] == ' ')
        {
            k++;
        }

        return j - i - 1 <= 2 && k < text.Length && (text[k] is '%' or '€' or '°' || StartsWithAny(text, k, ["million", "milli", "mio", "prozent", "mil "]));
    }

    private static bool StartsWithAny(string text, int at, string[] words) =>
        Array.Exists(words, w => string.Compare(text, at, w, 0, w.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static bool IsDigits(string text, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"twenty-five", "two hundred and fifty"; scales beyond hundred are read as scales.</summary>
    private static double? Words(string text, ref int i)
    {
        double? sum = null;
        int at = i;
        while (NextWord(text, at, out int end) is { Length: > 0 } word)
        {
            if (s_words.TryGetValue(word, out int value))
            {
                // "five six" are two numbers; "twenty six" is one.
                if (sum is { } so && !((so % 100 is >= 20 && so % 10 == 0 && value < 10) || (so >= 100 && so % 100 == 0)))
                {
                    break;
                }

                sum = (sum ?? 0) + value;
            }
            else if (word == "hundred" && sum is > 0 and < 10)
            {
                sum *= 100;
            }
            else if (word == "and" && sum is { } hundreds && hundreds % 100 == 0 && hundreds > 0 && NextWord(text, Skip(text, end), out _) is { } following && s_words.ContainsKey(following))
            {
            }
            else
            {
                break;
            }

            i = end;
            at = Skip(text, end);
        }

        return sum;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '-')
        {
            at++;
        }

        return at;
    }

    private static string? NextWord(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end == at ? null : text[at..end].ToLowerInvariant();
    }

    /// <summary>Scale, currency and unit, in the order in which they are written behind numbers.</summary>
    private static void ReadBehind(string text, ref int i, ref string? scale, ref string? prefix, ref string? suffix, ref string? name)
    {
        int digits = i, at = SkipSpaces(text, i);
        string? word = NextWord(text, at, out int end);
        if (word is not null && s_scales.TryGetValue(word, out string? found))
        {
            (scale, i) = (found, end);
        }
        else if (word is not null && at == digits && end == at + 1 && text[at] is 'M' or 'B' or 'K' or 'T' or 'm' or 'b' && (char.IsUpper(text[at]) || prefix is not null))
        {
            (scale, i) = (char.ToUpperInvariant(text[at]) switch { 'M' => "million", 'B' => "billion", 'K' => "thousand", _ => "trillion" }, end);
        }

        at = SkipSpaces(text, i);
        if (at < text.Length && CurrencySigns.Contains(text[at]) && prefix is null && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            (prefix, i) = (text[at].ToString(), at + 1);
            return;
        }

        foreach ((string currency, string sign) in FigureWords.Currencies)
        {
            if (Matches(text, at, currency))
            {
                (prefix, i) = (prefix ?? sign, at + currency.Length);
                return;
            }
        }

        foreach ((string unit, ChartUnit meaning) in FigureWords.Units)
        {
            if (Matches(text, at, unit))
            {
                (suffix, name, i) = (meaning.Suffix, meaning.Name, at + unit.Length);
                return;
            }
        }
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    private static bool Matches(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + word.Length <= text.Length
        && (at + word.Length == text.Length || !char.IsLetter(word[^1]) || !char.IsLetterOrDigit(text[at + word.Length]));
}
