using System.CommandLine;
using Easel.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Easel.Cli.Commands.Accounts;

/// <summary>The option that says whose keys and groups are meant: those of the server with this data folder, running or not.</summary>
internal sealed class DataFolder
{
    private readonly Option<string> _option = new("--data")
    {
        Description = "The server's data folder.",
        DefaultValueFactory = _ => "data",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Opens the keys of the folder.</summary>
    public async Task<KeyStore> OpenKeysAsync(ParseResult result) => new(await OpenAsync(result), TimeProvider.System);

    /// <summary>Opens the groups of the folder.</summary>
    public async Task<GroupStore> OpenGroupsAsync(ParseResult result) => new(await OpenAsync(result), TimeProvider.System);

    /// <summary>Opens the database as it is: laying it out is left to the server, or a mistyped folder would become a new one.</summary>
    private async Task<EaselDbFactory> OpenAsync(ParseResult result)
    {
        string folder = result.GetValue(_option)!;
        if (!File.Exists(EaselDbFactory.FileIn(folder)))
        {
            throw new UsageException($"There is no database in '{Path.GetFullPath(folder)}'. Name the server's data folder with --data, or start the server once: it makes one.");
        }

        var databases = new EaselDbFactory(folder);
        await using EaselDb db = databases.CreateDbContext();
        return (await db.Database.GetPendingMigrationsAsync()).Any()
            ? throw new UsageException($"The database in '{Path.GetFullPath(folder)}' is of an older version. Start the server once: it brings it up to date.")
            : databases;
    }
}
