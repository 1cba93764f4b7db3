namespace Easel.Typography.Shaping;

/// <summary>The text as it is given to fonts, char by char the same length: no font draws a tabulator or half a character.</summary>
internal static class ShownText
{
    /// <summary>Tabulators become spaces, other controls nothing to be seen, lone surrogates the sign for what is no character.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shown, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            bool isLone = char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
                && !(char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(source[i - 1]));
            shown[i] = isLone ? '\uFFFD' : c == '\t' ? ' ' : char.IsControl(c) || c is '\u2028' or '\u2029' ? '\u200B' : c;
        }
    });
}
