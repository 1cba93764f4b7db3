using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>
/// The embedded word lists. Each line is <c>left separator word, word, …</c>; <c>(a|b)</c> in a word stands for both; a line that starts with <c>"# "</c> or is
/// empty says nothing.
/// </summary>
internal static class DataFile
{
    /// <summary>Reads a list, in the order of the file.</summary>
    /// <param name="name">File name without folder and extension.</param>
    /// <param name="separators">What may stand between left and right; the first one found in the line counts.</param>
    public static ImmutableArray<DataLine> Read(string name, params ReadOnlySpan<char> separators)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded.");
        using StreamReader reader = new(stream);
        ImmutableArray<DataLine>.Builder lines = ImmutableArray.CreateBuilder<DataLine>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line == "#" || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            int at = line.AsSpan().IndexOfAny(separators);
            if (at < 0)
            {
                throw new FormatException($"The line '{line}' of '{name}' has no separator.");
            }

            string[] words = line[(at + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            lines.Add(new DataLine(line[..at].Trim(), line[at], [.. words.SelectMany(Alternatives)]));
        }

        return lines.ToImmutable();
    }

    /// <summary>"(in|at) a bar" is "in a bar" and "at a bar".</summary>
    private static IEnumerable<string> Alternatives(string words)
    {
        int open = words.IndexOf('(', StringComparison.Ordinal), close = words.IndexOf(')', StringComparison.Ordinal);
        return open < 0 || close < open ? [words]
            : words[(open + 1)..close].Split('|').SelectMany(choice => Alternatives(words[..open] + choice + words[(close + 1)..]));
    }
}
