using System.CommandLine;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning.Charts;
using Easel.Studio;
using Easel.Studio.Output;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel charts list</c> and <c>easel charts sheet</c></summary>
internal static class ChartsCommand
{
    private const int Columns = 6;

    public static Command Create() => new("charts", "Charts, diagrams and infographics.") { CreateList(), CreateSheet() };

    private static Command CreateList()
    {
        var command = new Command("list", "Lists the kinds with the words that ask for them.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Kind", "Words").Border(TableBorder.Minimal);
            foreach ((string kind, System.Collections.Immutable.ImmutableArray<string> words) in FigureKinds.All)
            {
                table.AddRow(Markup.Escape(kind), Markup.Escape(string.Join(", ", words.Take(6))));
            }

            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Command CreateSheet()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The sheet to write, .png or .jpg.", Required = true };
        var only = new Option<string[]>("--only") { Description = "Only these kinds.", AllowMultipleArgumentsPerToken = true };
        var options = new DrawingOptions();
        var command = new Command("sheet", "Draws one chart or diagram of each kind, with sample data.") { output, only };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result);
            string[] wanted = result.GetValue(only) ?? [];
            (string Kind, System.Collections.Immutable.ImmutableArray<string> Words)[] kinds = [.. FigureKinds.All.Where(k => wanted.Length == 0 || wanted.Contains(k.Kind))];
            string? unknown = wanted.FirstOrDefault(w => !FigureKinds.All.Any(k => k.Kind == w));
            if (unknown is not null)
            {
                throw new UsageException($"There is no '{unknown}'; 'easel charts list' tells what there is.");
            }

            var engine = new ImageEngine();
            var pictures = new List<Picture>();
            await CommandRunner.Progress("Drawing charts", async task =>
            {
                foreach ((_, System.Collections.Immutable.ImmutableArray<string> words) in kinds)
                {
                    pictures.Add((await engine.DrawAsync(brief with { Prompt = $"a {words[0]}" }, cancellation: cancellation)).Picture);
                    task.Value = (double)pictures.Count / kinds.Length;
                }
            });
            Picture sheet = ContactSheet.Lay(pictures, Columns, Math.Min(480, brief.Width), [.. kinds.Select(k => k.Kind)]);
            await File.WriteAllBytesAsync(result.GetValue(output)!.FullName, PictureEncoder.Encode(sheet, DrawCommand.FormatOf(result.GetValue(output)!)), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{result.GetValue(output)!.FullName}  [grey]{kinds.Length} kinds[/]");
        }));
        return command;
    }
}
