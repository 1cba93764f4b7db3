using System.Numerics;
using System.Text.RegularExpressions;

namespace Easel.Studio.Editing;

/// <summary>Reads where in the picture something is to go.</summary>
internal static partial class Placing
{
    /// <summary>The wished centre in shares of the picture from the top left, or null.</summary>
    public static Vector2? Of(string words)
    {
        if (!Phrase().IsMatch(words))
        {
            return null;
        }

        float x = Left().IsMatch(words) ? 0.2f : Right().IsMatch(words) ? 0.8f : 0.5f;
        float y = Top().IsMatch(words) ? 0.2f : Bottom().IsMatch(words) ? 0.8f : Middle().IsMatch(words) ? 0.5f : 0.68f;
        return new Vector2(x, y);
    }

    /// <summary>The words without those that say where.</summary>
    public static string Strip(string words) => Phrase().Replace(words, " ").Trim();

    [GeneratedRegex(@"\b(?:in|on|at|to|into|near|along)\s+(?:the\s+)?(?:(?:upper|lower|top|bottom|left|right|far|center|centre|middle)[\s-]*)+(?:hand\s*)?(?:corner|side|edge|part|half|third)?(?:\s*of\s+(?:the\s+)?(?:image|picture|photo|frame|scene))?|\bin\s+the\s+(?:sky|foreground|corner)\b")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\bleft\b")]
    private static partial Regex Left();

    [GeneratedRegex(@"\bright\b")]
    private static partial Regex Right();

    [GeneratedRegex(@"\b(top|upper|sky)\b")]
    private static partial Regex Top();

    [GeneratedRegex(@"\b(bottom|lower|foreground|corner)\b")]
    private static partial Regex Bottom();

    [GeneratedRegex(@"\b(center|centre|middle)\b")]
    private static partial Regex Middle();
}
