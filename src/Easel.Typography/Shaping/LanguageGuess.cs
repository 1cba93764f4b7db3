using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Shaping;

/// <summary>
/// Tells languages of one script apart by letters that only one of them has. It decides between regional forms and faces, nothing more, so it
/// guesses only where the letters speak clearly.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Letters of Urdu that neither Arabic nor Persian has, and letters of Persian (and Urdu) that Arabic lacks.</summary>
    private const string UrduLetters = "ٹڈڑںھےۓہۃۂ", PersianLetters = "پچژگکیۀ";

    /// <summary>The national character sets of the two ways to write Chinese: what only one has is of its kind.</summary>
    private static readonly Lazy<(Encoding Simplified, Encoding Traditional)> s_chinese = new(() =>
    {
        EncodingProvider pages = CodePagesEncodingProvider.Instance;
        return (pages.GetEncoding("gb2312", new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!,
            pages.GetEncoding("big5", new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!);
    });

    /// <summary>BCP 47 tag; null when the letters do not tell.</summary>
    public static string? Of(string text)
    {
        int kana = 0, hangul = 0, han = 0, bopomofo = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (ScriptCodes.Of(rune.Value))
            {
                case "Hira" or "Kana":
                    kana++;
                    break;
                case "Hang":
                    hangul++;
                    break;
                case "Bopo":
                    bopomofo++;
                    break;
                case "Hani":
                    han++;
                    break;
                case "Arab":
                    return text.AsSpan().IndexOfAny(UrduLetters) >= 0 ? "ur" : text.AsSpan().IndexOfAny(PersianLetters) >= 0 ? "fa" : "ar";
            }
        }

        return kana > 0 ? "ja" : hangul > 0 ? "ko" : bopomofo > 0 ? "zh-Hant" : han > 0 ? Chinese(text) : null;
    }

    private static string Chinese(string text)
    {
        (Encoding simplified, Encoding traditional) = s_chinese.Value;
        int difference = 0;
        foreach (Rune rune in text.EnumerateRunes().Where(r => ScriptCodes.Of(r.Value) == "Hani"))
        {
            string character = rune.ToString();

            // The encoding is the larger GBK; the national set is its rows and cells from 0xA1 to 0xF7.
            bool isSimplified = simplified.GetBytes(character) is [>= 0xA1 and <= 0xF7, >= 0xA1];
            difference += (traditional.GetByteCount(character) > 0 ? 1 : 0) - (isSimplified ? 1 : 0);
        }

        return difference > 0 ? "zh-Hant" : "zh-Hans";
    }
}
