using System.Diagnostics;
using System.Globalization;
using Easel.Rendering;
using Easel.Scenes;

namespace Easel.Benchmarks.Rendering;

/// <summary>Prints whole-pipeline rates — camera rays, shading, shadow rays, denoising — without the ceremony of a benchmark run.</summary>
internal static class RayReport
{
    public static void Print(int repeats)
    {
        Console.WriteLine("scene    prepare ms   ids 256 ms   render ms   M rays   Mrays/s wall   Mrays/s per CPU second   peak MB");
        foreach (string name in new[] { "city", "forest", "room" })
        {
            Scene scene = BenchmarkScenes.Make(name);
            var watch = Stopwatch.StartNew();
            using PreparedScene prepared = PreparedScene.Prepare(scene);
            double prepare = watch.Elapsed.TotalMilliseconds;

            // Once to compile, once to measure.
            var ids = new RenderSettings { Width = 256, Height = 256, Mode = RenderMode.IdsOnly };
            var settings = new RenderSettings { Width = 512, Height = 512, SamplesPerPixel = 8 };
            prepared.Render(scene.Camera, ids);
            prepared.Render(scene.Camera, settings with { Width = 256, Height = 256 });
            watch.Restart();
            prepared.Render(scene.Camera, ids);
            double idsOnly = watch.Elapsed.TotalMilliseconds;
            for (int i = 0; i < repeats; i++)
            {
                long rays = prepared.RayCount;
                TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
                watch.Restart();
                prepared.Render(scene.Camera, settings);
                double wall = watch.Elapsed.TotalSeconds;
                double used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds, traced = (prepared.RayCount - rays) / 1e6;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-8} {prepare,10:0} {idsOnly,12:0} {wall * 1000,11:0} {traced,8:0.0} {traced / wall,14:0.00} {traced / used,24:0.00} {Process.GetCurrentProcess().PeakWorkingSet64 >> 20,9}"));
            }
        }
    }
}
