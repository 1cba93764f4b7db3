using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>Well-known processes and their stages (processes.txt).</summary>
internal static class KnownProcess
{
    private static readonly ImmutableArray<(ImmutableArray<ImmutableArray<string>> Words, DiagramKind Kind, ImmutableArray<DiagramNode> Nodes)> s_all = [.. DataFile.Read("processes", ':').Select(Read)];

    /// <summary>The process that a text names, as a cycle or as steps; null when it names none.</summary>
    public static DiagramWish? Find(string text)
    {
        HashSet<string> words = [.. text.ToLowerInvariant().Split([' ', ',', '.', ':', ';', '"', '“', '”', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => (string[])[w, w.EndsWith('s') ? w[..^1] : w])];
        foreach (var (required, kind, nodes) in s_all)
        {
            if (required.All(one => one.Any(words.Contains)))
            {
                return new DiagramWish { Kind = kind, Nodes = nodes };
            }
        }

        return null;
    }

    private static (ImmutableArray<ImmutableArray<string>>, DiagramKind, ImmutableArray<DiagramNode>) Read(DataLine line)
    {
        string[] left = line.Left.Split('|', StringSplitOptions.TrimEntries);
        ImmutableArray<ImmutableArray<string>> words = [.. left[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('/').ToImmutableArray())];
        ImmutableArray<DiagramNode> nodes = [.. string.Join(", ", line.Words).Split(';', StringSplitOptions.TrimEntries).Select((s, i) => Node(s, i))];
        return (words, left[1] == "cycle" ? DiagramKind.Cycle : DiagramKind.Process, nodes);
    }

    private static DiagramNode Node(string stage, int i)
    {
        string[] parts = stage.Split('=', StringSplitOptions.TrimEntries);
        return new DiagramNode { Id = $"n{i + 1}", Sign = parts[0], Text = parts[1], Detail = parts[2] };
    }
}
