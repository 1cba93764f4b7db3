using System.CommandLine;
using Easel.Cli.Commands;
using Easel.Cli.Commands.Accounts;

var root = new RootCommand("Easel draws pictures from prompts, on this machine alone.")
{
    DrawCommand.Create(),
    PlanCommand.Create(),
    BatchCommand.Create(),
    CatalogueCommand.Create(),
    MaterialsCommand.Create(),
    StylesCommand.Create(),
    TextCommand.Create(),
    ChartsCommand.Create(),
    PagesCommand.Create(),
    KeysCommand.Create(),
    GroupsCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
