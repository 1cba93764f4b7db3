using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Easel.Typography;

/// <summary>Reads Data/families.txt and Data/fallbacks.txt: which families there are, and which stand in for which script.</summary>
internal static class FontCatalogue
{
    private static readonly Lazy<ImmutableArray<FontFamily>> s_families = new(() => [.. Rows("families.txt").Select(ReadFamily)]);
    private static readonly Lazy<ImmutableArray<FontFallback>> s_fallbacks = new(() => [.. Rows("fallbacks.txt").Select(ReadFallback)]);

    /// <summary>The families by role; the first of a role is its usual one.</summary>
    public static ImmutableArray<FontFamily> Families => s_families.Value;

    /// <summary>Families that stand in, in order of preference.</summary>
    public static ImmutableArray<FontFallback> Fallbacks => s_fallbacks.Value;

    /// <summary>Which faces of other scripts go with a role.</summary>
    public static FontKind KindOf(FontRole role) => role switch
    {
        FontRole.Serif or FontRole.Slab => FontKind.Serif,
        FontRole.Display or FontRole.Blackletter => FontKind.Display,
        FontRole.Script or FontRole.Handwriting => FontKind.Hand,
        _ => FontKind.Plain,
    };

    private static FontFamily ReadFamily(string[] fields) =>
        new(fields[0], Enum.Parse<FontRole>(fields[1]), [.. Words(fields[3])], ReadFaces(fields[2]))
        {
            StandInWeight = fields.Length > 4 ? int.Parse(fields[4], CultureInfo.InvariantCulture) : 0,
        };

    private static FontFallback ReadFallback(string[] fields)
    {
        string[] key = Words(fields[0]);
        ImmutableArray<FontKind> kinds = fields[1] == "*" ? [.. Enum.GetValues<FontKind>()]
            : [.. Words(fields[1]).Select(k => Enum.Parse<FontKind>(k, ignoreCase: true))];
        return new FontFallback(key[0], key.Length > 1 ? key[1] : null, kinds, [.. fields[2].Split(';', StringSplitOptions.TrimEntries).Select(family =>
        {
            int colon = family.IndexOf(':', StringComparison.Ordinal);
            return new FontFamily(family[..colon], FontRole.Sans, [], ReadFaces(family[(colon + 1)..])) { Features = fields.Length > 3 ? fields[3] : "" };
        })]);
    }

    private static ImmutableArray<FontFamilyFace> ReadFaces(string list) => [.. list.Split(',', StringSplitOptions.TrimEntries).Select(face =>
    {
        string[] parts = Words(face);
        return new FontFamilyFace(int.Parse(parts[0].TrimEnd('i'), CultureInfo.InvariantCulture), parts[0].EndsWith('i'), parts[1]);
    })];

    private static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Easel.Typography.Data." + name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|', StringSplitOptions.TrimEntries);
            }
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
