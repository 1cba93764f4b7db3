using System.Diagnostics;
using System.Globalization;
using Easel.Studio;

namespace Easel.Benchmarks.Studio;

/// <summary>Measures whole pictures of three typical scenes at every quality and size that has a budget, and the memory of the process that draws them.</summary>
internal static class SizeReport
{
    /// <summary>Things in a studio, land with millions of instanced triangles, a room lit through windows and by lamps.</summary>
    private static readonly string[] Prompts = ["a red apple on a wooden table", "a forest in the morning", "a living room with a sofa"];

    private static readonly (Quality Quality, int Width, int Height, double Budget)[] Sizes =
    [
        (Quality.Low, 1024, 1024, 1.5), (Quality.Medium, 1024, 1024, 6), (Quality.High, 1024, 1024, 25), (Quality.Medium, 2048, 2048, 15), (Quality.Medium, 3840, 2160, 30),
    ];

    public static async Task PrintAsync()
    {
        var engine = new ImageEngine();
        await engine.DrawAsync(new Brief { Prompt = Prompts[0], Width = 128, Height = 128, Quality = Quality.Low, Seed = 1 });
        foreach ((Quality quality, int width, int height, double budget) in Sizes)
        {
            foreach (string prompt in Prompts)
            {
                TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
                var watch = Stopwatch.StartNew();
                await engine.DrawAsync(new Brief { Prompt = prompt, Width = width, Height = height, Quality = quality, Seed = 1 });
                double seconds = watch.Elapsed.TotalSeconds, processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{width}x{height} {quality,-6} {prompt,-30} {seconds,6:0.0} s (budget {budget:0.0}), processor {processor,6:0.0} s, peak memory so far {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,5:0} MB"));
            }
        }
    }
}
