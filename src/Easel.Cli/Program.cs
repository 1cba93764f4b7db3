using System.CommandLine;
using Easel.Cli.Commands;

var root = new RootCommand("Easel draws pictures from prompts, on this machine alone.")
{
    DrawCommand.Create(),
    PlanCommand.Create(),
    BatchCommand.Create(),
    CatalogueCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
