using System.Globalization;
using Easel.Accounts;
using Spectre.Console;

namespace Easel.Cli.Commands.Accounts;

/// <summary>Keys and groups as tables.</summary>
internal static class AccountTables
{
    private const int WidthOfPipes = 250;
    private const string Nothing = "–";

    /// <summary>Prints a table. What goes to a pipe or a file has one line a row, however long.</summary>
    public static void Write(Table table)
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfPipes;
        }

        AnsiConsole.Write(table.Border(TableBorder.Simple));
    }

    /// <summary>A row for each key.</summary>
    public static Table Of(IEnumerable<ApiKey> keys, DateTime now)
    {
        Table table = new Table().AddColumns("id", "name", "hint", "group", "state", "created", "expires", "image tokens", "budget", "models");
        foreach (ApiKey key in keys)
        {
            string state = !key.Enabled ? "disabled" : key.ExpiresUtc <= now ? "expired" : "enabled";
            Add(
                table, Text(key.Id), key.Name, key.Hint, key.Group.Name, state, Date(key.CreatedUtc), Date(key.ExpiresUtc),
                Text(key.TokensUsed), Text(key.TokenBudget), key.Models ?? Nothing);
        }

        return table;
    }

    /// <summary>A row for each group.</summary>
    public static Table Of(IEnumerable<Group> groups)
    {
        Table table = new Table().AddColumns("id", "name", "features", "models", "requests/min", "pictures at once", "price ratio");
        foreach (Group group in groups)
        {
            string features = string.Join(", ", ((string[])[group.AllowsMany ? "n" : "", group.AllowsMask ? "mask" : ""]).Where(f => f.Length > 0));
            Add(
                table, Text(group.Id), group.Name, features.Length > 0 ? features : Nothing, group.Models ?? "all",
                Text(group.RequestsPerMinute), Text(group.ConcurrentPictures), Text(group.PriceRatio));
        }

        return table;
    }

    private static void Add(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);

    private static string Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? Nothing;

    private static string Date(DateTime? time) => time?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? Nothing;
}
