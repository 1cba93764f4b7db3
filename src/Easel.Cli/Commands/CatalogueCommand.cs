using System.CommandLine;
using Easel.Catalogue;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Studio;
using Easel.Studio.Output;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel catalogue list</c>, <c>easel catalogue sheet</c> and <c>easel catalogue index</c></summary>
internal static class CatalogueCommand
{
    private const int Columns = 6;

    public static Command Create() => new("catalogue", "What can be shown.") { CreateList(), CreateSheet(), CatalogueIndex.Create() };

    private static Command CreateList()
    {
        var emblems = new Option<bool>("--emblems") { Description = "Lists the things that are shown as shaped emblems as well." };
        var command = new Command("list", "Lists every thing and place with its words.") { emblems };
        command.SetAction(result =>
        {
            var table = new Table().AddColumns("Family", "Id", "Names", "Words").Border(TableBorder.Minimal);
            IEnumerable<CatalogueEntry> more = result.GetValue(emblems) ? Catalogue.Catalogue.Default.Emblems : [];
            foreach (CatalogueEntry entry in Catalogue.Catalogue.Default.Objects.Concat(more))
            {
                table.AddRow(entry.Info.Family, entry.Info.Id, string.Join(", ", entry.Info.Names), string.Join(", ", entry.Info.Words));
            }

            foreach (Catalogue.Environments.EnvironmentEntry place in Catalogue.Catalogue.Default.Environments)
            {
                table.AddRow("places", place.Info.Id, string.Join(", ", place.Info.Names), string.Join(", ", place.Info.Words));
            }

            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Command CreateSheet()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The sheet to write, .png.", Required = true };
        var family = new Option<string?>("--family") { Description = "Only this family; emblems are drawn where their family or ids are named." };
        var only = new Option<string[]>("--only") { Description = "Only these ids.", AllowMultipleArgumentsPerToken = true };
        var options = new DrawingOptions();
        var command = new Command("sheet", "Draws every thing once and lays the pictures on one sheet.") { output, family, only };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result);
            CatalogueEntry[] entries = [.. Select(result.GetValue(family), result.GetValue(only) ?? [])];
            var engine = new ImageEngine();
            var pictures = new List<Picture>();
            await CommandRunner.Progress("Drawing the catalogue", async task =>
            {
                foreach (CatalogueEntry entry in entries)
                {
                    pictures.Add((await engine.DrawAsync(brief with { Plan = Portrait(entry) }, cancellation: cancellation)).Picture);
                    task.Value = (double)pictures.Count / entries.Length;
                }
            });
            Picture sheet = ContactSheet.Lay(pictures, Columns, Math.Min(320, brief.Width), [.. entries.Select(e => e.Info.Id)]);
            await File.WriteAllBytesAsync(result.GetValue(output)!.FullName, PictureEncoder.Encode(sheet, PictureFormat.Png), cancellation);
            AnsiConsole.MarkupLineInterpolated($"{result.GetValue(output)!.FullName}  [grey]{entries.Length} things[/]");
        }));
        return command;
    }

    private static IEnumerable<CatalogueEntry> Select(string? family, string[] only)
    {
        IEnumerable<CatalogueEntry> emblems = family is null && only.Length == 0 ? [] : Catalogue.Catalogue.Default.Emblems;
        CatalogueEntry[] chosen = [.. Catalogue.Catalogue.Default.Objects.Concat(emblems)
            .Where(e => family is null || e.Info.Family == family)
            .Where(e => only.Length == 0 || only.Contains(e.Info.Id))];
        return chosen.Length > 0 ? chosen : throw new UsageException(
            $"Nothing matches. Families: {string.Join(", ", Catalogue.Catalogue.Default.Objects.Concat(Catalogue.Catalogue.Default.Emblems).Select(e => e.Info.Family).Distinct())}.");
    }

    private static Plan Portrait(CatalogueEntry entry) => new()
    {
        Prompt = $"a {entry.Info.Names[0]}",
        Setting = new Setting { Place = "studio" },
        Elements = [new Element { Id = "e1", Thing = entry.Info.Id, Words = entry.Info.Names[0] }],
    };
}
