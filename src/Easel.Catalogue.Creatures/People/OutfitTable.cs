using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>The tables of clothes: what roles wear, and which garments a prompt can name.</summary>
internal static class OutfitTable
{
    /// <summary>Outfits by role; the first that fits counts.</summary>
    public static ImmutableArray<OutfitRow> Roles { get; } = Read("roles");

    /// <summary>Garments by name, in the order in which they are put on.</summary>
    public static ImmutableArray<OutfitRow> Garments { get; } = Read("garments");

    private static ImmutableArray<OutfitRow> Read(string name)
    {
        using Stream stream = typeof(OutfitTable).Assembly.GetManifestResourceStream("People." + name)
            ?? throw new InvalidOperationException($"The table of clothes '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        ImmutableArray<OutfitRow>.Builder rows = ImmutableArray.CreateBuilder<OutfitRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(Row(line));
            }
        }

        return rows.ToImmutable();
    }

    private static OutfitRow Row(string line)
    {
        int at = line.IndexOf(':', StringComparison.Ordinal);
        if (at < 0)
        {
            throw new FormatException($"The line '{line}' has no ':'.");
        }

        string left = line[..at];
        PersonKind? sex = left.Contains("(woman)", StringComparison.Ordinal) ? PersonKind.Woman : left.Contains("(man)", StringComparison.Ordinal) ? PersonKind.Man : null;
        string[] words = left.Replace("(woman)", "", StringComparison.Ordinal).Replace("(man)", "", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new OutfitRow(
            [.. words.Where(w => w[0] != '~')],
            [.. words.Where(w => w[0] == '~').Select(w => w[1..])],
            sex,
            [.. line[(at + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Item)]);
    }

    private static OutfitItem Item(string text)
    {
        string[] words = text.Split(' ');
        string? hex = Array.Find(words, static w => w[0] == '#'), kind = Array.Find(words[1..], static w => w[0] != '#');
        var item = new OutfitItem(words[0], kind, hex is null ? null : LinearRgb.FromHex(hex));

        // A word that nothing knows is found at once, not when somebody asks for it.
        item.On(new Outfit());
        return item;
    }
}
