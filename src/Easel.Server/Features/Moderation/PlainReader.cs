namespace Easel.Server.Features.Moderation;

/// <summary>Reads a text as it is written.</summary>
internal static class PlainReader
{
    /// <summary>The reading.</summary>
    public static Reading Read(PromptText text)
    {
        var reading = new Reading();
        char[] letters = text.Letters;
        int[] sources = [.. Enumerable.Range(0, letters.Length)];
        bool[] altered = new bool[letters.Length];
        for (int start = 0; start < letters.Length;)
        {
            int end = start;
            while (end < letters.Length && Letters.IsOfWord(letters[end]))
            {
                end++;
            }

            reading.Add(letters.AsSpan(start..end), sources.AsSpan(start..end), altered.AsSpan(start..end));
            start = end + 1;
        }

        return reading.Close();
    }
}
