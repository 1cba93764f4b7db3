using System.CommandLine;
using System.Text;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Studio;
using Easel.Studio.Output;
using Easel.Styles.Tracing;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel draw "PROMPT" -o out.png</c></summary>
internal static class DrawCommand
{
    public static Command Create()
    {
        var prompt = new Argument<string?>("prompt") { Description = "What to draw.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The picture to write, .png, .jpg or .svg.", Required = true };
        var report = new Option<FileInfo?>("--report") { Description = "Where to write plan, findings and times as JSON." };
        var plan = new Option<FileInfo?>("--plan") { Description = "Draw this plan (JSON) instead of a prompt." };
        var options = new DrawingOptions();
        var command = new Command("draw", "Draws one picture.") { prompt, output, report, plan };
        options.AddTo(command);
        command.SetAction((result, cancellation) => CommandRunner.Run(async () =>
        {
            Brief brief = options.Read(result);
            FileInfo? planFile = result.GetValue(plan);
            string? text = result.GetValue(prompt);
            brief = (planFile, text) switch
            {
                ({ } file, null) => brief with { Plan = PlanJson.Read(await File.ReadAllTextAsync(file.FullName, cancellation)) },
                (null, { Length: > 0 }) => brief with { Prompt = text },
                _ => throw new UsageException("Give either a prompt or --plan FILE: easel draw \"a red apple\" -o apple.png"),
            };
            await Draw(brief, result.GetValue(output)!, result.GetValue(report), cancellation);
        }));
        return command;
    }

    private static async Task Draw(Brief brief, FileInfo output, FileInfo? report, CancellationToken cancellation)
    {
        // A drawing of paths is traced from flat colours unless another style was asked for.
        bool isTraced = output.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        PictureFormat format = isTraced ? PictureFormat.Png : FormatOf(output);
        if (isTraced && brief.Style is null && (brief.Plan?.Style ?? new ImageEngine().Plan(brief.Prompt).Style) == "photo")
        {
            brief = brief with { Style = "vector" };
        }

        Drawing? drawing = null;
        await CommandRunner.Progress("Drawing", async task =>
        {
            var progress = new Progress<DrawingProgress>(p => task.Value = p.Share);
            drawing = await new ImageEngine().DrawAsync(brief, progress, cancellation);
        });
        output.Directory?.Create();
        await File.WriteAllBytesAsync(
            output.FullName,
            isTraced ? Encoding.UTF8.GetBytes(SvgTracer.Trace(drawing!.Picture, drawing.RevisedPrompt, cancellation)) : PictureFile.Encode(drawing!, format, quality: 95),
            cancellation);
        if (report is not null)
        {
            await File.WriteAllTextAsync(report.FullName, ReportJson.Write(drawing!), cancellation);
        }

        AnsiConsole.MarkupLineInterpolated($"{output.FullName}  [grey]seed {drawing!.Seed}, {drawing.Report.Times.Sum(t => t.Milliseconds) / 1000:0.0} s[/]");
        AnsiConsole.MarkupLineInterpolated($"[grey]{drawing.RevisedPrompt}[/]");
        foreach (Finding finding in drawing.Report.Findings.Where(f => !f.Holds))
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]not so: {finding.Fact} ({finding.Detail})[/]");
        }

        if (!drawing.Plan.NotUnderstood.IsEmpty)
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]not understood: {string.Join(", ", drawing.Plan.NotUnderstood)}[/]");
        }
    }

    internal static PictureFormat FormatOf(FileInfo file) => file.Extension.ToLowerInvariant() switch
    {
        ".png" => PictureFormat.Png,
        ".jpg" or ".jpeg" => PictureFormat.Jpeg,
        _ => throw new UsageException($"'{file.Name}' must end in .png, .jpg or .jpeg."),
    };
}
