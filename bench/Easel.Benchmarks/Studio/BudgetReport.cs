using System.Diagnostics;
using System.Globalization;
using System.Net;
using Easel.Studio;

namespace Easel.Benchmarks.Studio;

/// <summary>Measures what a user waits for, each beside its budget: planning, whole pictures, memory, the server's start.</summary>
internal static class BudgetReport
{
    private static readonly string[] Prompts =
    [
        "a red apple on a wooden table",
        "a red car on a city street at noon",
        "two white cats and a brown dog in a meadow",
        "A futuristic city skyline at sunset with flying cars in the sky",
        "a flat vector illustration of a blue bus on a city street",
    ];

    public static async Task PrintAsync()
    {
        var engine = new ImageEngine();
        var watch = Stopwatch.StartNew();
        engine.Plan(Prompts[0]);
        Line("planning, first", watch.Elapsed.TotalMilliseconds, "ms", "20 ms");
        watch.Restart();
        const int Repeats = 200;
        for (int i = 0; i < Repeats; i++)
        {
            engine.Plan(Prompts[i % Prompts.Length]);
        }

        Line("planning, warm mean", watch.Elapsed.TotalMilliseconds / Repeats, "ms", "20 ms");
        await engine.DrawAsync(new Brief { Prompt = Prompts[0], Width = 128, Height = 128, Quality = Quality.Low, Seed = 1 });
        foreach ((Quality quality, string budget) in new[] { (Quality.Low, "3 s"), (Quality.Medium, "12 s") })
        {
            foreach (string prompt in Prompts)
            {
                watch.Restart();
                await engine.DrawAsync(new Brief { Prompt = prompt, Quality = quality, Seed = 1 });
                Line($"1024x1024 {quality}: {prompt}", watch.Elapsed.TotalSeconds, "s", budget);
            }
        }

        watch.Restart();
        await engine.DrawAsync(new Brief { Prompt = Prompts[3], Width = 2048, Height = 2048, Quality = Quality.High, Seed = 1 });
        Line($"2048x2048 High: {Prompts[3]}", watch.Elapsed.TotalSeconds, "s", "-");
        Line("peak memory of this process", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB", "1000 MB");
        Line("server, start to ready", await ServerStartAsync(), "s", "3 s");
    }

    private static void Line(string what, double value, string unit, string budget) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-84} {value,9:0.00} {unit,-3} budget {budget}"));

    private static async Task<double> ServerStartAsync()
    {
        string data = Directory.CreateTempSubdirectory("easel-bench-").FullName;
        const string Address = "http://127.0.0.1:8099";
        var watch = Stopwatch.StartNew();
        using Process server = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"), "--urls", Address, $"--Easel:DataDirectory={data}" },
            RedirectStandardOutput = true,
        })!;
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                if ((await client.GetAsync(Address + "/healthz")).StatusCode == HttpStatusCode.OK)
                {
                    break;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        double seconds = watch.Elapsed.TotalSeconds;
        server.Kill();
        await server.WaitForExitAsync();
        Directory.Delete(data, recursive: true);
        return seconds;
    }
}
