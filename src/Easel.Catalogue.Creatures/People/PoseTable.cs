using System.Collections.Immutable;

namespace Easel.Catalogue.People;

/// <summary>The table of poses: which words of a prompt ask for which.</summary>
internal static class PoseTable
{
    private static readonly ImmutableArray<(string Pose, string[] Verbs, string[] Phrases)> _lines = Read();

    private static readonly ImmutableDictionary<string, string> _byVerb = _lines.SelectMany(l => l.Verbs.Select(v => KeyValuePair.Create(v, l.Pose))).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Phrases that describe a bearing: <c>crossed arms</c>.</summary>
    public static IEnumerable<string> Gestures => _lines.SelectMany(l => l.Phrases);

    /// <summary>The names of all poses.</summary>
    public static IEnumerable<string> Poses => _lines.Select(l => l.Pose);

    /// <summary>The pose of a verb, or null.</summary>
    public static string? PoseOf(string verb) => _byVerb.GetValueOrDefault(verb);

    /// <summary>The pose that a plan asks for, or null for standing at ease.</summary>
    public static string? Find(Wishes wishes)
    {
        foreach ((string pose, _, string[] phrases) in _lines)
        {
            if (phrases.Any(wishes.Words.Contains))
            {
                return pose;
            }
        }

        return wishes.Pose is { } verb ? _byVerb.GetValueOrDefault(verb) : null;
    }

    private static ImmutableArray<(string Pose, string[] Verbs, string[] Phrases)> Read()
    {
        using Stream stream = typeof(PoseTable).Assembly.GetManifestResourceStream("People.poses") ?? throw new InvalidOperationException("The table of poses is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<(string, string[], string[])>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            int at = line.IndexOf(':', StringComparison.Ordinal), cut = line.IndexOf(';', StringComparison.Ordinal);
            lines.Add((line[..at], Words(line[(at + 1)..(cut < 0 ? line.Length : cut)]), cut < 0 ? [] : Words(line[(cut + 1)..])));
        }

        return lines.ToImmutable();
    }

    private static string[] Words(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
