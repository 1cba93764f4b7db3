using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Studio;

namespace Easel.Cli.Batch;

/// <summary>One line of a batch file.</summary>
/// <param name="Id">Names the output files; letters, digits, '-', '_' and '.'.</param>
/// <param name="Prompt">What to draw.</param>
/// <param name="Size">Overrides --size.</param>
/// <param name="Quality">Overrides --quality.</param>
/// <param name="Seed">Overrides --seed.</param>
/// <param name="Style">Overrides --style.</param>
internal sealed record BatchLine(string Id, string Prompt, string? Size = null, Quality? Quality = null, int? Seed = null, string? Style = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads a file of JSON lines; empty lines are skipped.</summary>
    public static IReadOnlyList<BatchLine> ReadAll(string path)
    {
        var lines = new List<BatchLine>();
        int number = 0;
        foreach (string text in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            lines.Add(Read(text, path, number));
        }

        if (lines.Count == 0)
        {
            throw new UsageException($"{path} has no lines. Each line is JSON such as {{\"id\":\"001\",\"prompt\":\"a red apple\"}}.");
        }

        string? twice = lines.GroupBy(l => l.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? lines : throw new UsageException($"{path}: the id '{twice}' stands on several lines; ids name files and must differ.");
    }

    private static BatchLine Read(string text, string path, int number)
    {
        try
        {
            BatchLine? line = JsonSerializer.Deserialize<BatchLine>(text, Options);
            if (line is { Id.Length: > 0, Prompt.Length: > 0 } && line.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && line.Id[0] != '.')
            {
                return line;
            }
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path}, line {number}: {e.Message}");
        }

        throw new UsageException($"{path}, line {number}: \"id\" (letters, digits, - _ .) and \"prompt\" are both needed.");
    }
}
