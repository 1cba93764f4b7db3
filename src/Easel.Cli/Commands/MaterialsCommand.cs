using System.CommandLine;
using Easel.Catalogue;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Scenes.Materials;
using Easel.Staging;
using Easel.Studio;
using Easel.Studio.Output;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel materials list</c> and <c>easel materials sheet</c></summary>
internal static class MaterialsCommand
{
    private const int Columns = 9;

    public static Command Create() => new("materials", "What things can be made of, and what can be on them.") { CreateList(), CreateSheet() };

    private static Command CreateList()
    {
        var command = new Command("list", "Lists materials, patterns and conditions.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("", "Names").Border(TableBorder.Minimal);
            table.AddRow("materials", string.Join(", ", MaterialLibrary.Names));
            table.AddRow("patterns", string.Join(", ", SurfaceWords.Patterns));
            table.AddRow("conditions", string.Join(", ", SurfaceWords.Conditions));
            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Command CreateSheet()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The sheet to write, .png or .jpg.", Required = true };
        var thing = new Option<string>("--thing") { Description = "The thing that is shown, an id of the catalogue.", DefaultValueFactory = _ => "vase" };
        var only = new Option<string[]>("--only") { Description = "Only these names.", AllowMultipleArgumentsPerToken = true };
        var bare = new Option<bool>("--numbered") { Description = "Prints numbers instead of names, to judge without knowing." };
        var options = new DrawingOptions();
        var command = new Command("sheet", "Draws one thing in every material, pattern and condition.") { output, thing, only, bare };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result);
            CatalogueEntry entry = Catalogue.Catalogue.Default.FindObject(result.GetValue(thing)!)
                ?? throw new UsageException($"There is no '{result.GetValue(thing)}'; 'easel catalogue list' tells what there is.");
            string[] names = Select(result.GetValue(only) ?? []);
            var engine = new ImageEngine();
            var pictures = new List<Picture>();
            await CommandRunner.Progress("Drawing materials", async task =>
            {
                foreach (string name in names)
                {
                    pictures.Add((await engine.DrawAsync(brief with { Plan = Portrait(entry, name) }, cancellation: cancellation)).Picture);
                    task.Value = (double)pictures.Count / names.Length;
                }
            });
            string[] labels = result.GetValue(bare) ? [.. Enumerable.Range(1, names.Length).Select(i => $"{i}")] : names;
            Picture sheet = ContactSheet.Lay(pictures, Columns, Math.Min(320, brief.Width), labels);
            await File.WriteAllBytesAsync(result.GetValue(output)!.FullName, PictureEncoder.Encode(sheet, DrawCommand.FormatOf(result.GetValue(output)!)), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{result.GetValue(output)!.FullName}  [grey]{names.Length} surfaces[/]");
        }));
        return command;
    }

    private static string[] Select(string[] only)
    {
        string[] all = [.. MaterialLibrary.Names, .. SurfaceWords.Patterns, .. SurfaceWords.Conditions];
        string? unknown = only.FirstOrDefault(n => !all.Contains(n));
        return unknown is not null ? throw new UsageException($"There is no '{unknown}'; 'easel materials list' tells what there is.")
            : only.Length > 0 ? only : [.. all.Distinct()];
    }

    private static Plan Portrait(CatalogueEntry entry, string surface)
    {
        bool isWord = SurfaceWords.Patterns.Contains(surface) || SurfaceWords.Conditions.Contains(surface);
        return new Plan
        {
            Prompt = $"a {surface} {entry.Info.Names[0]}",
            Setting = new Setting { Place = "studio" },
            Elements =
            [
                new Element { Id = "e1", Thing = entry.Info.Id, Words = entry.Info.Names[0], Material = isWord ? null : surface, Attributes = isWord ? [surface] : [] },
            ],
        };
    }
}
