using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Compositions;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Draws an invented island with what a legend lists.</summary>
internal static class MapArt
{
    /// <summary>Draws sea, land, signs, a way, a compass and the border.</summary>
    public static void Draw(DesignBrief brief, Canvas canvas, Palette p, Setting s, PageBlock[] legend)
    {
        TextBox page = brief.Page;
        RandomStream random = brief.Random.Child("map");
        canvas.Fill(Figures.Box(page), p.Second);
        var center = new Vector2(page.Center.X + (0.04f * page.Width), page.Center.Y - (0.01f * page.Height));
        Vector2[] coast = Coast(center, 0.39f * page.Width, 0.35f * page.Height, random);
        for (int i = 4; i >= 1; i--)
        {
            canvas.Fill(PolygonOffset.Offset([Figures.Smooth(coast)], i * 0.45f * s.Unit), LinearRgb.Lerp(p.Second, p.Ground, 0.16f * (5 - i)));
        }

        canvas.Fill(PolygonOffset.Offset([Figures.Smooth(coast)], 0.12f * s.Unit), p.Ink);
        canvas.Fill(Figures.Smooth(coast), p.Ground);
        Waves(canvas, page, coast, s.Unit, LinearRgb.Lerp(p.Second, p.Ink, 0.3f), random);
        float size = 0.03f * brief.Side;
        River(canvas, center, page, size, p, random);
        MapSigns.Sign[] signs = legend.Length > 0 ? [.. legend.Select((b, i) => MapSigns.For(b.Text, i)).Distinct()] : [MapSigns.Sign.Mountain, MapSigns.Sign.Wood, MapSigns.Sign.House, MapSigns.Sign.Castle];
        Scatter(canvas, coast, signs, size, p, random);
        Compass(canvas, new Vector2(page.Right - (0.12f * brief.Side) - brief.Margin, page.Bottom + (0.12f * brief.Side) + brief.Margin), 0.085f * brief.Side, p);
        TextBox frame = page.Inset(0.6f * brief.Margin, 0.6f * brief.Margin);
        canvas.Fill(Figures.Frame(page, 0.6f * brief.Margin), p.Ground, PageRole.Frame);
        canvas.Fill(Figures.Frame(frame, MathF.Max(1.5f, 0.14f * s.Unit)), p.Ink, PageRole.Frame);
        canvas.Fill(Figures.Frame(frame.Inset(0.35f * s.Unit, 0.35f * s.Unit), MathF.Max(1, 0.05f * s.Unit)), p.Ink, PageRole.Frame);
    }

    private static Vector2[] Coast(Vector2 center, float rx, float ry, RandomStream random)
    {
        const int Points = 22;
        return [.. Enumerable.Range(0, Points).Select(i =>
        {
            float a = MathF.Tau * i / Points, r = random.Child(i).Range(0.78f, 1.08f) * (1 + (0.1f * MathF.Sin((3 * a) + random.Child("lobes").Range(0, 6f))));
            return center + new Vector2(rx * r * MathF.Cos(a), ry * r * MathF.Sin(a));
        })];
    }

    private static void Waves(Canvas canvas, TextBox page, Vector2[] coast, float u, LinearRgb color, RandomStream random)
    {
        TextBox land = TextBox.Around(coast);
        for (int i = 0; i < 60; i++)
        {
            RandomStream own = random.Child("wave").Child(i);
            var at = new Vector2(own.Range(0, page.Width), own.Range(0, page.Height));
            bool isNear = MathF.Pow((at.X - land.Center.X) / (0.62f * land.Width), 2) + MathF.Pow((at.Y - land.Center.Y) / (0.62f * land.Height), 2) < 1;
            if (!isNear)
            {
                canvas.Fill(Figures.Line(MathF.Max(1, 0.07f * u), [.. Enumerable.Range(0, 13).Select(k => at + new Vector2(k * 0.14f * u, 0.16f * u * MathF.Sin(k * MathF.PI / 3)))]), color, PageRole.Art, 0.7f);
            }
        }
    }

    private static void River(Canvas canvas, Vector2 center, TextBox page, float size, Palette p, RandomStream random)
    {
        float bend = random.Child("river").Range(-0.6f, 0.6f);
        Vector2[] way = [.. Enumerable.Range(0, 25).Select(i =>
        {
            float t = i / 24f;
            return center + new Vector2((0.02f + (0.3f * t)) * page.Width, ((0.04f - (0.2f * t)) * page.Height) + (size * (1.1f + bend) * MathF.Sin(t * 9)));
        })];
        canvas.Fill(Figures.Line(0.34f * size, way), LinearRgb.Lerp(p.Second, p.Ink, 0.15f));
    }

    /// <summary>Clusters of each sign at some distance from one another, higher ones first so that lower ones overlap them.</summary>
    private static void Scatter(Canvas canvas, Vector2[] coast, MapSigns.Sign[] signs, float size, Palette p, RandomStream random)
    {
        TextBox land = TextBox.Around(coast);
        var placed = new List<(Vector2 At, MapSigns.Sign Sign, float Size)>();
        for (int k = 0; k < signs.Length; k++)
        {
            RandomStream own = random.Child("sign").Child(k);
            float turn = (MathF.Tau * k / signs.Length) + own.Range(-0.25f, 0.25f);
            Vector2 middle = land.Center + new Vector2(0.27f * land.Width * MathF.Cos(turn), 0.25f * land.Height * MathF.Sin(turn));
            int count = signs[k] switch { MapSigns.Sign.Mountain => 7, MapSigns.Sign.Wood => 14, MapSigns.Sign.House => 4, MapSigns.Sign.Water => 3, _ => 1 };
            for (int i = 0; i < count * 12 && placed.Count(q => q.Sign == signs[k]) < count; i++)
            {
                RandomStream one = own.Child(i);
                float r = size * (signs[k] is MapSigns.Sign.Mountain ? one.Range(1.2f, 1.8f) : signs[k] is MapSigns.Sign.Wood ? one.Range(0.75f, 1) : 1.25f);
                Vector2 at = middle + (i == 0 ? Vector2.Zero : new Vector2(one.Gaussian(0, 0.085f * land.Width), one.Gaussian(0, 0.075f * land.Height)));
                if (placed.All(q => Vector2.Distance(q.At, at) > 0.8f * (q.Size + r)))
                {
                    placed.Add((at, signs[k], r));
                }
            }
        }

        Vector2[] stops = [.. signs.Select(g => placed.Find(q => q.Sign == g).At).Where(v => v != default)];
        Way(canvas, stops, size, p);
        foreach ((Vector2 at, MapSigns.Sign sign, float r) in placed.OrderByDescending(q => q.At.Y))
        {
            MapSigns.Draw(sign, canvas, at, r, p);
        }
    }

    private static void Way(Canvas canvas, Vector2[] stops, float size, Palette p)
    {
        for (int i = 0; i + 1 < stops.Length; i++)
        {
            Vector2 from = stops[i], to = stops[i + 1], side = new Vector2(from.Y - to.Y, to.X - from.X) * 0.18f;
            int dots = Math.Clamp((int)(Vector2.Distance(from, to) / (0.8f * size)), 2, 60);
            for (int k = 1; k < dots; k++)
            {
                float t = (float)k / dots;
                canvas.Fill(Figures.Disc(Vector2.Lerp(from, to, t) + (side * MathF.Sin(MathF.PI * t)), 0.13f * size), p.Accent);
            }
        }
    }

    private static void Compass(Canvas canvas, Vector2 c, float r, Palette p)
    {
        canvas.Fill(Figures.Disc(c, 1.05f * r), p.Ground, PageRole.Art, 0.85f);
        canvas.Fill([Figures.Ring(c, r, 0.965f * r), Figures.Ring(c, 0.7f * r, 0.68f * r)], p.Ink);
        canvas.Fill(Figures.Star(c, 4, 0.62f * r, 0.16f * r, MathF.PI / 4), LinearRgb.Lerp(p.Ink, p.Ground, 0.4f));
        canvas.Fill(Figures.Star(c, 4, 0.98f * r, 0.16f * r), p.Ink);
        canvas.Fill(new OutlinePolygon([c, c + new Vector2(0.11f * r, 0.11f * r), c + new Vector2(0, 0.98f * r)], []), p.Accent);
        canvas.Fill(Figures.Disc(c, 0.08f * r), p.Ground);
    }
}
