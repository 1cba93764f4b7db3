using Easel.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Easel.Cli.Tests;

/// <summary>Keys and groups on the command line, in a database that another process has open.</summary>
public sealed class AccountCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("easel-cli-accounts-").FullName;
    private EaselDb _open = null!;

    public async ValueTask InitializeAsync()
    {
        _open = new EaselDbFactory(_folder).CreateDbContext();
        await _open.Database.MigrateAsync();
        await _open.Database.OpenConnectionAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _open.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task KeysCreate_AllOptions_PrintsTheKeyOnceAndListsItsHint()
    {
        (int code, string output, string error) = await RunAsync(
            "keys", "create", "--name", "laptop", "--group", "Direct", "--expires", "2031-02-03", "--budget", "5000", "--models", "gpt-image-2");

        Assert.True(code == 0, error);
        string key = output.Trim();
        Assert.Matches("^sk-[A-Za-z0-9_-]{43}$", key);
        ApiKey stored = (await new KeyStore(new EaselDbFactory(_folder), TimeProvider.System).FindAsync(key))!;
        Assert.Equal(
            ("laptop", "Direct", 5000L, "gpt-image-2", new DateTime(2031, 2, 3)),
            (stored.Name, stored.Group.Name, stored.TokenBudget, stored.Models, stored.ExpiresUtc));
        (_, string list, _) = await RunAsync("keys", "list");
        Assert.Contains($"{key[..5]}…{key[^4..]}", list, StringComparison.Ordinal);
        Assert.Contains("2031-02-03 00:00", list, StringComparison.Ordinal);
        Assert.DoesNotContain(key, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysDisableEnableGroup_ById_ChangeTheKey()
    {
        (_, string key, _) = await RunAsync("keys", "create", "--name", "laptop");
        var keys = new KeyStore(new EaselDbFactory(_folder), TimeProvider.System);

        (int code, string output, _) = await RunAsync("keys", "disable", key.Trim()[^4..]);
        Assert.Equal(0, code);
        Assert.Contains("disabled", output, StringComparison.Ordinal);
        Assert.False(Assert.Single(await keys.ListAsync()).Enabled);

        await RunAsync("keys", "enable", "1");
        await RunAsync("keys", "group", "1", "Direct");
        ApiKey changed = Assert.Single(await keys.ListAsync());
        Assert.Equal((true, "Direct"), (changed.Enabled, changed.Group.Name));
    }

    [Fact]
    public async Task GroupsCreateSetList_Values_AreStoredAndShown()
    {
        await RunAsync("groups", "create", "Team", "--features", "n", "--rpm", "60", "--price-ratio", "0.5");
        (int code, string output, _) = await RunAsync("groups", "set", "Team", "--features", "n,mask", "--models", "gpt-image-2-c", "--concurrency", "3", "--rpm", "0");

        Assert.Equal(0, code);
        Assert.Contains("gpt-image-2-c", output, StringComparison.Ordinal);
        Group team = (await new GroupStore(new EaselDbFactory(_folder), TimeProvider.System).ListAsync())[2];
        Assert.Equal((true, true, null, 3, 0.5), (team.AllowsMany, team.AllowsMask, team.RequestsPerMinute, team.ConcurrentPictures, team.PriceRatio));
        (_, string list, _) = await RunAsync("groups", "list");
        Assert.Contains("Direct", list, StringComparison.Ordinal);
        Assert.Contains("n, mask", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keys create --name x --group Gold", "Default, Direct")]
    [InlineData("keys create --name x --expires soon", "30d")]
    [InlineData("keys create --name x --models dall-e-3", "gpt-image-2")]
    [InlineData("keys disable 7", "keys list")]
    [InlineData("groups set Direct --features magic", "mask")]
    [InlineData("groups list --data nowhere", "--data")]
    public async Task Accounts_WrongCommand_ExitsWithUsageAndSaysHowToMend(string command, string hint)
    {
        (int code, _, string error) = await RunAsync(command.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains(hint, error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) =>
        CliProcess.RunAsync(_folder, arguments.Contains("--data") ? arguments : [.. arguments, "--data", _folder]);
}
