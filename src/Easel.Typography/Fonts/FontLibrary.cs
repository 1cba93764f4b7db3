using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography;

/// <summary>
/// The installed fonts: families by role, and others that cover what those lack, by script and language. Files are read when first needed.
/// Any further TrueType or OpenType file put into the folder serves as a fallback, in the order of names; after them come the fonts of the
/// operating system.
/// </summary>
public sealed class FontLibrary
{
    /// <summary>Bold is made of a regular face where a script has no other: so much is added to its strokes, em.</summary>
    private const float BoldStroke = 0.032f;

    private const string EmojiFile = "NotoEmoji_700Bold";

    private static readonly Lazy<FontLibrary> s_default =
        new(() => new FontLibrary(Path.Combine(AppContext.BaseDirectory, "assets", "fonts"), SystemFonts.Shared));

    private readonly ConcurrentDictionary<(string File, bool IsBold, string Features), Lazy<FontFace>> _faces = new();
    private readonly ConcurrentDictionary<(string Script, string? Language, FontKind Kind), ImmutableArray<FontFamily>> _fallbacks = new();
    private readonly ImmutableSortedDictionary<string, string> _files;
    private readonly ImmutableArray<string> _others;
    private readonly SystemFonts? _system;
    private readonly string _folder;

    private FontLibrary(string folder, SystemFonts? system)
    {
        _folder = folder;
        _system = system;
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        _files = files.Where(f => Path.GetExtension(f).ToLowerInvariant() is ".ttf" or ".otf")
            .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
        Families = [.. FontCatalogue.Families.Select(Installed).OfType<FontFamily>()];
        var known = FontCatalogue.Families.Concat(FontCatalogue.Fallbacks.SelectMany(f => f.Families))
            .SelectMany(f => f.Faces).Select(f => f.File).ToImmutableHashSet(StringComparer.Ordinal);
        _others = [.. _files.Keys.Where(name => !known.Contains(name))];
    }

    /// <summary>The fonts beside the program, in <c>assets/fonts</c>; fonts of the operating system serve where these have no glyph.</summary>
    public static FontLibrary Default => s_default.Value;

    /// <summary>True when there is no font at all.</summary>
    public bool IsEmpty => _files.IsEmpty;

    /// <summary>The installed families that play a role; the first of each role is its usual one.</summary>
    public ImmutableArray<FontFamily> Families { get; }

    /// <summary>Lists the fonts of a folder, without those of the operating system; a folder that does not exist gives an empty library.</summary>
    public static FontLibrary Open(string folder) => new(folder, null);

    /// <summary>The installed family of a name, in any case of letters; null when there is none.</summary>
    public FontFamily? FindFamily(string name) => Families.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The family of a role whose character has most of some moods; the usual one when none has any.</summary>
    /// <param name="role">The part it plays.</param>
    /// <param name="moods">Words for the wished character, the most important first.</param>
    /// <param name="text">What will be set: families that lack its letters come last, for another face would stand in for them.</param>
    /// <returns>Null when no family of the role is installed.</returns>
    public FontFamily? Choose(FontRole role, IEnumerable<string> moods, string text = "")
    {
        string[] wishes = [.. moods.Select(m => m.ToLowerInvariant())];
        return Families.Where(f => f.Role == role)
            .OrderByDescending(f => Covers(Load(f.Faces[0].File), text) ? 1 : 0)
            .ThenByDescending(f => wishes.Select((mood, i) => f.Moods.Contains(mood) ? 1f + (1f / (i + 2)) : 0).Sum())
            .FirstOrDefault();
    }

    /// <summary>The face that fits a role best: the right slant if there is one, then the nearest weight.</summary>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public FontFace Find(FontRole role, int weight = 400, bool italic = false) =>
        Load(Families.FirstOrDefault(f => f.Role == role)?.Nearest(weight, italic).File
            ?? _files.Keys.FirstOrDefault() ?? throw new FontsMissingException(_folder));

    /// <summary>The face that a style asks for: of its family where that is installed, otherwise of its role.</summary>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public FontFace Find(TextStyle style) => style.Family is not null && FindFamily(style.Family) is { } family
        ? Load(family.Nearest(style.Weight, style.Italic).File) : Find(style.Role, style.Weight, style.Italic);

    /// <summary>The weight of faces that stand in for those of a style.</summary>
    private int StandInWeight(TextStyle style)
    {
        FontFamily? family = (style.Family is null ? null : FindFamily(style.Family)) ?? Families.FirstOrDefault(f => f.Role == style.Role);
        return Math.Max(style.Weight, family?.StandInWeight ?? 0);
    }

    /// <summary>The first face that has a glyph for every code point: the role's own, then one of wide coverage; null when none has.</summary>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public FontFace? FindCovering(ReadOnlySpan<char> textElement, FontRole role, int weight = 400, bool italic = false)
    {
        var style = new TextStyle { Role = role, Weight = weight, Italic = italic };
        return Covers(Find(style), textElement) ? Find(style) : FindFallback(textElement, style, ScriptCodes.Of(textElement), null);
    }

    /// <summary>The best face other than the style's own: of the script's families, of the general ones, of whatever is there.</summary>
    /// <param name="textElement">What it must have glyphs for.</param>
    /// <param name="style">Which kind and weight are wanted.</param>
    /// <param name="script">ISO 15924 code of the script.</param>
    /// <param name="language">BCP 47 tag, where known.</param>
    internal FontFace? FindFallback(ReadOnlySpan<char> textElement, TextStyle style, string script, string? language)
    {
        var key = (script, language, FontCatalogue.KindOf(style.Role));
        int weight = StandInWeight(style);
        foreach (FontFamily family in _fallbacks.GetOrAdd(key, FallbackFamilies))
        {
            FontFamilyFace nearest = family.Nearest(weight, style.Italic);
            FontFace face = Load(nearest.File, weight - nearest.Weight >= 200 && nearest.Weight < 600, family.Features);
            if (Covers(face, textElement))
            {
                return face;
            }
        }

        foreach (string name in _others)
        {
            if (Load(name) is FontFace face && Covers(face, textElement))
            {
                return face;
            }
        }

        return _system?.Find(textElement);
    }

    /// <summary>The face of emoji, when it has one.</summary>
    internal FontFace? FindEmoji(ReadOnlySpan<char> cluster) =>
        _files.ContainsKey(EmojiFile) && Load(EmojiFile) is { } face && Covers(face, cluster) ? face : null;

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

    /// <summary>Joiners, direction marks, line ends and variation selectors steer the setting and need no glyph.</summary>
    internal static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0;

    private ImmutableArray<FontFamily> FallbackFamilies((string Script, string? Language, FontKind Kind) key) =>
    [
        .. FontCatalogue.Fallbacks.Where(f => f.Serves(key.Script, key.Language, key.Kind))
            .Concat(FontCatalogue.Fallbacks.Where(f => f.Serves("*", null, key.Kind)))
            .SelectMany(f => f.Families).Select(Installed).OfType<FontFamily>(),
    ];

    /// <summary>The family with those of its faces whose files are there; null when none is.</summary>
    private FontFamily? Installed(FontFamily family)
    {
        ImmutableArray<FontFamilyFace> faces = [.. family.Faces.Where(f => _files.ContainsKey(f.File))];
        return faces.IsEmpty ? null : family with { Faces = faces };
    }

    private FontFace Load(string name, bool isBold = false, string features = "") => _faces.GetOrAdd((name, isBold, features), key => new Lazy<FontFace>(
        () => new FontFace(key.IsBold ? key.File + "+bold" : key.File, _files[key.File], 0, key.IsBold ? BoldStroke : 0, key.Features))).Value;
}
