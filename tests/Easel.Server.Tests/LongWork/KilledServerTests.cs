using System.Text.Json;
using Easel.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests.LongWork;

public sealed class KilledServerTests
{
    private const int Jobs = 10;
    private const long TokensOfOne = 107;
    private static readonly string[] Settings = ["--Easel:ConcurrentDrawings=1", $"--Easel:QueueLength={Jobs}"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Kill_InTheMiddleOfTenJobs_TheNextRunEndsEveryOneOnce()
    {
        await using ServerProcess server = await ServerProcess.StartAsync(Settings);
        using HttpClient client = server.Client();
        var jobs = new List<JsonElement>();
        for (int seed = 0; seed < Jobs; seed++)
        {
            jobs.Add(await JobsTests.AcceptAsync(
                client, new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low", seed }));
        }

        await Eventually.IsTrueAsync(async () => await EndedAsync(client, jobs) >= 2, Longest);
        JsonElement early = await JobsTests.GetAsync(client, jobs[0]);

        await using ServerProcess next = await server.KillAndStartAgainAsync(Settings);
        using HttpClient nextClient = next.Client();
        await Eventually.IsTrueAsync(async () => await EndedAsync(nextClient, jobs) == Jobs, Longest);

        for (int seed = 0; seed < Jobs; seed++)
        {
            JsonElement job = await JobsTests.GetAsync(nextClient, jobs[seed]);
            Assert.Equal("succeeded", job.GetProperty("state").GetString());
            Assert.Equal(seed, job.GetProperty("result").GetProperty("data")[0].GetProperty("seed").GetInt32());
        }

        // What had ended before was not drawn again.
        Assert.Equal(early.GetRawText(), (await JobsTests.GetAsync(nextClient, jobs[0])).GetRawText());

        // Each was recorded once and charged once.
        await using EaselDb db = next.Databases.CreateDbContext();
        List<RequestRecord> records = await db.Requests.AsNoTracking().ToListAsync();
        Assert.Equal(Jobs, records.Count);
        Assert.All(records, r => Assert.Equal((200, TokensOfOne), (r.Status, r.OutputTokens)));
        Assert.Equal(Jobs * TokensOfOne, (await db.ApiKeys.SingleAsync()).TokensUsed);
    }

    private static async Task<int> EndedAsync(HttpClient client, IEnumerable<JsonElement> jobs)
    {
        int ended = 0;
        foreach (JsonElement job in jobs)
        {
            ended += (await JobsTests.GetAsync(client, job)).GetProperty("state").GetString() is "succeeded" or "failed" ? 1 : 0;
        }

        return ended;
    }
}
