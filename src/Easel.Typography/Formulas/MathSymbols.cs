using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Easel.Typography.Formulas;

/// <summary>What words and signs of formulas mean: Data/formula-symbols.txt.</summary>
internal static class MathSymbols
{
    private static readonly Lazy<FrozenDictionary<string, (string Shown, MathClass Class)>> s_symbols = new(Read);

    /// <summary>Longest sign of several characters that is no word.</summary>
    private const int LongestSign = 3;

    /// <summary>The sign or word at a place and its length; a number and a letter are symbols as well.</summary>
    public static (int Length, string Shown, MathClass Class) At(string text, int at)
    {
        int end = at;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            return (end - at, text[at..end], MathClass.Upright);
        }

        // The longest word that is known; letters that make none are variables one by one.
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        for (int length = end > at ? end - at : Math.Min(LongestSign, text.Length - at); length > 0; length--)
        {
            if (s_symbols.Value.TryGetValue(text.Substring(at, length), out (string Shown, MathClass Class) symbol))
            {
                return (length, symbol.Shown, symbol.Class);
            }
        }

        int element = StringInfo.GetNextTextElementLength(text, at);
        return (element, text.Substring(at, element), char.IsLetter(text, at) ? MathClass.Letter : MathClass.Upright);
    }

    private static FrozenDictionary<string, (string Shown, MathClass Class)> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Easel.Typography.Data.formula-symbols.txt")!;
        using var reader = new StreamReader(stream);
        var symbols = new Dictionary<string, (string, MathClass)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(" | ") is [var typed, var shown, var behaviour])
            {
                symbols[typed] = (shown, Enum.Parse<MathClass>(behaviour, ignoreCase: true));
            }
        }

        return symbols.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
