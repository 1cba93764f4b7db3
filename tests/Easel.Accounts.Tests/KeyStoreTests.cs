using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts.Tests;

public sealed class KeyStoreTests : DatabaseTest
{
    [Fact]
    public async Task CreateAsync_Always_StoresOnlyTheHash()
    {
        CreatedKey created = await Keys.CreateAsync(new NewKey("laptop", Group.DirectName));

        Assert.StartsWith("sk-", created.Text, StringComparison.Ordinal);
        Assert.Equal(32, created.Stored.Hash.Length);
        await using EaselDb db = Databases.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] file = await File.ReadAllBytesAsync(EaselDbFactory.FileIn(Folder));
        Assert.Equal(-1, file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(created.Text)));
        Assert.NotEqual(-1, file.AsSpan().IndexOf(created.Stored.Hash));
    }

    [Fact]
    public async Task FindAsync_CreatedKey_FindsItWithItsGroup()
    {
        CreatedKey created = await Keys.CreateAsync(new NewKey("laptop", Group.DirectName) { TokenBudget = 5000, Models = "gpt-image-2-c, gpt-image-2" });

        ApiKey? found = await Keys.FindAsync(created.Text);

        Assert.Equal("laptop", found?.Name);
        Assert.True(found!.Group.AllowsMask);
        Assert.Equal(5000, found.TokenBudget);
        Assert.Equal("gpt-image-2,gpt-image-2-c", found.Models);
        Assert.Null(await Keys.FindAsync(created.Text + "x"));
    }

    [Fact]
    public async Task FindAsync_DisabledByAnotherProcess_NoticesWithinSeconds()
    {
        CreatedKey created = await Keys.CreateAsync(new NewKey("laptop"));
        Assert.True((await Keys.FindAsync(created.Text))!.Enabled);
        await new KeyStore(new EaselDbFactory(Folder), Time).SetEnabledAsync(created.Stored.Hint, enabled: false);

        Time.Advance(TimeSpan.FromSeconds(2.1));

        Assert.False((await Keys.FindAsync(created.Text))!.Enabled);
    }

    [Theory]
    [InlineData("", "1 to 100")]
    [InlineData("a\nb", "line breaks")]
    public async Task CreateAsync_WrongName_IsRefused(string name, string hint)
    {
        AccountException refusal = await Assert.ThrowsAsync<AccountException>(() => Keys.CreateAsync(new NewKey(name)));

        Assert.Contains(hint, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateAsync_ImpossibleWish_SaysWhy()
    {
        Assert.Contains("Default, Direct", await Refusal(new NewKey("x", "Gold")), StringComparison.Ordinal);
        Assert.Contains("gpt-image-2-c", await Refusal(new NewKey("x") { Models = "dall-e-3" }), StringComparison.Ordinal);
        Assert.Contains("future", await Refusal(new NewKey("x") { ExpiresUtc = Time.GetUtcNow().UtcDateTime }), StringComparison.Ordinal);
        Assert.Contains("at least 1", await Refusal(new NewKey("x") { TokenBudget = 0 }), StringComparison.Ordinal);
        Assert.False(await Keys.AnyAsync());
    }

    [Fact]
    public async Task SetEnabledAsync_ByIdHintEndOrWholeKey_FindsTheKey()
    {
        CreatedKey created = await Keys.CreateAsync(new NewKey("laptop"));
        await Keys.CreateAsync(new NewKey("other"));
        foreach (string which in (string[])[$"{created.Stored.Id}", created.Stored.Hint, created.Text[^4..], created.Text])
        {
            Assert.Equal("laptop", (await Keys.SetEnabledAsync(which, enabled: false)).Name);
        }

        await Assert.ThrowsAsync<AccountException>(() => Keys.SetEnabledAsync("99", enabled: false));
        Assert.Equal([false, true], (await Keys.ListAsync()).Select(k => k.Enabled));
    }

    [Fact]
    public async Task SetGroupAsync_OtherGroup_MovesTheKey()
    {
        CreatedKey created = await Keys.CreateAsync(new NewKey("laptop"));
        await Groups.CreateAsync("Team", new GroupChange { AllowsMany = true });

        await Keys.SetGroupAsync($"{created.Stored.Id}", "Team");

        Assert.True((await Keys.FindAsync(created.Text))!.Group.AllowsMany);
    }

    private async Task<string> Refusal(NewKey wanted) => (await Assert.ThrowsAsync<AccountException>(() => Keys.CreateAsync(wanted))).Message;
}
