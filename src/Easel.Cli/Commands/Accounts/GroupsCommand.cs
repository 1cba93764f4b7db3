using System.CommandLine;
using Easel.Accounts;

namespace Easel.Cli.Commands.Accounts;

/// <summary><c>easel groups list|create|set</c></summary>
internal static class GroupsCommand
{
    public static Command Create() => new("groups", "Manages the groups of API keys, also while the server runs.")
    {
        List(),
        Change("create", "Makes a group.", (store, name, change) => store.CreateAsync(name, change)),
        Change("set", "Changes a group; what is not given stays.", (store, name, change) => store.ChangeAsync(name, change)),
    };

    private static Command List()
    {
        var folder = new DataFolder();
        var command = new Command("list", "Lists all groups.");
        folder.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
            AccountTables.Write(AccountTables.Of(await (await folder.OpenGroupsAsync(result)).ListAsync(cancellation)))));
        return command;
    }

    private static Command Change(string verb, string description, Func<GroupStore, string, GroupChange, Task<Group>> change)
    {
        var name = new Argument<string>("name") { Description = "Name of the group." };
        var options = new GroupOptions();
        var folder = new DataFolder();
        var command = new Command(verb, description) { name };
        options.AddTo(command);
        folder.AddTo(command);
        command.SetAction((result, _) => CommandRunner.Run(async () =>
        {
            GroupChange wanted = options.Read(result);
            Group group = await change(await folder.OpenGroupsAsync(result), result.GetValue(name)!, wanted);
            AccountTables.Write(AccountTables.Of([group]));
        }));
        return command;
    }
}
