using System.CommandLine;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning.Pages;
using Easel.Studio;
using Easel.Studio.Output;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel pages list</c> and <c>easel pages sheet</c></summary>
internal static class PagesCommand
{
    private const int Columns = 7;

    public static Command Create() => new("pages", "Kinds of pages: posters, menus, business cards…") { CreateList(), CreateSheet() };

    private static Command CreateList()
    {
        var command = new Command("list", "Lists every kind of page with its names.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Id", "Names").Border(TableBorder.Minimal);
            foreach (string id in PageKinds.Ids)
            {
                table.AddRow(id, string.Join(", ", PageKinds.NamesOf(id)));
            }

            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Command CreateSheet()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The sheet to write, .png or .jpg.", Required = true };
        var topic = new Option<string>("--for") { Description = "What the pages are for.", DefaultValueFactory = _ => "a coffee shop" };
        var only = new Option<string[]>("--only") { Description = "Only these kinds.", AllowMultipleArgumentsPerToken = true };
        var options = new DrawingOptions();
        var command = new Command("sheet", "Draws one page of each kind and lays them on one sheet.") { output, topic, only };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            string[] kinds = [.. Select(result.GetValue(only) ?? [])];
            FileInfo file = result.GetValue(output)!;
            PictureFormat format = DrawCommand.FormatOf(file);
            Brief brief = options.Read(result);
            var engine = new ImageEngine();
            var pictures = new List<Picture>();
            await CommandRunner.Progress("Drawing all kinds of pages", async task =>
            {
                foreach (string kind in kinds)
                {
                    string prompt = $"design {PageKinds.NamesOf(kind)[0]} for {result.GetValue(topic)}";
                    pictures.Add((await engine.DrawAsync(brief with { Prompt = prompt }, null, cancellation)).Picture);
                    task.Value = (double)pictures.Count / kinds.Length;
                }
            });
            Picture sheet = ContactSheet.Lay(pictures, Columns, Math.Min(360, brief.Width), kinds);
            await File.WriteAllBytesAsync(file.FullName, PictureEncoder.Encode(sheet, format), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{file.FullName}  [grey]{kinds.Length} kinds[/]");
        }));
        return command;
    }

    private static IEnumerable<string> Select(string[] only) => only.Length == 0
        ? PageKinds.Ids
        : only.Select(word => PageKinds.Ids.Contains(word) ? word : throw new UsageException($"There is no kind of page '{word}'. Kinds: {string.Join(", ", PageKinds.Ids)}."));
}
