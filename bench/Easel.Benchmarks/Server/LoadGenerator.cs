using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Easel.Benchmarks.Server;

/// <summary>Runs wrk (Debian's package of that name) with <c>load.lua</c>.</summary>
internal static class LoadGenerator
{
    private const double MicrosecondsPerSecond = 1e6;
    private const double MicrosecondsPerMillisecond = 1e3;

    /// <summary>Whether wrk is installed.</summary>
    public static bool IsInstalled()
    {
        try
        {
            using Process wrk = Process.Start(new ProcessStartInfo("wrk", "-v") { RedirectStandardOutput = true })!;
            wrk.StandardOutput.ReadToEnd();
            wrk.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Asks for pictures.</summary>
    /// <param name="server">Whom.</param>
    /// <param name="size">Size of the pictures.</param>
    /// <param name="connections">Callers at once; each asks again as soon as it is answered.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="looks">Whether answers are looked at.</param>
    public static async Task<LoadResult> RunAsync(ServerUnderLoad server, string size, int connections, int seconds, bool looks = false)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true };
        foreach (string argument in (string[])
            [
                "-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", "-s", Path.Combine(AppContext.BaseDirectory, "load.lua"),
                $"{server.Address}v1/images/generations",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["EASEL_KEY"] = ServerUnderLoad.Key;
        start.Environment["EASEL_SIZE"] = size;
        if (looks)
        {
            start.Environment["EASEL_LOOK"] = "1";
        }

        using Process wrk = Process.Start(start)!;
        string output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        string line = output.Split('\n').SingleOrDefault(l => l.StartsWith("result ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk did not come to its end:\n{output}");
        long[] numbers = [.. line.Split(' ')[1..].Select(n => long.Parse(n, CultureInfo.InvariantCulture))];
        return new LoadResult(
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5] / MicrosecondsPerSecond,
            numbers[6] / MicrosecondsPerMillisecond, numbers[7] / MicrosecondsPerMillisecond);
    }
}
