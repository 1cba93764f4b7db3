using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Rendering;
using Easel.Scenes;

namespace Easel.Benchmarks.Peers;

/// <summary>
/// Error at equal time, here and in Blender's Cycles (see bench/peers/cycles), each as it ships. Each renderer is held against its own picture of
/// many samples and long paths without clamps, denoising and — here — any knowledge of the room, so that a different reading of a material does
/// not count as noise, but shortcuts do; how far the two references differ is printed too.
/// </summary>
internal static class CyclesReport
{
    private const int Width = 384, Height = 216, ReferenceSamples = 4096;

    /// <summary>Longest paths: here as in pictures of high quality; of the references long enough that more would not be seen.</summary>
    private const int Bounces = 5, RoomBounces = 3, ReferenceBounces = 16;

    private static readonly double[] Seconds = [2, 6, 20];

    /// <summary>Runs the comparison; references are kept in the folder and used again.</summary>
    public static void Print(string folder, string script, IReadOnlyList<string> names)
    {
        Console.WriteLine("scene      seconds   ours: samples, wall, relMSE, RMSE/255   cycles: wall, relMSE, RMSE/255   error ratio");
        foreach (string name in names.Count > 0 ? names : PeerScenes.Names)
        {
            string home = Path.GetFullPath(Path.Combine(folder, name));
            Scene scene = PeerScenes.Make(name);
            CyclesExport.Write(home, scene, Width, Height, ReferenceBounces);
            using PreparedScene prepared = PreparedScene.Prepare(scene);
            float[] ours = Reference(Path.Combine(home, "ours.raw"), () => Unabridged(scene));
            float[] theirs = Reference(Path.Combine(home, "cycles.raw"), () => Cycles(script, home, "samples", ReferenceSamples).Color);
            (double relative, double shown) = Error(ours, theirs);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-10} references differ by relMSE {relative:0.00000}, {shown:0.00}/255; mean {Mean(ours):0.0000} and {Mean(theirs):0.0000}"));
            prepared.Render(scene.Camera, Settings(2));
            foreach (double seconds in Seconds)
            {
                (int samples, double wall, float[] color) = WithinTime(prepared, seconds);
                (double ourRelative, double ourShown) = Error(color, ours);
                (double theirWall, float[] theirColor) = Cycles(script, home, "seconds", seconds);
                (double theirRelative, double theirShown) = Error(theirColor, theirs);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-10} {seconds,7:0} {samples,16} {wall,7:0.0} {ourRelative,9:0.00000} {ourShown,8:0.00} {theirWall,17:0.0} {theirRelative,9:0.00000} {theirShown,8:0.00} {ourRelative / theirRelative,14:0.000}"));
            }
        }
    }

    private static RenderSettings Settings(int samples) => new() { Width = Width, Height = Height, SamplesPerPixel = samples, MaxBounces = Bounces, MaxRoomBounces = RoomBounces };

    private static float[] Unabridged(Scene scene)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene with { Interior = null });
        return prepared.Render(scene.Camera, Settings(ReferenceSamples) with { MaxBounces = ReferenceBounces, Denoise = false }).Color;
    }

    /// <summary>The most samples that fit: the rate is learnt from a shorter picture, and corrected once.</summary>
    private static (int Samples, double Wall, float[] Color) WithinTime(PreparedScene prepared, double seconds)
    {
        int samples = 8;
        while (true)
        {
            var watch = Stopwatch.StartNew();
            Frame frame = prepared.Render(prepared.Scene.Camera, Settings(samples));
            double wall = watch.Elapsed.TotalSeconds;
            if (wall > 0.8 * seconds || samples >= ReferenceSamples)
            {
                return (samples, wall, frame.Color);
            }

            samples = Math.Min(ReferenceSamples, (int)Math.Ceiling(samples * Math.Min(8, 0.95 * seconds / wall)));
        }
    }

    private static float[] Reference(string path, Func<float[]> render)
    {
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, MemoryMarshal.AsBytes(render().AsSpan()));
        }

        return MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path)).ToArray();
    }

    private static (double Wall, float[] Color) Cycles(string script, string home, string unit, double amount)
    {
        string file = Path.Combine(home, "now.raw");
        var start = new ProcessStartInfo(
            "blender", ["-b", "--factory-startup", "-P", script, "--", home, file, unit, amount.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("Blender did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string? line = output.Split('\n').FirstOrDefault(l => l.StartsWith("cycles-seconds ", StringComparison.Ordinal));
        return line is null
            ? throw new InvalidOperationException("Blender drew nothing:\n" + output)
            : (double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture), MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(file)).ToArray());
    }

    /// <summary>Mean square relative to the reference, and the root mean square of what is shown, in steps of an 8-bit picture.</summary>
    private static (double Relative, double Shown) Error(float[] color, float[] reference)
    {
        double mean = Mean(reference), relative = 0, shown = 0;
        float exposure = (float)(0.25 / mean);
        for (int i = 0; i < color.Length; i++)
        {
            double d = color[i] - reference[i];
            relative += d * d / (((double)reference[i] * reference[i]) + (0.01 * mean * mean));
            double s = Shown(color[i] * exposure) - Shown(reference[i] * exposure);
            shown += s * s;
        }

        return (relative / color.Length, 255 * Math.Sqrt(shown / color.Length));
    }

    private static double Shown(float linear) => Math.Pow(Math.Clamp(linear, 0, 1), 1 / 2.2);

    private static double Mean(float[] color) => color.Sum(c => (double)c) / color.Length;
}
