using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace Easel.Typography;

/// <summary>
/// The installed fonts: faces by role and weight, and others that cover what those lack. Files are read when first needed.
/// Any further TrueType or OpenType file put into the folder serves as a fallback, in the order of names.
/// </summary>
public sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> s_default =
        new(() => Open(Path.Combine(AppContext.BaseDirectory, "assets", "fonts")));

    private static readonly ImmutableArray<Entry> s_known =
    [
        new(FontRole.Sans, 400, false, "Inter_400Regular"), new(FontRole.Sans, 500, false, "Inter_500Medium"),
        new(FontRole.Sans, 700, false, "Inter_700Bold"), new(FontRole.Sans, 900, false, "Inter_900Black"),
        new(FontRole.Serif, 400, false, "Lora_400Regular"), new(FontRole.Serif, 400, true, "Lora_400Regular_Italic"),
        new(FontRole.Serif, 700, false, "Lora_700Bold"),
        new(FontRole.Display, 400, false, "PlayfairDisplay_400Regular"), new(FontRole.Display, 700, false, "PlayfairDisplay_700Bold"),
        new(FontRole.Display, 700, true, "PlayfairDisplay_700Bold_Italic"), new(FontRole.Display, 900, false, "PlayfairDisplay_900Black"),
        new(FontRole.Condensed, 500, false, "Oswald_500Medium"), new(FontRole.Condensed, 700, false, "Oswald_700Bold"),
        new(FontRole.Capitals, 400, false, "BebasNeue_400Regular"),
        new(FontRole.Script, 400, false, "Pacifico_400Regular"),
        new(FontRole.Handwriting, 700, false, "Caveat_700Bold"),
        new(FontRole.Mono, 400, false, "JetBrainsMono_400Regular"), new(FontRole.Mono, 700, false, "JetBrainsMono_700Bold"),
    ];

    /// <summary>Wide coverage, tried in this order: the regular and the bold file of each.</summary>
    private static readonly ImmutableArray<(string Regular, string Bold)> s_covering =
    [
        ("NotoSans_400Regular", "NotoSans_700Bold"), ("Inter_400Regular", "Inter_700Bold"), ("NotoSansArabic_400Regular", "NotoSansArabic_700Bold"),
        ("NotoSansHebrew_400Regular", "NotoSansHebrew_700Bold"), ("NotoSansDevanagari_400Regular", "NotoSansDevanagari_700Bold"),
        ("NotoSansSymbols2_400Regular", "NotoSansSymbols2_400Regular"), ("NotoEmoji_700Bold", "NotoEmoji_700Bold"),
    ];

    private static readonly (string Regular, string Bold) s_coveringSerif = ("NotoSerif_400Regular", "NotoSerif_700Bold");

    private readonly ConcurrentDictionary<string, Lazy<FontFace>> _faces = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, string> _files;
    private readonly ImmutableArray<string> _others;
    private readonly string _folder;

    private FontLibrary(string folder, ImmutableSortedDictionary<string, string> files)
    {
        _folder = folder;
        _files = files;
        var known = s_known.Select(e => e.Name).Concat(s_covering.SelectMany(c => new[] { c.Regular, c.Bold }))
            .Concat([s_coveringSerif.Regular, s_coveringSerif.Bold]).ToImmutableHashSet(StringComparer.Ordinal);
        _others = [.. files.Keys.Where(name => !known.Contains(name))];
    }

    /// <summary>The fonts beside the program, in <c>assets/fonts</c>.</summary>
    public static FontLibrary Default => s_default.Value;

    /// <summary>True when there is no font at all.</summary>
    public bool IsEmpty => _files.IsEmpty;

    /// <summary>Lists the fonts of a folder; one that does not exist gives an empty library.</summary>
    public static FontLibrary Open(string folder)
    {
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        return new FontLibrary(folder, files
            .Where(f => Path.GetExtension(f).ToLowerInvariant() is ".ttf" or ".otf")
            .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));
    }

    /// <summary>The face that fits a role best: the right slant if there is one, then the nearest weight.</summary>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public FontFace Find(FontRole role, int weight = 400, bool italic = false)
    {
        string? name = s_known.Where(e => e.Role == role && _files.ContainsKey(e.Name))
            .OrderBy(e => e.Italic == italic ? 0 : 1).ThenBy(e => Math.Abs(e.Weight - weight)).ThenBy(e => e.Weight)
            .Select(e => e.Name).FirstOrDefault();
        return Load(name ?? _files.Keys.FirstOrDefault() ?? throw new FontsMissingException(_folder));
    }

    /// <summary>The first face that has a glyph for every code point: the role's own, then one of wide coverage; null when none has.</summary>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public FontFace? FindCovering(ReadOnlySpan<char> textElement, FontRole role, int weight = 400, bool italic = false)
    {
        FontFace preferred = Find(role, weight, italic);
        if (Covers(preferred, textElement))
        {
            return preferred;
        }

        foreach (string name in Fallbacks(role, weight))
        {
            if (_files.ContainsKey(name) && Load(name) is FontFace face && Covers(face, textElement))
            {
                return face;
            }
        }

        return null;
    }

    internal static bool Covers(FontFace face, ReadOnlySpan<char> textElement)
    {
        foreach (Rune rune in textElement.EnumerateRunes())
        {
            if (!IsInvisible(rune) && !face.Covers(rune))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Joiners, direction marks and variation selectors steer shaping and need no glyph.</summary>
    internal static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control
        || rune.Value is >= 0xFE00 and <= 0xFE0F;

    private IEnumerable<string> Fallbacks(FontRole role, int weight)
    {
        IEnumerable<(string Regular, string Bold)> covering = role is FontRole.Serif or FontRole.Display
            ? s_covering.Insert(0, s_coveringSerif) : s_covering.Add(s_coveringSerif);
        return covering.Select(c => weight >= 600 ? c.Bold : c.Regular).Concat(_others);
    }

    private FontFace Load(string name) => _faces.GetOrAdd(
        name, key => new Lazy<FontFace>(() => new FontFace(key, File.ReadAllBytes(_files[key])))).Value;

    private readonly record struct Entry(FontRole Role, int Weight, bool Italic, string Name);
}
