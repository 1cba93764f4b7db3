using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>Families that stand in for a script: a row of Data/fallbacks.txt.</summary>
/// <param name="Script">ISO 15924 code of the script, or <c>*</c> for what has no row of its own.</param>
/// <param name="Language">BCP 47 tag of the language it is for; null for all.</param>
/// <param name="Kinds">The kinds of roles it is for.</param>
/// <param name="Families">The families, the best first.</param>
internal sealed record FontFallback(string Script, string? Language, ImmutableArray<FontKind> Kinds, ImmutableArray<FontFamily> Families)
{
    /// <summary>True when the row is for this script, language and kind of role.</summary>
    public bool Serves(string script, string? language, FontKind kind) =>
        Script == script && Kinds.Contains(kind) && (Language is null || IsLanguage(language, Language));

    /// <summary>True when a tag names a language or a variety of it: <c>zh-Hant-TW</c> is <c>zh-Hant</c>.</summary>
    internal static bool IsLanguage(string? tag, string language) => tag is not null
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
