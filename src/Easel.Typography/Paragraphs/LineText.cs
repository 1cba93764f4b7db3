using System.Text;
using Easel.Typography.Shaping;

namespace Easel.Typography.Paragraphs;

/// <summary>The text of one line as it is shaped, perhaps with a hyphen or joints that the text itself does not have.</summary>
/// <param name="Text">What is shaped.</param>
/// <param name="Runs">Its runs.</param>
/// <param name="Source">For each char of the line the char of the whole text that it shows.</param>
internal sealed record LineText(string Text, TextRun[] Runs, int[] Source)
{
    /// <summary>The line with strings put in before some chars; they join the run of the char before them.</summary>
    /// <param name="insertions">Places in ascending order, the end of the line included, and what to put there.</param>
    public LineText Insert(IReadOnlyList<(int At, string What)> insertions)
    {
        var text = new StringBuilder();
        var source = new List<int>();
        int[] moved = new int[Text.Length + 1];
        int next = 0;
        for (int i = 0; i <= Text.Length; i++)
        {
            for (; next < insertions.Count && insertions[next].At == i; next++)
            {
                text.Append(insertions[next].What);
                source.AddRange(Enumerable.Repeat(Source[Math.Max(i - 1, 0)], insertions[next].What.Length));
            }

            moved[i] = text.Length;
            if (i < Text.Length)
            {
                text.Append(Text[i]);
                source.Add(Source[i]);
            }
        }

        // moved[i] is where char i stands now, after what was put before it, so a run reaches from its own start to the next run's.
        TextRun[] runs = [.. Runs.Select((run, k) =>
        {
            int start = k == 0 ? 0 : moved[run.Start], end = k + 1 < Runs.Length ? moved[Runs[k + 1].Start] : text.Length;
            return run with { Start = start, Length = end - start };
        })];
        return new LineText(text.ToString(), runs, [.. source]);
    }
}
