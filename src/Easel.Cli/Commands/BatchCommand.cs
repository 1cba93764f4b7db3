using System.CommandLine;
using Easel.Cli.Batch;
using Easel.Studio;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel batch prompts.jsonl -o dir</c></summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("prompts") { Description = "JSON lines: {\"id\",\"prompt\",\"size\"?,\"quality\"?,\"seed\"?,\"style\"?}." };
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Folder for pictures, reports, sheets and index.html.", Required = true };
        var check = new Option<bool>("--check") { Description = "Plan, compose and check only: reports without pictures." };
        var options = new DrawingOptions();
        var command = new Command("batch", "Draws many prompts; goes on where it stopped, and tells how many facts are true.") { file, output, check };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            FileInfo prompts = result.GetValue(file)!;
            if (!prompts.Exists)
            {
                throw new UsageException($"{prompts.FullName} does not exist.");
            }

            IReadOnlyList<BatchLine> lines = BatchLine.ReadAll(prompts.FullName);
            Brief common = options.Read(result);
            bool isCheck = result.GetValue(check);
            var engine = new ImageEngine();
            var runner = new BatchRunner(engine, result.GetValue(output)!);
            BatchFacts? facts = null;
            await CommandRunner.Progress($"{(isCheck ? "Checking" : "Drawing")} {lines.Count} pictures", async task => facts = isCheck
                ? await runner.Check(engine.Rehearse, lines, line => BriefOf(common, line), share => task.Value = share, cancellation)
                : await runner.Run(lines, line => BriefOf(common, line), share => task.Value = share, cancellation));
            facts!.Print();
            AnsiConsole.MarkupLineInterpolated($"{result.GetValue(output)!.FullName}  [grey]{lines.Count} {(isCheck ? "reports" : "pictures, index.html")}, facts.json[/]");
        }));
        return command;
    }

    private static Brief BriefOf(Brief common, BatchLine line)
    {
        (int width, int height) = line.Size is null ? (common.Width, common.Height) : PictureSize.Parse(line.Size);
        return common with
        {
            Width = width,
            Height = height,
            Quality = line.Quality ?? common.Quality,
            Seed = line.Seed ?? common.Seed,
            Style = line.Style ?? common.Style,
        };
    }
}
