using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Carriers;

/// <summary>Draws what a page shows beside its texts, and tells what room it leaves.</summary>
internal sealed class Furniture
{
    /// <summary>Width of the island of a map, shares of its span: never less than it can be.</summary>
    private const float WidestIsland = 1.1f;

    private readonly ImmutableArray<PageShape>.Builder _shapes;
    private readonly TextBox _page;
    private readonly LinearRgb _ink;
    private readonly LinearRgb _ground;
    private readonly LinearRgb _band;
    private readonly float _unit;

    private Furniture(ImmutableArray<PageShape>.Builder shapes, TextBox page, LinearRgb ink, LinearRgb ground, LinearRgb band) =>
        (_shapes, _page, _ink, _ground, _band, _unit) = (shapes, page, ink, ground, band, MathF.Min(page.Width, page.Height));

    /// <summary>Draws a kind of furniture.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="shapes">Receives the shapes.</param>
    /// <param name="page">The page.</param>
    /// <param name="ink">Colour of its texts.</param>
    /// <param name="ground">Colour of the page.</param>
    /// <param name="band">Colour of a band that texts stand on.</param>
    /// <returns>The room left for texts.</returns>
    public static TextBox Draw(FurnitureKind kind, ImmutableArray<PageShape>.Builder shapes, TextBox page, LinearRgb ink, LinearRgb ground, LinearRgb band)
    {
        var f = new Furniture(shapes, page, ink, ground, band);
        return kind switch
        {
            FurnitureKind.Newspaper => f.Newspaper(),
            FurnitureKind.Calendar => f.Calendar(),
            FurnitureKind.Ticket => f.Ticket(),
            FurnitureKind.Menu => f.Menu(),
            FurnitureKind.Certificate => f.Certificate(),
            FurnitureKind.Letter => f.Letter(),
            FurnitureKind.Map => f.Map(),
            FurnitureKind.Window => f.Window(),
            FurnitureKind.Message => f.Message(),
            FurnitureKind.Band => f.Band(),
            FurnitureKind.Rings => f.Rings(),
            FurnitureKind.PlateBand => f.PlateBand(),
            FurnitureKind.Rails => f.Rails(),
            FurnitureKind.Arrow => f.Arrow(),
            _ => page,
        };
    }

    private TextBox Newspaper()
    {
        TextBox inner = _page.Inset(0.06f * _unit, 0.06f * _unit);
        float head = inner.Bottom + (inner.Height * 0.56f);
        Add(_ink, Bar(inner.Left, inner.Right, inner.Top - (0.012f * _unit), 0.016f * _unit), Bar(inner.Left, inner.Right, inner.Top - (0.036f * _unit), 0.004f * _unit),
            Bar(inner.Left, inner.Right, head, 0.006f * _unit));

        // Three columns of lines, a picture in the first two.
        LinearRgb print = Faint(0.5f);
        float gap = 0.04f * _unit, column = (inner.Width - (2 * gap)) / 3, y = head - (0.04f * _unit), picture = y - (0.28f * inner.Height);
        Add(Faint(0.28f), Box(inner.Left, inner.Left + (2 * column) + gap, picture, y));
        for (int c = 0; c < 3; c++)
        {
            float left = inner.Left + (c * (column + gap)), top = c < 2 ? picture - (0.035f * _unit) : y;
            for (float at = top, i = 0; at > inner.Bottom; at -= 0.03f * _unit, i++)
            {
                Add(print, Bar(left, left + (column * (i % 5 == 4 ? 0.6f : 1)), at, 0.008f * _unit));
            }
        }

        return new TextBox(inner.Left, head + (0.03f * _unit), inner.Width, inner.Top - head - (0.085f * _unit));
    }

    private TextBox Calendar()
    {
        float head = _page.Top - (0.3f * _page.Height), margin = 0.07f * _unit;
        var grid = new TextBox(_page.Left + margin, _page.Bottom + margin, _page.Width - (2 * margin), head - _page.Bottom - (1.7f * margin));
        LinearRgb cell = LinearRgb.Lerp(_ground, Contrast.FirstReadable([], _ground), 0.14f);
        Add(_band, Box(_page.Left, _page.Right, head, _page.Top));
        for (int row = 0; row < 5; row++)
        {
            for (int day = 0; day < 7; day++)
            {
                float w = grid.Width / 7, h = grid.Height / 5, x = grid.Left + (day * w), y = grid.Top - ((row + 1) * h);
                Add(day > 4 ? LinearRgb.Lerp(_ground, _band, 0.3f) : cell, Rounded(x + (0.08f * w), x + (0.92f * w), y + (0.1f * h), y + (0.9f * h), 0.1f * h));
            }
        }

        return new TextBox(_page.Left, head, _page.Width, _page.Top - head).Inset(margin, 0.045f * _page.Height);
    }

    private TextBox Ticket()
    {
        float stub = _page.Right - (0.2f * _page.Width), m = 0.06f * _unit;
        for (float y = _page.Bottom + (0.04f * _unit); y + (0.04f * _unit) < _page.Top; y += 0.08f * _unit)
        {
            Add(Faint(0.7f), Box(stub - (0.008f * _unit), stub + (0.008f * _unit), y, y + (0.04f * _unit)));
        }

        Add(_ink, PageShapes.Ring(new TextBox(_page.Left + m, _page.Bottom + m, stub - _page.Left - (2 * m), _page.Height - (2 * m)), 0.06f * _unit, 0.014f * _unit));

        // Bars of a code on the stub.
        for (int i = 0; i < 13; i++)
        {
            float y = _page.Bottom + (0.16f * _page.Height) + (i * 0.052f * _page.Height);
            Add(_ink, Box(stub + (0.05f * _page.Width), _page.Right - (0.05f * _page.Width), y, y + ((i * 7 % 3) + 1) * 0.011f * _page.Height));
        }

        return new TextBox(_page.Left, _page.Bottom, stub - _page.Left, _page.Height).Inset(0.16f * _unit, 0.16f * _unit);
    }

    private TextBox Menu()
    {
        TextBox inner = _page.Inset(0.075f * _unit, 0.075f * _unit);
        Add(_ink, PageShapes.Ring(inner, 0.02f * _unit, 0.008f * _unit), PageShapes.Ring(inner.Inset(0.02f * _unit, 0.02f * _unit), 0.01f * _unit, 0.004f * _unit));
        float y = inner.Bottom + (0.3f * inner.Height), x = inner.Center.X;
        Add(_ink, PageShapes.Lozenge(new Vector2(x, y), 0.03f * _unit, 0.045f * _unit), PageShapes.TaperedRule(new Vector2(x - (0.16f * _unit), y), 0.24f * _unit, 0.009f * _unit), PageShapes.TaperedRule(new Vector2(x + (0.16f * _unit), y), 0.24f * _unit, 0.009f * _unit));
        for (int i = 0; i < 5; i++)
        {
            float at = y - ((i + 1.4f) * 0.042f * inner.Height), half = inner.Width * (0.3f - (0.05f * (i % 3)));
            Add(Faint(0.4f), Bar(x - half, x + (half * 0.7f), at, 0.009f * _unit), Bar(x + (half * 0.85f), x + half, at, 0.009f * _unit));
        }

        return new TextBox(inner.Left, y, inner.Width, inner.Top - y).Inset(0.09f * _unit, 0.075f * _unit);
    }

    private TextBox Certificate()
    {
        TextBox inner = _page.Inset(0.05f * _unit, 0.05f * _unit);
        LinearRgb gold = LinearRgb.FromHex("#a9812f");
        Add(gold, PageShapes.Ring(inner, 0.015f * _unit, 0.022f * _unit), PageShapes.Ring(inner.Inset(0.036f * _unit, 0.036f * _unit), 0.01f * _unit, 0.006f * _unit));
        foreach (Vector2 c in (ReadOnlySpan<Vector2>)[new(inner.Left, inner.Bottom), new(inner.Right, inner.Bottom), new(inner.Right, inner.Top), new(inner.Left, inner.Top)])
        {
            Add(gold, PageShapes.Lozenge(c + ((inner.Center - c) * 0.06f), 0.07f * _unit, 0.07f * _unit));
        }

        var seal = new Vector2(inner.Center.X, inner.Bottom + (0.17f * inner.Height));
        Add(LinearRgb.FromHex("#a3241f"), PageShapes.Star(seal, 0.085f * _unit, 0.072f * _unit, 20));
        Add(gold, PageShapes.Star(seal, 0.05f * _unit, 0.024f * _unit, 5));
        Add(Faint(0.6f), Bar(inner.Left + (0.12f * inner.Width), seal.X - (0.14f * _unit), seal.Y, 0.006f * _unit), Bar(seal.X + (0.14f * _unit), inner.Right - (0.12f * inner.Width), seal.Y, 0.006f * _unit));
        return new TextBox(inner.Left, inner.Bottom + (0.32f * inner.Height), inner.Width, inner.Height * 0.68f).Inset(0.13f * _unit, 0.12f * _unit);
    }

    private TextBox Letter()
    {
        TextBox inner = _page.Inset(0.09f * _unit, 0.08f * _unit);
        float head = inner.Bottom + (0.62f * inner.Height);
        for (int i = 0; i < 9; i++)
        {
            Add(Faint(0.3f), Bar(inner.Left, inner.Right - (i == 8 ? 0.55f * inner.Width : 0), head - ((i + 1) * 0.065f * inner.Height), 0.005f * _unit));
        }

        return new TextBox(inner.Left, head, inner.Width, inner.Top - head);
    }

    private TextBox Map()
    {
        LinearRgb ink = LinearRgb.Lerp(_ground, LinearRgb.FromHex("#5a3416"), 0.75f), land = LinearRgb.Lerp(_ground, LinearRgb.FromHex("#7a5a2a"), 0.3f);
        TextBox inner = _page.Inset(0.06f * _unit, 0.06f * _unit);

        // The island is as large as the page is high, or as a narrow one is wide.
        float span = MathF.Min(inner.Height, inner.Width / WidestIsland);
        var island = ImmutableArray.CreateBuilder<Vector2>();
        var middle = new Vector2(inner.Center.X, inner.Bottom + (0.34f * inner.Height));
        for (int i = 0; i < 64; i++)
        {
            float a = MathF.Tau * i / 64, r = 0.27f + (0.05f * MathF.Sin((3 * a) + 1)) + (0.035f * MathF.Sin((5 * a) + 2)) + (0.02f * MathF.Sin((9 * a) + 4));
            island.Add(middle + new Vector2(1.45f * r * span * MathF.Cos(a), r * span * MathF.Sin(a) * 0.86f));
        }

        var coast = new OutlinePolygon(island.ToImmutable(), []);
        Add(ink, [.. PolygonOffset.Offset([coast], 0.014f * _unit)]);
        Add(land, coast);
        for (int i = 0; i < 9; i++)
        {
            Vector2 at = middle + new Vector2(-0.3f + (0.07f * i), (0.09f * MathF.Sin(i * 1.1f)) - 0.02f) * span;
            Add(ink, PageShapes.Lozenge(at, 0.03f * _unit, 0.018f * _unit));
        }

        Vector2 cross = middle + new Vector2(0.33f, 0.04f) * span;
        Add(LinearRgb.FromHex("#a3241f"), Stroke(cross, 0.055f * _unit, 0.02f * _unit, 0.8f), Stroke(cross, 0.055f * _unit, 0.02f * _unit, -0.8f));
        Add(ink, PageShapes.Ring(_page.Inset(0.025f * _unit, 0.025f * _unit), 0.01f * _unit, 0.009f * _unit), PageShapes.Star(new Vector2(inner.Right - (0.09f * _unit), inner.Bottom + (0.1f * _unit)), 0.085f * _unit, 0.024f * _unit, 4));
        return new TextBox(inner.Left, inner.Bottom + (0.66f * inner.Height), inner.Width, 0.34f * inner.Height).Inset(0.06f * _unit, 0.03f * _unit);
    }

    private TextBox Window()
    {
        float bar = 0.09f * _page.Height, y = _page.Top - (0.5f * bar);
        Add(Faint(0.16f), Box(_page.Left, _page.Right, _page.Top - bar, _page.Top));
        string[] buttons = ["#e8594f", "#e8b13f", "#57b757"];
        for (int i = 0; i < buttons.Length; i++)
        {
            Add(LinearRgb.FromHex(buttons[i]), Disc(new Vector2(_page.Left + (bar * (0.6f + (0.62f * i))), y), 0.2f * bar));
        }

        Add(Faint(0.3f), Rounded(_page.Center.X - (0.2f * _page.Width), _page.Center.X + (0.2f * _page.Width), y - (0.24f * bar), y + (0.24f * bar), 0.2f * bar));
        return new TextBox(_page.Left, _page.Bottom, _page.Width, _page.Height - bar).Inset(0.08f * _page.Width, 0.14f * _page.Height);
    }

    private TextBox Message()
    {
        float bar = 0.05f * _page.Height, y = _page.Top - (0.8f * bar), x = _page.Center.X;
        Add(_ink, Rounded(x - (0.12f * _page.Width), x + (0.12f * _page.Width), y - (0.22f * bar), y + (0.22f * bar), 0.2f * bar));
        string[] tiles = ["#e8594f", "#f0b23a", "#4fae6a", "#3f8fe0"];
        for (int i = 0; i < tiles.Length; i++)
        {
            float w = 0.17f * _page.Width, left = _page.Left + (0.08f * _page.Width) + (i * 0.222f * _page.Width), low = _page.Bottom + (0.05f * _page.Height);
            Add(LinearRgb.FromHex(tiles[i]), Rounded(left, left + w, low, low + w, 0.25f * w));
        }

        return new TextBox(_page.Left, _page.Bottom + (0.2f * _page.Height), _page.Width, _page.Height * 0.7f).Inset(0.07f * _page.Width, 0.02f * _page.Height);
    }

    private TextBox Band()
    {
        Add(_ink, Box(_page.Left, _page.Right, _page.Top - (0.09f * _page.Height), _page.Top), Box(_page.Left, _page.Right, _page.Bottom, _page.Bottom + (0.05f * _page.Height)));
        return new TextBox(_page.Left, _page.Bottom + (0.05f * _page.Height), _page.Width, 0.86f * _page.Height).Inset(0.06f * _unit, 0.06f * _unit);
    }

    private TextBox Rings()
    {
        float r = 0.5f * _unit;
        Vector2 c = _page.Center;
        OutlinePolygon Ring(float radius, float thick) => PageShapes.Ring(new TextBox(c.X - radius, c.Y - radius, 2 * radius, 2 * radius), radius, thick);
        Add(_ink, Ring(0.98f * r, 0.025f * r), Ring(0.92f * r, 0.01f * r));
        return _page.Inset(0.1f * _unit, 0.1f * _unit);
    }

    private TextBox PlateBand()
    {
        float w = 0.09f * _page.Width;
        Add(LinearRgb.FromHex("#1f4fa3"), Rounded(_page.Left, _page.Left + w, _page.Bottom, _page.Top, 0.1f * w));
        Add(LinearRgb.FromHex("#f3c73f"), PageShapes.Star(new Vector2(_page.Left + (0.5f * w), _page.Center.Y + (0.2f * _page.Height)), 0.26f * w, 0.12f * w, 5));
        return new TextBox(_page.Left + w, _page.Bottom, _page.Width - w, _page.Height).Inset(0.03f * _page.Width, 0.08f * _page.Height);
    }

    private TextBox Rails()
    {
        for (int i = 1; i < 3; i++)
        {
            Add(Faint(0.4f), Bar(_page.Left, _page.Right, _page.Bottom + (_page.Height * i / 3), 0.012f * _unit));
        }

        return _page.Inset(0.06f * _unit, 0.08f * _unit);
    }

    private TextBox Arrow()
    {
        // It takes at most two fifths of the width.
        float h = MathF.Min(_page.Height, 0.6f * _page.Width), w = 0.5f * h, x = _page.Right - (0.16f * h), y = _page.Center.Y, t = 0.075f * h;
        Add(_ink, new OutlinePolygon([new(x - w, y - t), new(x - (0.42f * w), y - t), new(x - (0.42f * w), y - (2.6f * t)), new(x, y), new(x - (0.42f * w), y + (2.6f * t)), new(x - (0.42f * w), y + t), new(x - w, y + t)], []));
        return new TextBox(_page.Left, _page.Bottom, x - w - _page.Left, _page.Height).Inset(0.1f * h, 0.12f * h);
    }

    private LinearRgb Faint(float share) => LinearRgb.Lerp(_ground, _ink, share);

    private void Add(LinearRgb color, params ImmutableArray<OutlinePolygon> figures) => _shapes.Add(new PageShape(figures, color, PageRole.Ornament));

    private static OutlinePolygon Box(float left, float right, float bottom, float top) => new([new(left, bottom), new(right, bottom), new(right, top), new(left, top)], []);

    private static OutlinePolygon Bar(float left, float right, float y, float thick) => Box(left, right, y - (0.5f * thick), y + (0.5f * thick));

    private static OutlinePolygon Rounded(float left, float right, float bottom, float top, float radius) => PageShapes.RoundedBox(new TextBox(left, bottom, right - left, top - bottom), radius);

    private static OutlinePolygon Disc(Vector2 c, float r) => PageShapes.RoundedBox(new TextBox(c.X - r, c.Y - r, 2 * r, 2 * r), r);

    private static OutlinePolygon Stroke(Vector2 c, float half, float thick, float turn)
    {
        (float s, float k) = MathF.SinCos(turn);
        Vector2 u = new(k * half, s * half), v = new(-s * thick * 0.5f, k * thick * 0.5f);
        return new OutlinePolygon([c - u - v, c + u - v, c + u + v, c - u + v], []);
    }
}
