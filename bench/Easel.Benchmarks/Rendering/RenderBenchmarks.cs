using BenchmarkDotNet.Attributes;
using Easel.Imaging;
using Easel.Rendering;

namespace Easel.Benchmarks.Rendering;

/// <summary>Whole frames on all cores, preparation apart.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RenderBenchmarks
{
    private PreparedScene _prepared = null!;

    [Params("city", "room")]
    public string Name { get; set; } = "city";

    [GlobalSetup]
    public void Setup() => _prepared = PreparedScene.Prepare(BenchmarkScenes.Make(Name));

    [GlobalCleanup]
    public void Cleanup() => _prepared.Dispose();

    [Benchmark]
    public Frame IdsOnly256() => Render(new RenderSettings { Width = 256, Height = 256, Mode = RenderMode.IdsOnly });

    [Benchmark]
    public Frame FirstHit512() => Render(new RenderSettings { Width = 512, Height = 512, Mode = RenderMode.FirstHit, SamplesPerPixel = 4 });

    [Benchmark(Baseline = true)]
    public Frame PathTraced512() => Render(new RenderSettings { Width = 512, Height = 512, SamplesPerPixel = 8 });

    private Frame Render(RenderSettings settings) => _prepared.Render(_prepared.Scene.Camera, settings);
}
