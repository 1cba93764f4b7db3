using System.Diagnostics;
using System.Globalization;

namespace Easel.Benchmarks.Server;

/// <summary>Measures what the server does when many ask at once, each figure beside its budget: refusals, and a full queue.</summary>
internal static class ServerReport
{
    private const string WrongSize = "1000x1000";
    private const string RightSize = "1024x640";
    private const int WarmSeconds = 5;
    private const int Seconds = 10;

    /// <summary>The first of the two drawings must take longer, or the queue is not full any more.</summary>
    private const int FullSeconds = 5;
    private const int FewCallers = 4;
    private const int ManyCallers = 200;

    /// <summary>Prints the figures; false when wrk is missing or a count is not as it must be.</summary>
    public static async Task<bool> PrintAsync()
    {
        if (!LoadGenerator.IsInstalled())
        {
            Console.Error.WriteLine("This needs wrk: apt-get install wrk.");
            return false;
        }

        await using ServerUnderLoad server = await ServerUnderLoad.StartAsync();
        await server.DrawAsync(Request(0));
        LoadResult warm = await LoadGenerator.RunAsync(server, WrongSize, FewCallers, WarmSeconds);

        LoadResult refusals = await LoadGenerator.RunAsync(server, WrongSize, FewCallers, Seconds);
        Line($"refusals, {FewCallers} callers: median latency", refusals.Median, "ms", "1");
        Line($"refusals, {FewCallers} callers: 99th percentile", refusals.Slowest, "ms", "-");
        Line($"refusals, {FewCallers} callers: answers a second", refusals.Answers / refusals.Seconds, "", "3000");

        long start = Stopwatch.GetTimestamp();
        Uri[] jobs = [await server.AcceptAsync(Request(1)), await server.AcceptAsync(Request(2))];
        LoadResult full = await LoadGenerator.RunAsync(server, RightSize, ManyCallers, FullSeconds, looks: true);
        bool wasFull = full.Full == full.Answers;
        string?[] drawn = [await server.FetchAsync(jobs[0]), await server.FetchAsync(jobs[1])];
        double underLoad = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Line($"full queue, {ManyCallers} callers: median latency", full.Median, "ms", "-");
        Line($"full queue, {ManyCallers} callers: 99th percentile", full.Slowest, "ms", "-");
        Line($"full queue, {ManyCallers} callers: refusals a second", full.Full / full.Seconds, "", "-");
        Line("two drawings beside them", underLoad, "s", "-");

        start = Stopwatch.GetTimestamp();
        string[] undisturbed = [await server.DrawAsync(Request(1)), await server.DrawAsync(Request(2))];
        Line("two drawings alone", Stopwatch.GetElapsedTime(start).TotalSeconds, "s", "-");

        // The first picture, two jobs, two pictures again, and whatever wrk was answered. What it had asked last may have no answer.
        const int Drawings = 5;
        long answers = warm.Answers + refusals.Answers + full.Answers + Drawings;
        int records = await server.StopAndCountAsync();
        bool[] held =
        [
            Check("every refusal is one, and every request is answered", warm.Broken + refusals.Broken + full.Broken == 0 && refusals.Refused == refusals.Answers),
            Check("a full queue answers 429, always with Retry-After", wasFull && full.WithRetryAfter == full.Full),
            Check("the drawings beside them are the same pictures", drawn.SequenceEqual(undisturbed)),
            Check($"every answer is recorded: {records} of {answers}", records >= answers && records <= answers + (2 * FewCallers) + ManyCallers),
        ];
        return held.All(h => h);
    }

    private static object Request(int seed) =>
        new { model = "gpt-image-2", prompt = "two white cats and a brown dog in a meadow", size = "2048x1152", quality = "medium", seed };

    private static void Line(string what, double value, string unit, string budget) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {value,9:0.00} {unit,-3} budget {budget}"));

    private static bool Check(string what, bool holds)
    {
        Console.WriteLine($"{(holds ? "yes" : "NO"),-4} {what}");
        return holds;
    }
}
