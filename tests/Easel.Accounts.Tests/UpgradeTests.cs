using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Easel.Accounts.Tests;

public sealed class UpgradeTests : DatabaseTest
{
    private const string First = "20261124142146_Initial";

    /// <summary>Begins with a database as the first version laid it out.</summary>
    public override async ValueTask InitializeAsync()
    {
        await using EaselDb db = Databases.CreateDbContext();
        await db.GetService<IMigrator>().MigrateAsync(First);
    }

    [Fact]
    public async Task Migrate_OldDatabase_KeepsKeysInTheirGroups()
    {
        await using EaselDb db = Databases.CreateDbContext();
        foreach ((string name, string group, int enabled) in ((string, string, int)[])[("a", "Direct", 1), ("b", "Default", 1), ("c", "Direct", 0)])
        {
            byte[] hash = [.. Enumerable.Repeat((byte)name[0], 32)];
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO ApiKeys (Name, Hash, \"Group\", Enabled, CreatedUtc) VALUES ({name}, {hash}, {group}, {enabled}, '2026-11-25 10:00:00')");
        }

        await db.Database.MigrateAsync();

        IReadOnlyList<ApiKey> keys = await Keys.ListAsync();
        Assert.Equal([("a", "Direct", true), ("b", "Default", true), ("c", "Direct", false)], keys.Select(k => (k.Name, k.Group.Name, k.Enabled)));
        Assert.All(keys, k => Assert.Equal(32, k.Hash.Length));
        Assert.All(keys, k => Assert.Equal((0, null, null), (k.TokensUsed, k.TokenBudget, k.ExpiresUtc)));
        Assert.False((await db.Database.GetPendingMigrationsAsync()).Any());
    }

    [Fact]
    public async Task Migrate_Always_MatchesTheModelAndKeepsAWriteAheadLog()
    {
        await using EaselDb db = Databases.CreateDbContext();

        await db.Database.MigrateAsync();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Equal(["wal"], await db.Database.SqlQuery<string>($"PRAGMA journal_mode").ToListAsync());
    }
}
