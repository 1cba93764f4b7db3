using System.CommandLine;
using Easel.Accounts;
using Spectre.Console;

namespace Easel.Cli.Commands.Accounts;

/// <summary><c>easel keys create|list|disable|enable|group</c></summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Makes and manages API keys, also while the server runs.")
    {
        CreateKey(),
        List(),
        Switch("disable", "Switches a key off; running servers notice within seconds.", enabled: false),
        Switch("enable", "Switches a key on again.", enabled: true),
        MoveToGroup(),
    };

    private static Command CreateKey()
    {
        var name = new Option<string>("--name") { Description = "What its owner calls it.", Required = true };
        var group = new Option<string>("--group") { Description = "Its group.", DefaultValueFactory = _ => Group.DefaultName };
        var expires = new Option<string?>("--expires") { Description = "When it ends: 12h, 30d, 8w, or a date such as 2027-01-31 (UTC). Never, unless given." };
        var budget = new Option<long?>("--budget") { Description = "Image tokens it may use in all. No limit, unless given." };
        var models = new Option<string?>("--models") { Description = "Models it may use, separated by commas. Those of its group, unless given." };
        var folder = new DataFolder();
        var command = new Command("create", "Makes a key and prints it: nothing can show it again.") { name, group, expires, budget, models };
        folder.AddTo(command);
        command.SetAction((result, _) => CommandRunner.Run(async () =>
        {
            DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
            CreatedKey created = await (await folder.OpenKeysAsync(result)).CreateAsync(new NewKey(result.GetValue(name)!, result.GetValue(group)!)
            {
                ExpiresUtc = result.GetValue(expires) is { } text ? Expiry.Parse(text, now) : null,
                TokenBudget = result.GetValue(budget),
                Models = result.GetValue(models),
            });

            // The key alone goes to standard output, so that scripts can take it from there.
            Console.Out.WriteLine(created.Text);
            CommandRunner.Note($"Key {created.Stored.Id} '{created.Stored.Name}' in group {created.Stored.Group.Name}. It is shown only this once.");
        }));
        return command;
    }

    private static Command List()
    {
        var folder = new DataFolder();
        var command = new Command("list", "Lists all keys, by their hints.");
        folder.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
            AccountTables.Write(AccountTables.Of(await (await folder.OpenKeysAsync(result)).ListAsync(cancellation), TimeProvider.System.GetUtcNow().UtcDateTime))));
        return command;
    }

    private static Command Switch(string verb, string description, bool enabled)
    {
        Argument<string> which = Which();
        var folder = new DataFolder();
        var command = new Command(verb, description) { which };
        folder.AddTo(command);
        command.SetAction((result, _) => CommandRunner.Run(async () =>
        {
            ApiKey key = await (await folder.OpenKeysAsync(result)).SetEnabledAsync(result.GetValue(which)!, enabled);
            AnsiConsole.MarkupLineInterpolated($"Key {key.Id} '{key.Name}' ({key.Hint}) is {(enabled ? "enabled" : "disabled")}.");
        }));
        return command;
    }

    private static Command MoveToGroup()
    {
        Argument<string> which = Which();
        var group = new Argument<string>("group") { Description = "Name of the group." };
        var folder = new DataFolder();
        var command = new Command("group", "Moves a key to another group.") { which, group };
        folder.AddTo(command);
        command.SetAction((result, _) => CommandRunner.Run(async () =>
        {
            ApiKey key = await (await folder.OpenKeysAsync(result)).SetGroupAsync(result.GetValue(which)!, result.GetValue(group)!);
            AnsiConsole.MarkupLineInterpolated($"Key {key.Id} '{key.Name}' ({key.Hint}) is in group {key.Group.Name}.");
        }));
        return command;
    }

    private static Argument<string> Which() => new("key") { Description = "Its id or hint, as 'keys list' shows them, or the last four characters." };
}
