using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>
/// Where Japanese titles are best divided: a phrase (bunsetsu) is a word with the particles and endings after it, and these are written in
/// hiragana, so it ends where hiragana gives way to another script, and at punctuation.
/// </summary>
internal static class JapanesePhrases
{
    /// <summary>True when a phrase ends before a char.</summary>
    public static bool EndBefore(string text, int at)
    {
        string before = ScriptCodes.Of(text[at - 1]), after = ScriptCodes.Of(text[at]);
        return (before == "Hira" && after != "Hira" && text[at] != 'ー')
            || (ScriptCodes.IsShared(before) && char.IsPunctuation(text[at - 1]))
            || "「『（【〈《".Contains(text[at]);
    }
}
