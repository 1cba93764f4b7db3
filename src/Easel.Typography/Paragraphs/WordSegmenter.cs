namespace Easel.Typography.Paragraphs;

internal static class WordSegmenter
{
    public static IEnumerable<int> Boundaries(string text) => [];
}
