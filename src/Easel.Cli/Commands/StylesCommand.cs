using System.CommandLine;
using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Studio;
using Easel.Studio.Output;
using Easel.Styles;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel styles list</c> and <c>easel styles sheet</c></summary>
internal static class StylesCommand
{
    private const int Columns = 7;

    public static Command Create() => new("styles", "How pictures can look.") { CreateList(), CreateSheet() };

    private static Command CreateList()
    {
        var command = new Command("list", "Lists every style with its words.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Id", "Names").Border(TableBorder.Minimal);
            foreach (PictureStyle style in StyleTable.All)
            {
                table.AddRow(style.Id, string.Join(", ", style.Names));
            }

            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Command CreateSheet()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The sheet to write, .png or .jpg.", Required = true };
        var prompt = new Option<string>("--prompt") { Description = "What every style shows.", DefaultValueFactory = _ => "a woman and a dog in a park" };
        var only = new Option<string[]>("--only") { Description = "Only these styles.", AllowMultipleArgumentsPerToken = true };
        var each = new Option<DirectoryInfo?>("--each") { Description = "Also writes every picture in its size to this directory, as STYLE.png." };
        var options = new DrawingOptions();
        var command = new Command("sheet", "Draws one scene in every style and lays the pictures on one sheet.") { output, prompt, only, each };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result) with { Prompt = result.GetValue(prompt)! };
            string[] ids = [.. Select(result.GetValue(only) ?? [])];
            FileInfo file = result.GetValue(output)!;
            PictureFormat format = DrawCommand.FormatOf(file);
            ImmutableArray<Picture> pictures = [];
            await CommandRunner.Progress("Drawing in all styles", async task =>
                pictures = await new ImageEngine().DrawInStylesAsync(brief, ids, new Progress<float>(share => task.Value = share), cancellation));
            if (result.GetValue(each) is { } directory)
            {
                directory.Create();
                foreach ((string id, Picture picture) in ids.Zip(pictures))
                {
                    await File.WriteAllBytesAsync(Path.Combine(directory.FullName, id + ".png"), PictureEncoder.Encode(picture, PictureFormat.Png), cancellation);
                }
            }

            Picture sheet = ContactSheet.Lay(pictures, Columns, Math.Min(320, brief.Width), ids);
            await File.WriteAllBytesAsync(file.FullName, PictureEncoder.Encode(sheet, format), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{file.FullName}  [grey]{ids.Length} styles[/]");
        }));
        return command;
    }

    private static IEnumerable<string> Select(string[] only) => only.Length == 0
        ? StyleTable.All.Select(s => s.Id)
        : only.Select(word => StyleTable.Named(word)?.Id
            ?? throw new UsageException($"There is no style '{word}'. Styles: {string.Join(", ", StyleTable.All.Select(s => s.Id))}."));
}
