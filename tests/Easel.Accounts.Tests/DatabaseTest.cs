using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts.Tests;

/// <summary>A test with a database of its own in a real file.</summary>
public abstract class DatabaseTest : IAsyncLifetime
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("easel-accounts-").FullName;

    protected EaselDbFactory Databases => field ??= new EaselDbFactory(Folder);

    protected ManualTime Time { get; } = new();

    protected KeyStore Keys => field ??= new KeyStore(Databases, Time);

    protected GroupStore Groups => field ??= new GroupStore(Databases, Time);

    public virtual async ValueTask InitializeAsync()
    {
        await using EaselDb db = Databases.CreateDbContext();
        await db.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
