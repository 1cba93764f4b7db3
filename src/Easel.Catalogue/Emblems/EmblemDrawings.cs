using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.Emblems;

/// <summary>The flat drawings that emblems are made of, for whoever needs them flat: found by the names of things, modelled ones included.</summary>
public static class EmblemDrawings
{
    private static readonly Lazy<EmblemFile> s_file = new(EmblemFile.Embedded);

    private static readonly Lazy<FrozenDictionary<string, EmblemRecord>> s_byName = new(() => s_file.Value.Records
        .SelectMany(r => r.Names.Select(n => n.Split('/')[0]).Append(r.Picture.Replace('-', ' ')).Select(n => (Name: n, Record: r)))
        .DistinctBy(p => p.Name).ToFrozenDictionary(p => p.Name, p => p.Record, StringComparer.OrdinalIgnoreCase));

    private static readonly ConcurrentDictionary<string, EmblemArt> s_decoded = new(StringComparer.Ordinal);

    /// <summary>The drawing of a thing, or null when there is none.</summary>
    /// <param name="name">An English name, singular.</param>
    /// <param name="colors">Colours for its main parts; empty leaves it as it is.</param>
    public static EmblemArt? Find(string name, ImmutableArray<LinearRgb> colors = default)
    {
        if (!s_byName.Value.TryGetValue(name, out EmblemRecord? record))
        {
            return null;
        }

        EmblemArt art = s_decoded.GetOrAdd(record.Picture, _ => s_file.Value.Decode(record));
        return colors.IsDefaultOrEmpty ? art : EmblemColors.Recolor(art, colors);
    }
}
