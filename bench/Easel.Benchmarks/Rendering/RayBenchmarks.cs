using System.Numerics;
using BenchmarkDotNet.Attributes;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Transport;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Benchmarks.Rendering;

/// <summary>
/// Traversal alone, on one thread: 65,536 camera rays, then a shadow ray and a cosine-weighted ray from each hit. Divide the rays by the
/// time for rays per second.
/// </summary>
[MemoryDiagnoser]
public class RayBenchmarks
{
    private const int Side = 256;

    private readonly Vector3[] _directions = new Vector3[Side * Side];
    private Vector3[] _origins = [];
    private Vector3[] _scattered = [];
    private Vector3 _sun;
    private SceneTree _tree = null!;
    private Scene _scene = null!;

    [Params("city", "forest", "room")]
    public string Name { get; set; } = "city";

    [GlobalSetup]
    public void Setup()
    {
        _scene = BenchmarkScenes.Make(Name);
        _tree = SceneTree.Build(_scene, Environment.ProcessorCount, CancellationToken.None);
        _sun = Vector3.Normalize(new Vector3(0.5f, 0.55f, -0.6f));
        var rays = new CameraRays(_scene.Camera, Side, Side);
        var random = new RandomStream(1);
        var origins = new List<Vector3>();
        var scattered = new List<Vector3>();
        for (int i = 0; i < _directions.Length; i++)
        {
            _directions[i] = rays.Direction(new Vector2((i % Side) + 0.5f, (i / Side) + 0.5f));
            if (!_tree.Intersect(_scene.Camera.Position, _directions[i], float.PositiveInfinity, out Hit hit))
            {
                continue;
            }

            // Back along the ray by a millimetre per metre keeps the start outside of every surface.
            origins.Add(_scene.Camera.Position + (_directions[i] * hit.Distance * 0.999f));
            Warp.Frame(-_directions[i], out Vector3 t, out Vector3 b);
            Vector3 local = Warp.CosineHemisphere(new Vector2(random.Next(), random.Next()));
            scattered.Add((t * local.X) + (b * local.Y) - (_directions[i] * local.Z));
        }

        _origins = [.. origins];
        _scattered = [.. scattered];
    }

    [GlobalCleanup]
    public void Cleanup() => _tree.Dispose();

    [Benchmark(Baseline = true)]
    public int Primary()
    {
        int met = 0;
        foreach (Vector3 direction in _directions)
        {
            met += _tree.Intersect(_scene.Camera.Position, direction, float.PositiveInfinity, out _) ? 1 : 0;
        }

        return met;
    }

    [Benchmark]
    public int Shadow()
    {
        int open = 0;
        foreach (Vector3 origin in _origins)
        {
            open += _tree.Transmittance(origin, _sun, float.PositiveInfinity) != Vector3.Zero ? 1 : 0;
        }

        return open;
    }

    [Benchmark]
    public int Diffuse()
    {
        int met = 0;
        for (int i = 0; i < _origins.Length; i++)
        {
            met += _tree.Intersect(_origins[i], _scattered[i], float.PositiveInfinity, out _) ? 1 : 0;
        }

        return met;
    }

    [Benchmark]
    public int Build()
    {
        using SceneTree tree = SceneTree.Build(_scene, Environment.ProcessorCount, CancellationToken.None);
        return tree.Instances.Length;
    }
}
