using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;

namespace Easel.Typography;

/// <summary>
/// The fonts of the operating system, for characters that no bundled font has. They are tried in the order of their paths, so one machine
/// always gives the same face; another may have other fonts.
/// </summary>
internal sealed class SystemFonts
{
    /// <summary>No more files than this are opened, and none larger than this many bytes.</summary>
    private const int MostFiles = 2000, LargestFile = 64 << 20;

    private readonly Lazy<ImmutableArray<Probe>> _probes;
    private readonly ConcurrentDictionary<string, FontFace?> _opened = new(StringComparer.Ordinal);

    /// <summary>The fonts below some folders.</summary>
    public SystemFonts(IEnumerable<string> folders) =>
        _probes = new(() => [.. folders.Where(Directory.Exists).SelectMany(List).Take(MostFiles).Select(Map).OfType<Probe>()]);

    /// <summary>The fonts of this machine.</summary>
    public static SystemFonts Shared { get; } = new(
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ]);

    /// <summary>The first face that has a glyph for every code point; null when none has.</summary>
    public FontFace? Find(ReadOnlySpan<char> textElement)
    {
        foreach (Probe probe in _probes.Value)
        {
            if (probe.Covers(textElement) && _opened.GetOrAdd(probe.Path, Open) is { } face && FontLibrary.Covers(face, textElement))
            {
                return face;
            }
        }

        return null;
    }

    private static Probe? Map(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                return null;
            }

            using Blob blob = Blob.FromFile(path);
            using var face = new Face(blob, 0);
            var font = new Font(face);
            font.SetFunctionsOpenType();
            return new Probe(path, font);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FontFace? Open(string path)
    {
        try
        {
            return new FontFace("system:" + Path.GetFileNameWithoutExtension(path), path, 0, 0);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> List(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 6 })
        .Where(f => Path.GetExtension(f).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc" or ".otc").Order(StringComparer.Ordinal);

    /// <summary>A file that is mapped, not read, only to ask which characters it has.</summary>
    private sealed record Probe(string Path, Font Font)
    {
        public bool Covers(ReadOnlySpan<char> textElement)
        {
            foreach (Rune rune in textElement.EnumerateRunes())
            {
                if (!FontLibrary.IsInvisible(rune) && !(Font.TryGetGlyph((uint)rune.Value, out uint glyph) && glyph != 0))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
