using System.Data.Common;
using Easel.Accounts;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary>Runs a command's work and turns what goes wrong into a message and an exit code.</summary>
internal static class CommandRunner
{
    private static readonly IAnsiConsole Errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static async Task<int> Run(Func<Task> work)
    {
        try
        {
            await work();
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is UsageException or AccountException)
        {
            Errors.MarkupLineInterpolated($"[red]{e.Message}[/]");
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            Errors.MarkupLine("[yellow]Stopped.[/]");
            return ExitCodes.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or FormatException or DbException or DbUpdateException)
        {
            Errors.MarkupLineInterpolated($"[red]{e.Message}[/]");
            return ExitCodes.Failure;
        }
    }

    /// <summary>Says something that is no result: on standard error.</summary>
    public static void Note(FormattableString text) => Errors.MarkupLineInterpolated(text);

    /// <summary>Shows progress on standard error while drawing, when it is a terminal.</summary>
    public static Task Progress(string title, Func<ProgressTask, Task> work) =>
        Errors.Progress().AutoClear(true).StartAsync(context => work(context.AddTask(Markup.Escape(title), maxValue: 1)));
}
