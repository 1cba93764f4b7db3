using System.Collections.Concurrent;
using System.Collections.Immutable;
using HarfBuzzSharp;
using SkiaSharp;

namespace Easel.Typography;

/// <summary>One font file: HarfBuzz shapes with it, Skia reads its outlines. Safe to use from many threads.</summary>
public sealed class FontFace
{
    private readonly ConcurrentDictionary<uint, GlyphOutline> _outlines = new();
    private readonly ConcurrentDictionary<uint, GlyphOutline> _turned = new();

    /// <summary>The file, mapped into memory, where HarfBuzz and Skia both read it for as long as this face lives.</summary>
    private readonly SKData _data;
    private readonly Font _shaper;
    private readonly SKFont _drawer;

    private readonly float _embolden;
    private readonly Feature[] _features;

    /// <summary>Reads a TrueType or OpenType file.</summary>
    /// <param name="name">What the face is called.</param>
    /// <param name="path">The file.</param>
    /// <param name="index">Which face of a collection.</param>
    /// <param name="embolden">How much thicker strokes are made, em.</param>
    /// <param name="features">OpenType features that it is set with, or nothing.</param>
    /// <exception cref="InvalidDataException">The file is not a font.</exception>
    internal FontFace(string name, string path, int index, float embolden, string features = "")
    {
        _features = [.. features.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Feature.Parse)];
        Name = name;
        _embolden = embolden;
        _data = SKData.Create(path) ?? throw new FileNotFoundException($"The font '{path}' cannot be read.", path);
        using SKData? clean = OverlapFlags.Cleared(_data.AsSpan()) is { } cleared ? SKData.CreateCopy(cleared) : null;
        SKTypeface typeface = SKTypeface.FromData(clean ?? _data, index) ?? throw new InvalidDataException($"'{name}' is not a font.");
        using var blob = new Blob(_data.Data, checked((int)_data.Size), MemoryMode.ReadOnly);
        var face = new Face(blob, index);
        UnitsPerEm = face.UnitsPerEm;
        _shaper = new Font(face);
        _shaper.SetScale(UnitsPerEm, UnitsPerEm);
        _shaper.SetFunctionsOpenType();

        // At a size of one em per UnitsPerEm and without hinting, outlines come in the font's own units: exact and the same everywhere.
        _drawer = new SKFont(typeface, UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        CapHeight = Metric(OpenTypeMetricsTag.CapHeight, 0.7f);
        XHeight = Metric(OpenTypeMetricsTag.XHeight, 0.5f);
        Ascent = Metric(OpenTypeMetricsTag.HorizontalAscender, 0.95f);
        Descent = -Metric(OpenTypeMetricsTag.HorizontalDescender, -0.25f);
    }

    /// <summary>The file's name without extension, such as <c>Inter_700Bold</c>.</summary>
    public string Name { get; }

    /// <summary>Font design units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height of flat capitals above the baseline, em.</summary>
    public float CapHeight { get; }

    /// <summary>Height of flat small letters above the baseline, em.</summary>
    public float XHeight { get; }

    /// <summary>Room above the baseline, em.</summary>
    public float Ascent { get; }

    /// <summary>Room below the baseline, em, positive.</summary>
    public float Descent { get; }

    /// <summary>True when the font has a glyph for a code point.</summary>
    public bool Covers(System.Text.Rune rune) => _shaper.TryGetGlyph((uint)rune.Value, out uint glyph) && glyph != 0;

    /// <summary>The outline of a glyph.</summary>
    public GlyphOutline Outline(uint glyph) => _outlines.GetOrAdd(glyph, ReadOutline);

    /// <summary>The outline of a glyph turned a quarter clockwise, as it stands in vertical lines.</summary>
    internal GlyphOutline TurnedOutline(uint glyph) => _turned.GetOrAdd(glyph, g => Outline(g).Turned());

    /// <summary>Number of the glyph of a code point; 0 when there is none.</summary>
    internal uint GlyphOf(System.Text.Rune rune) => _shaper.TryGetGlyph((uint)rune.Value, out uint glyph) ? glyph : 0;

    /// <summary>How far the pen moves after a glyph in horizontal lines, em.</summary>
    internal float AdvanceOf(uint glyph) => (float)_shaper.GetHorizontalGlyphAdvance(glyph) / UnitsPerEm;

    /// <summary>Shapes what the buffer holds.</summary>
    internal void Shape(HarfBuzzSharp.Buffer buffer, params ReadOnlySpan<Feature> features) => _shaper.Shape(buffer, [.. features, .. _features]);

    private GlyphOutline ReadOutline(uint glyph)
    {
        // An SKFont keeps a cache of its own that is not made for many threads.
        lock (_drawer)
        {
            using SKPath? path = _drawer.GetGlyphPath((ushort)glyph);
            if (path is null || path.IsEmpty)
            {
                return GlyphOutline.Blank;
            }

            ImmutableArray<OutlinePolygon> polygons = OutlineBuilder.ToPolygons(path, 1f / UnitsPerEm, GlyphOutline.Tolerance);
            return GlyphOutline.Of(_embolden > 0 ? PolygonOffset.Offset(polygons, 0.5f * _embolden, hasCorners: true) : polygons);
        }
    }

    private float Metric(OpenTypeMetricsTag tag, float usual) =>
        _shaper.OpenTypeMetrics.TryGetPosition(tag, out int value) && value != 0 ? (float)value / UnitsPerEm : usual;
}
