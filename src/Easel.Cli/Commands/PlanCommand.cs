using System.CommandLine;
using Easel.Planning;
using Easel.Studio;

namespace Easel.Cli.Commands;

/// <summary><c>easel plan "PROMPT"</c></summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var prompt = new Argument<string>("prompt") { Description = "What to understand." };
        var command = new Command("plan", "Prints the plan of a prompt as JSON, without drawing.") { prompt };
        command.SetAction((result, _) => CommandRunner.Run(() =>
        {
            Console.Out.WriteLine(PlanJson.Write(new ImageEngine().Plan(result.GetValue(prompt)!)));
            return Task.CompletedTask;
        }));
        return command;
    }
}
