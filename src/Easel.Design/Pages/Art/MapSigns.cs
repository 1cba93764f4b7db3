using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Signs of maps.</summary>
internal static class MapSigns
{
    /// <summary>Kinds of signs.</summary>
    internal enum Sign
    {
        /// <summary>A peak.</summary>
        Mountain,

        /// <summary>A tree.</summary>
        Wood,

        /// <summary>A house.</summary>
        House,

        /// <summary>An anchor's place.</summary>
        Harbour,

        /// <summary>A tower.</summary>
        Castle,

        /// <summary>Two strokes that cross.</summary>
        Cross,

        /// <summary>A wave.</summary>
        Water,

        /// <summary>A dotted way.</summary>
        Way,

        /// <summary>A dot.</summary>
        Dot,
    }

    /// <summary>The sign for an entry of a legend.</summary>
    public static Sign For(string text, int index)
    {
        string t = text.ToLowerInvariant();
        bool Has(params ReadOnlySpan<string> words)
        {
            foreach (string word in words)
            {
                if (t.Contains(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        return Has("mountain", "peak", "hill", "volcano") ? Sign.Mountain : Has("forest", "wood", "tree", "park", "jungle", "palm") ? Sign.Wood
            : Has("harbo", "port", "dock", "ship", "boat", "anchor") ? Sign.Harbour : Has("castle", "fort", "tower", "ruin", "temple") ? Sign.Castle
            : Has("treasure", "gold", "chest") ? Sign.Cross : Has("river", "lake", "sea", "water", "beach", "bay") ? Sign.Water
            : Has("path", "road", "trail", "way", "route") ? Sign.Way : Has("village", "town", "city", "house", "hut", "camp", "cabin", "inn") ? Sign.House
            : (Sign)((int)Sign.House + (index % 2 == 0 ? 0 : (int)Sign.Dot - (int)Sign.House));
    }

    /// <summary>Draws a sign around a point.</summary>
    public static void Draw(Sign sign, Canvas canvas, Vector2 c, float r, Palette p)
    {
        Vector2 At(float x, float y) => c + new Vector2(x * r, y * r);
        float t = MathF.Max(1, 0.14f * r);
        switch (sign)
        {
            case Sign.Mountain:
                canvas.Fill(new OutlinePolygon([At(-1, -0.7f), At(1, -0.7f), At(0.1f, 1)], []), LinearRgb.Lerp(p.Ink, p.Ground, 0.45f));
                canvas.Fill(new OutlinePolygon([At(-1, -0.7f), At(0.05f, -0.7f), At(-0.18f, -0.1f), At(0.1f, 1)], []), LinearRgb.Lerp(p.Ink, p.Ground, 0.72f));
                canvas.Fill(new OutlinePolygon([At(-0.2f, 0.52f), At(0, 0.36f), At(0.2f, 0.5f), At(0.36f, 0.5f), At(0.1f, 1)], []), p.Ground);
                break;
            case Sign.Wood:
                canvas.Fill(Figures.Box(TextBox.Between(At(-0.1f, -0.9f), At(0.1f, -0.3f))), p.Ink);
                canvas.Fill(new OutlinePolygon([At(-0.62f, -0.5f), At(0.62f, -0.5f), At(0, 0.35f)], []), p.Third);
                canvas.Fill(new OutlinePolygon([At(-0.48f, 0), At(0.48f, 0), At(0, 0.95f)], []), LinearRgb.Lerp(p.Third, p.Ground, 0.18f));
                break;
            case Sign.House:
                canvas.Fill(Figures.Box(TextBox.Between(At(-0.55f, -0.7f), At(0.55f, 0.1f))), LinearRgb.Lerp(p.Ground, p.Ink, 0.2f));
                canvas.Fill(new OutlinePolygon([At(-0.8f, 0.05f), At(0.8f, 0.05f), At(0, 0.8f)], []), p.Accent);
                canvas.Fill(Figures.Box(TextBox.Between(At(-0.15f, -0.7f), At(0.15f, -0.2f))), p.Ink);
                break;
            case Sign.Harbour:
                canvas.Fill([Figures.Ring(At(0, 0.7f), 0.24f * r, 0.12f * r), Figures.Box(TextBox.Between(At(-0.08f, -0.8f), At(0.08f, 0.5f))), Figures.Box(TextBox.Between(At(-0.4f, 0.2f), At(0.4f, 0.34f))),
                    Figures.Band(At(0, -0.1f), 0.75f * r, 0.58f * r, MathF.PI * 1.1f, MathF.PI * 1.9f)], p.Ink);
                break;
            case Sign.Castle:
                canvas.Fill([Figures.Box(TextBox.Between(At(-0.6f, -0.75f), At(0.6f, 0.35f))), Figures.Box(TextBox.Between(At(-0.75f, 0.2f), At(-0.4f, 0.8f))), Figures.Box(TextBox.Between(At(0.4f, 0.2f), At(0.75f, 0.8f))), Figures.Box(TextBox.Between(At(-0.17f, 0.2f), At(0.17f, 0.65f)))], LinearRgb.Lerp(p.Ink, p.Ground, 0.35f));
                canvas.Fill(Figures.Sector(At(0, -0.75f), 0.28f * r, 0, MathF.PI), p.Ink);
                break;
            case Sign.Cross:
                canvas.Fill([Figures.Line(0.34f * r, At(-0.7f, -0.7f), At(0.7f, 0.7f)), Figures.Line(0.34f * r, At(-0.7f, 0.7f), At(0.7f, -0.7f))], p.Accent);
                break;
            case Sign.Water:
                for (int k = -1; k <= 1; k++)
                {
                    canvas.Fill(Figures.Line(t, [.. Enumerable.Range(0, 13).Select(i => At(-0.8f + (i * 1.6f / 12), (0.4f * k) + (0.12f * MathF.Sin(i))))]), LinearRgb.Lerp(p.Second, p.Ink, 0.5f));
                }

                break;
            case Sign.Way:
                for (int i = 0; i < 5; i++)
                {
                    canvas.Fill(Figures.Disc(At(-0.8f + (0.4f * i), 0.25f * MathF.Sin(i * 1.4f)), 0.13f * r), p.Accent);
                }

                break;
            default:
                canvas.Fill(Figures.Disc(c, 0.4f * r), p.Accent);
                canvas.Fill(Figures.Disc(c, 0.18f * r), p.Ground);
                break;
        }
    }
}
