namespace Easel.Typography.Paragraphs;

/// <summary>How far punctuation may hang out of the lines' edges, as shares of its ink. Light marks hang out whole, heavy ones in part.</summary>
internal static class HangingMarks
{
    /// <summary>At the beginning of a line.</summary>
    public static float AtStart(char c) => c switch
    {
        '“' or '‘' or '"' or '\'' or '„' or '‚' or '«' or '‹' or '「' or '『' => 1,
        '(' or '[' or '（' or '–' or '—' => 0.4f,
        _ => 0,
    };

    /// <summary>At the end of a line.</summary>
    public static float AtEnd(char c) => c switch
    {
        '.' or ',' or '”' or '’' or '"' or '\'' or '»' or '›' or '、' or '。' or '，' or '．' or '،' or '۔' or '।' => 1,
        '-' or '‐' or '­' => 0.8f,
        ';' or ':' or '!' or '؛' or '」' or '』' => 0.5f,
        ')' or ']' or '）' or '–' or '—' or '?' or '؟' => 0.3f,
        _ => 0,
    };
}
