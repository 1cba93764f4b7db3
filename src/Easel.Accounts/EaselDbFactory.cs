using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts;

/// <summary>Opens the database in a data folder. The server and the command line may have it open at the same time: it keeps a
/// write-ahead log, so that readers never wait, and a writer waits for another one.</summary>
/// <param name="folder">The data folder.</param>
public sealed class EaselDbFactory(string folder) : IDbContextFactory<EaselDb>
{
    /// <summary>Seconds that a writer waits for another one.</summary>
    private const int BusyTimeout = 15;

    private readonly DbContextOptions<EaselDb> _options = Options(folder);

    /// <summary>The file in a data folder that holds the database.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "easel.db");

    /// <summary>Points a context to the database of a data folder.</summary>
    public static void Configure(DbContextOptionsBuilder options, string folder) =>
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = FileIn(folder), DefaultTimeout = BusyTimeout }.ToString());

    /// <inheritdoc/>
    public EaselDb CreateDbContext() => new(_options);

    private static DbContextOptions<EaselDb> Options(string folder)
    {
        var options = new DbContextOptionsBuilder<EaselDb>();
        Configure(options, folder);
        return options.Options;
    }
}
