using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts.Tests;

public sealed class RequestLedgerTests : DatabaseTest
{
    [Fact]
    public async Task AddAsync_SameRequestTwice_RecordsAndChargesOnce()
    {
        int key = (await Keys.CreateAsync(new NewKey("laptop"))).Stored.Id;
        var ledger = new RequestLedger(Databases);

        int first = await ledger.AddAsync([Record("req_1", key, 100), Record("req_2", key, 20), Record("req_1", key, 100)]);
        int second = await ledger.AddAsync([Record("req_2", key, 20), Record("req_3", key, 3)]);

        Assert.Equal((2, 1), (first, second));
        Assert.Equal(123, await Keys.TokensUsedAsync(key));
        await using EaselDb db = Databases.CreateDbContext();
        Assert.Equal(["req_1", "req_2", "req_3"], await db.Requests.OrderBy(r => r.Id).Select(r => r.RequestId).ToListAsync());
    }

    [Fact]
    public async Task AddAsync_ManyWritersAtOnce_LoseNothing()
    {
        int key = (await Keys.CreateAsync(new NewKey("laptop"))).Stored.Id;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            // Each writer as a process of its own would have it.
            var ledger = new RequestLedger(new EaselDbFactory(Folder));
            for (int i = 0; i < 10; i++)
            {
                await ledger.AddAsync([Record($"req_{writer}_{i}", key, 7)]);
            }
        })));

        Assert.Equal(8 * 10 * 7, await Keys.TokensUsedAsync(key));
    }

    private static RequestRecord Record(string id, int key, long tokens) => new()
    {
        RequestId = id, KeyId = key, OutputTokens = tokens, Endpoint = "/v1/images/generations", TimeUtc = DateTime.UnixEpoch, Status = 200,
    };
}
