namespace Easel.Planning.Pages;

/// <summary>Plain sentences for pages whose prompts ask for so many words and give none.</summary>
internal static class FillerText
{
    /// <summary>More words are not made up.</summary>
    private const int Most = 400;

    private static readonly string[] s_words = string.Join(' ',
        "Good things take time, and the best of them begin with a simple idea.",
        "We start early, work with care and finish what we have begun.",
        "Every detail has been considered, every corner looked at twice.",
        "What you see here is the work of many hands over many seasons.",
        "Some of it is old, some of it is new, and all of it is made to last.",
        "Come by, look around and stay for as long as you like.",
        "There is always a fresh pot on the table and a chair by the window.",
        "If you have a question, ask; somebody will know the answer.").Split(' ');

    /// <summary>So many words, the last with a full stop.</summary>
    public static string Of(int count)
    {
        string text = string.Join(' ', Enumerable.Range(0, Math.Clamp(count, 1, Most)).Select(i => s_words[i % s_words.Length]));
        return text.TrimEnd('.', ',', ';') + ".";
    }
}
