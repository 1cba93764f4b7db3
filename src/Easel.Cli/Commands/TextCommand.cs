using System.CommandLine;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Typography;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel text set "TEXT"</c>, <c>easel text formula "FORMULA"</c> and <c>easel text fonts</c></summary>
internal static class TextCommand
{
    public static Command Create() => new("text", "Sets text in any script, as Easel does on signs and pages.") { CreateSet(), CreateFormula(), CreateFonts() };

    private static Command CreateSet()
    {
        var text = new Argument<string>("text") { Description = "What to set; \\n begins a new paragraph." };
        var output = Output();
        var options = new TextOptions();
        var command = new Command("set", "Sets text into a picture and tells faces, lines and missing characters.") { text, output };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            (int width, int height) = options.Picture(result);
            TextBlock block = options.Set(result, result.GetValue(text)!.Replace("\\n", "\n", StringComparison.Ordinal), Inner(width, height));
            await WriteAsync(block, width, height, result.GetValue(output)!, cancellation);
            string faces = string.Join(", ", block.Lines.SelectMany(l => l.Glyphs).Select(g => g.Font).Distinct());
            AnsiConsole.MarkupLineInterpolated($"[grey]{block.Lines.Length} lines at {block.Size:0.#} pixels: {faces}[/]");
            Complain(block);
        }));
        return command;
    }

    private static Command CreateFormula()
    {
        var formula = new Argument<string>("formula") { Description = "What to set, such as \"x = (-b +- sqrt(b^2 - 4ac)) / (2a)\"." };
        var output = Output();
        var size = new Option<string>("--size") { Description = "Size of the picture.", DefaultValueFactory = _ => "1024x512" };
        var command = new Command("formula", "Sets a formula that is written on a line, as large as the picture allows.") { formula, output, size };
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            (int width, int height) = PictureSize.Parse(result.GetValue(size)!);
            TextBlock block = FormulaLayout.Fit(result.GetValue(formula)!, FormulaLayout.Style, Inner(width, height));
            await WriteAsync(block, width, height, result.GetValue(output)!, cancellation);
            Complain(block);
        }));
        return command;
    }

    private static Command CreateFonts()
    {
        var command = new Command("fonts", "Lists the families of type faces with their roles and moods.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Family", "Role", "Weights", "Moods").Border(TableBorder.Minimal);
            foreach (FontFamily family in FontLibrary.Default.Families)
            {
                table.AddRow(family.Name, family.Role.ToString(), string.Join(' ', family.Faces.Select(f => f.IsItalic ? $"{f.Weight}i" : $"{f.Weight}")), string.Join(' ', family.Moods));
            }

            AnsiConsole.Write(table);
        });
        return command;
    }

    private static Option<FileInfo> Output() => new("--output", "-o") { Description = "The picture to write, .png or .jpg.", Required = true };

    /// <summary>The picture without its margin.</summary>
    private static TextBox Inner(int width, int height) => new TextBox(0, 0, width, height).Inset(0.05f * Math.Min(width, height), 0.05f * Math.Min(width, height));

    private static async Task WriteAsync(TextBlock block, int width, int height, FileInfo file, CancellationToken cancellation)
    {
        Picture picture = TextPainter.Paint([block], new TextBox(0, 0, width, height), width, LinearRgb.Black, LinearRgb.White);
        await File.WriteAllBytesAsync(file.FullName, PictureEncoder.Encode(picture, DrawCommand.FormatOf(file)), cancellation);
        AnsiConsole.MarkupLineInterpolated($"{file.FullName}");
    }

    private static void Complain(TextBlock block)
    {
        if (block.Overflows)
        {
            CommandRunner.Note($"[yellow]The text does not fit into the picture.[/]");
        }

        if (!block.Missing.IsEmpty)
        {
            CommandRunner.Note($"[yellow]No font has: {string.Join(' ', block.Missing)}[/]");
        }
    }
}
