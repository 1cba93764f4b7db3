namespace Easel.Accounts.Tests;

public sealed class GroupStoreTests : DatabaseTest
{
    [Fact]
    public async Task ListAsync_FreshDatabase_HasTheShippedGroups()
    {
        IReadOnlyList<Group> groups = await Groups.ListAsync();

        Assert.Equal([("Default", false, false), ("Direct", true, true)], groups.Select(g => (g.Name, g.AllowsMany, g.AllowsMask)));
    }

    [Fact]
    public async Task ChangeAsync_SomeValues_LeavesTheRest()
    {
        await Groups.CreateAsync("Team", new GroupChange { AllowsMask = true, RequestsPerMinute = 30, Models = "gpt-image-2", PriceRatio = 0.5 });

        await Groups.ChangeAsync("Team", new GroupChange { ConcurrentPictures = 2, Models = "all" });

        Group team = (await Groups.ListAsync())[2];
        Assert.Equal((false, true, 30, 2, null, 0.5), (team.AllowsMany, team.AllowsMask, team.RequestsPerMinute, team.ConcurrentPictures, team.Models, team.PriceRatio));
        await Groups.ChangeAsync("Team", new GroupChange { RequestsPerMinute = 0 });
        Assert.Null((await Groups.ListAsync())[2].RequestsPerMinute);
    }

    [Fact]
    public async Task CreateAsync_ImpossibleWish_SaysWhy()
    {
        Assert.Contains("already", await Refusal("Direct", new GroupChange()), StringComparison.Ordinal);
        Assert.Contains("-1", await Refusal("Team", new GroupChange { RequestsPerMinute = -1 }), StringComparison.Ordinal);
        Assert.Contains("1 to 1000", await Refusal("Team", new GroupChange { ConcurrentPictures = 1001 }), StringComparison.Ordinal);
        Assert.Contains("price ratio", await Refusal("Team", new GroupChange { PriceRatio = double.NaN }), StringComparison.Ordinal);
        Assert.Contains("1 to 40", await Refusal(new string('x', 41), new GroupChange()), StringComparison.Ordinal);
        Assert.Equal(2, (await Groups.ListAsync()).Count);
    }

    private async Task<string> Refusal(string name, GroupChange change) =>
        (await Assert.ThrowsAsync<AccountException>(() => Groups.CreateAsync(name, change))).Message;
}
