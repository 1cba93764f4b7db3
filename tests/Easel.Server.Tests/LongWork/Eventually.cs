using System.Diagnostics;

namespace Easel.Server.Tests.LongWork;

/// <summary>Waits for what is bound to come.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static Task IsTrueAsync(Func<bool> condition, TimeSpan? longest = null) => IsTrueAsync(() => Task.FromResult(condition()), longest);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, TimeSpan? longest = null)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < (longest ?? Longest), "It did not come true in time.");
            await Task.Delay(10);
        }
    }
}
