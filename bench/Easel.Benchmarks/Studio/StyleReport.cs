using System.Diagnostics;
using Easel.Imaging;
using Easel.Styles;
using Easel.Studio;

namespace Easel.Benchmarks.Studio;

/// <summary>How long every style takes: to redraw a photograph of 1024 × 1024, and to draw and develop a scene anew.</summary>
internal static class StyleReport
{
    private const int Size = 1024;

    /// <summary>Milliseconds that a filter may take, and a whole picture in one of the pillars other than the photograph.</summary>
    private const double FilterBudget = 400, PillarBudget = 3000;

    private static readonly string[] Pillars = ["3d", "illustration", "anime", "vector"];

    /// <summary>Draws and prints.</summary>
    public static async Task PrintAsync()
    {
        var engine = new ImageEngine();
        var brief = new Brief { Prompt = "a woman and a dog in a park", Width = Size, Height = Size, Seed = 1, Quality = Quality.Medium };
        Picture photograph = (await engine.DrawAsync(brief)).Picture;
        foreach (DrawnStyle style in StyleTable.All.OfType<DrawnStyle>())
        {
            style.Redraw(photograph, 1);
            long start = Stopwatch.GetTimestamp();
            style.Redraw(photograph, 1);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Console.WriteLine($"{time,7:0} ms (budget {FilterBudget:0}) {style.Id}");
        }

        foreach (string id in Pillars)
        {
            await engine.DrawAsync(brief with { Style = id });
            long start = Stopwatch.GetTimestamp();
            await engine.DrawAsync(brief with { Style = id });
            Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,7:0} ms (budget {PillarBudget:0}) whole picture, {id}");
        }
    }
}
