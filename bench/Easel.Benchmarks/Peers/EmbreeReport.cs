using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Benchmarks.Rendering;
using Easel.Rendering.Acceleration;
using Easel.Scenes;

namespace Easel.Benchmarks.Peers;

/// <summary>Traces the same rays here and with Embree (see bench/peers/embree), in turns, and prints both rates and where they disagree.</summary>
internal static class EmbreeReport
{
    private const int Width = 1024, Height = 768, Turns = 3, Rounds = 4;

    /// <summary>Runs the comparison.</summary>
    /// <param name="program">The built <c>embree_rays</c>.</param>
    /// <param name="names">Names of scenes, or none for all.</param>
    public static void Print(string program, IReadOnlyList<string> names)
    {
        Console.WriteLine("scene    rays        count   ours Mrays/s 1, 2 threads   embree 1, 2 threads   ratio 1, 2   same hits");
        foreach (string name in names.Count > 0 ? names : ["city", "forest", "hall"])
        {
            Scene scene = BenchmarkScenes.Make(name);
            var watch = Stopwatch.StartNew();
            using SceneTree tree = SceneTree.Build(scene, Environment.ProcessorCount, CancellationToken.None);
            double build = watch.Elapsed.TotalMilliseconds;
            RayBatch[] batches = RayScene.Batches(scene, tree, Width, Height);
            string file = Path.GetTempFileName(), hits = Path.GetTempFileName();
            RayScene.Write(file, tree, batches);
            Met[][] ours = [.. batches.Select(b => new Met[b.Rays.Length])];
            var rates = new double[batches.Length, 4];
            string peerBuild = "";
            for (int turn = 0; turn < Turns; turn++)
            {
                for (int b = 0; b < batches.Length; b++)
                {
                    for (int round = 0; round < Rounds; round++)
                    {
                        rates[b, 0] = Math.Max(rates[b, 0], Trace(tree, batches[b], ours[b], 1));
                        rates[b, 1] = Math.Max(rates[b, 1], Trace(tree, batches[b], ours[b], 2));
                    }
                }

                string[] lines = RunPeer(program, file, hits);
                peerBuild = lines[0];
                for (int b = 0; b < batches.Length; b++)
                {
                    string[] words = lines[b + 1].Split(' ');
                    rates[b, 2] = Math.Max(rates[b, 2], double.Parse(words[1], CultureInfo.InvariantCulture));
                    rates[b, 3] = Math.Max(rates[b, 3], double.Parse(words[2], CultureInfo.InvariantCulture));
                }
            }

            ReadOnlySpan<Met> theirs = MemoryMarshal.Cast<byte, Met>(File.ReadAllBytes(hits));
            for (int b = 0; b < batches.Length; b++)
            {
                double same = Agreement(ours[b], theirs[..ours[b].Length], batches[b].IsAnyHit);
                theirs = theirs[ours[b].Length..];
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-8} {batches[b].Name,-8} {ours[b].Length,8} {rates[b, 0],12:0.00} {rates[b, 1],12:0.00} {rates[b, 2],12:0.00} {rates[b, 3],10:0.00} {rates[b, 0] / rates[b, 2],9:0.00} {rates[b, 1] / rates[b, 3],5:0.00}   {same:0.00000 %}"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} tree built in {build:0} ms here, with Embree (reading included): {peerBuild} ms"));
            File.Delete(file);
            File.Delete(hits);
        }
    }

    private static string[] RunPeer(string program, string file, string hits)
    {
        var start = new ProcessStartInfo(program, [file, hits, Rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>Millions of rays per second.</summary>
    private static double Trace(SceneTree tree, RayBatch batch, Met[] met, int threads)
    {
        var watch = Stopwatch.StartNew();
        if (threads == 1)
        {
            TraceSpan(tree, batch, met, 0, met.Length);
        }
        else
        {
            Parallel.For(0, threads, t => TraceSpan(tree, batch, met, (int)((long)met.Length * t / threads), (int)((long)met.Length * (t + 1) / threads)));
        }

        return met.Length / watch.Elapsed.TotalSeconds * 1e-6;
    }

    private static void TraceSpan(SceneTree tree, RayBatch batch, Met[] met, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            (Vector3 origin, Vector3 direction, float limit) = batch.Rays[i];
            met[i] = batch.IsAnyHit
                ? new Met(tree.Transmittance(origin, direction, limit) == Vector3.Zero ? 0 : -1, 0, 0)
                : tree.Intersect(origin, direction, limit, out Hit hit) ? new Met(hit.Instance, hit.Triangle, hit.Distance) : new Met(-1, 0, 0);
        }
    }

    /// <summary>Share of rays that meet the same triangle, or another one at the same distance: coplanar faces have no nearest one.</summary>
    private static double Agreement(ReadOnlySpan<Met> ours, ReadOnlySpan<Met> theirs, bool isAnyHit)
    {
        int same = 0;
        for (int i = 0; i < ours.Length; i++)
        {
            bool bothMiss = ours[i].Instance < 0 && theirs[i].Instance < 0, bothHit = ours[i].Instance >= 0 && theirs[i].Instance >= 0;
            same += bothMiss || (bothHit && (isAnyHit
                || (ours[i].Instance == theirs[i].Instance && ours[i].Triangle == theirs[i].Triangle)
                || MathF.Abs(ours[i].Distance - theirs[i].Distance) <= 1e-5f * ours[i].Distance)) ? 1 : 0;
        }

        return (double)same / Math.Max(ours.Length, 1);
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Met(int Instance, int Triangle, float Distance);
}
