using System.Collections.Immutable;

namespace Easel.Design.Pages;

/// <summary>The embedded tables of the designer. Empty lines and those that start with <c>"# "</c> say nothing.</summary>
internal static class DesignData
{
    /// <summary>Reads a table.</summary>
    /// <param name="name">File name without folder and extension.</param>
    public static ImmutableArray<DataRow> Read(string name)
    {
        using Stream stream = typeof(DesignData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is not embedded.");
        using StreamReader reader = new(stream);
        ImmutableArray<DataRow>.Builder rows = ImmutableArray.CreateBuilder<DataRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line != "#" && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                rows.Add(new DataRow(Words(line[..colon]), Words(line[(colon + 1)..])));
            }
        }

        return rows.ToImmutable();
    }

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
