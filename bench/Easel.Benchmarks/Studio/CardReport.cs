using System.Diagnostics;
using Easel.Imaging.Encoding;
using Easel.Studio;
using Easel.Studio.Output;

namespace Easel.Benchmarks.Studio;

/// <summary>How long a card without a picture takes from prompt to PNG, in a program that has drawn some before.</summary>
internal static class CardReport
{
    private const int WarmUp = 10, Rounds = 40, Width = 1200, Height = 630;

    /// <summary>Milliseconds that a card may take in the median.</summary>
    private const double Budget = 25;

    private static readonly string[] Prompts =
    [
        "a social media post titled \"Shipping faster without breaking things\" with the subtitle \"What two years of small releases taught our team\", \"Engineering Blog\", 12 June 2026, bauhaus",
        "a banner ad \"Summer Sale\", 50% off, with a button \"Shop now\", swiss style",
        "a quote card: \"Less is more.\" by Ludwig Mies van der Rohe",
    ];

    /// <summary>Draws the cards and prints their times.</summary>
    public static async Task PrintAsync()
    {
        var engine = new ImageEngine();
        foreach (string prompt in Prompts)
        {
            var times = new List<double>();
            int bytes = 0;
            for (int i = 0; i < WarmUp + Rounds; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Drawing drawing = await engine.DrawAsync(new Brief { Prompt = prompt, Width = Width, Height = Height, Seed = i % 5 });
                bytes = PictureFile.Encode(drawing, PictureFormat.Png).Length;
                if (i >= WarmUp)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            Console.WriteLine($"{times[times.Count / 2],7:0.0} ms median, {times[(int)(0.95 * (times.Count - 1))],7:0.0} ms p95 (budget {Budget:0}), {bytes / 1024} KB: {prompt[..Math.Min(60, prompt.Length)]}");
        }
    }
}
