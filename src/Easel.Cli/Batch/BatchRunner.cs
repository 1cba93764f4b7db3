using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Studio;
using Easel.Studio.Output;
using SkiaSharp;

namespace Easel.Cli.Batch;

/// <summary>Draws a batch into a folder and goes on where an earlier run stopped.</summary>
internal sealed class BatchRunner(IImageEngine engine, DirectoryInfo folder)
{
    private const int PerSheet = 20;
    private const int Columns = 5;
    private const int Cell = 384;

    /// <summary>Plans, composes and checks without drawing; writes reports and what they say together.</summary>
    /// <param name="rehearse">Checks a brief.</param>
    /// <param name="lines">The batch.</param>
    /// <param name="brief">The brief of a line, without its prompt.</param>
    /// <param name="progress">Receives the finished share.</param>
    /// <param name="cancellation">Stops after the prompt at hand.</param>
    public async Task<BatchFacts> Check(
        Func<Brief, CancellationToken, Rehearsal> rehearse, IReadOnlyList<BatchLine> lines, Func<BatchLine, Brief> brief, Action<double> progress, CancellationToken cancellation)
    {
        folder.Create();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!File.Exists(PathOf(lines[i], ".json")))
            {
                Rehearsal rehearsal = rehearse(brief(lines[i]) with { Prompt = lines[i].Prompt }, cancellation);
                await WriteAtomically(PathOf(lines[i], ".json"), System.Text.Encoding.UTF8.GetBytes(ReportJson.Write(rehearsal)), cancellation);
            }

            progress((i + 1.0) / lines.Count);
        }

        return await Facts(lines, cancellation);
    }

    /// <summary>Draws what is missing, then writes the sheets, the index and what the reports say together.</summary>
    /// <param name="lines">The batch.</param>
    /// <param name="brief">The brief of a line, without its prompt.</param>
    /// <param name="progress">Receives the finished share.</param>
    /// <param name="cancellation">Stops after at most a second; finished pictures stay.</param>
    public async Task<BatchFacts> Run(
        IReadOnlyList<BatchLine> lines, Func<BatchLine, Brief> brief, Action<double> progress, CancellationToken cancellation)
    {
        folder.Create();
        for (int i = 0; i < lines.Count; i++)
        {
            BatchLine line = lines[i];
            if (!File.Exists(PathOf(line, ".json")))
            {
                Drawing drawing = await engine.DrawAsync(brief(line) with { Prompt = line.Prompt }, cancellation: cancellation);

                // The report is written last: it marks the picture as finished.
                await WriteAtomically(PathOf(line, ".png"), PictureFile.Encode(drawing, PictureFormat.Png), cancellation);
                await WriteAtomically(PathOf(line, ".json"), System.Text.Encoding.UTF8.GetBytes(ReportJson.Write(drawing)), cancellation);
            }

            progress((i + 1.0) / lines.Count);
        }

        for (int start = 0, sheet = 1; start < lines.Count; start += PerSheet, sheet++)
        {
            Picture[] pictures = [.. lines.Skip(start).Take(PerSheet).Select(l => Read(PathOf(l, ".png")))];
            string[] numbers = [.. Enumerable.Range(start + 1, pictures.Length).Select(n => $"{n}")];
            byte[] file = PictureEncoder.Encode(ContactSheet.Lay(pictures, Columns, Cell, numbers), PictureFormat.Png);
            await WriteAtomically(Path.Combine(folder.FullName, $"sheet-{sheet:00}.png"), file, cancellation);
        }

        await WriteAtomically(Path.Combine(folder.FullName, "index.html"), System.Text.Encoding.UTF8.GetBytes(BatchIndex.Write(lines)), cancellation);
        return await Facts(lines, cancellation);
    }

    private async Task<BatchFacts> Facts(IReadOnlyList<BatchLine> lines, CancellationToken cancellation)
    {
        var facts = new BatchFacts();
        foreach (BatchLine line in lines)
        {
            facts.Add(await File.ReadAllTextAsync(PathOf(line, ".json"), cancellation));
        }

        await WriteAtomically(Path.Combine(folder.FullName, "facts.json"), System.Text.Encoding.UTF8.GetBytes(facts.ToJson()), cancellation);
        return facts;
    }

    private string PathOf(BatchLine line, string extension) => Path.Combine(folder.FullName, line.Id + extension);

    private static async Task WriteAtomically(string path, byte[] bytes, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync(path + ".part", bytes, cancellation);
        File.Move(path + ".part", path, overwrite: true);
    }

    private static Picture Read(string path)
    {
        using SKBitmap bitmap = SKBitmap.Decode(path) ?? throw new IOException($"{path} is not a picture; delete it and run the batch again.");
        using SKBitmap rgba = bitmap.Copy(SKColorType.Rgba8888);
        return new Picture(rgba.Width, rgba.Height, rgba.Bytes);
    }
}
