using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Marks of brands that are no drawings of things: built of circles, leaves and facets in a few tints of two colours.</summary>
internal static class AbstractMarks
{
    /// <summary>How many there are.</summary>
    public const int Count = 6;

    /// <summary>Draws a mark into a square.</summary>
    /// <param name="which">Its number, below <see cref="Count"/>.</param>
    /// <param name="box">The square.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="p">Colours: the accent leads.</param>
    public static void Draw(int which, TextBox box, Canvas canvas, Palette p)
    {
        Vector2 c = box.Center;
        float r = 0.5f * MathF.Min(box.Width, box.Height);
        LinearRgb main = p.Accent, deep = Mix(main, p.Ink, 0.35f), pale = Mix(main, p.Ground, 0.4f), other = Contrast.Ratio(p.Third, p.Ground) > 1.7f ? p.Third : deep;
        switch (which % Count)
        {
            case 0:
                Petals(c, r, canvas, [main, deep, other]);
                break;
            case 1:
                Cube(c, r, canvas, pale, main, deep);
                break;
            case 2:
                // Quarter waves out of one corner.
                for (int i = 0; i < 4; i++)
                {
                    float outer = 1.9f * r * (1 - (0.24f * i)), inner = outer - (0.26f * r);
                    canvas.Fill(Figures.Band(c - new Vector2(0.92f * r, 0.92f * r), outer, MathF.Max(0, inner), 0, 0.5f * MathF.PI), i % 2 == 0 ? main : other);
                }

                break;
            case 3:
                // Two linked rings: where the second passes under, the first is drawn again.
                Vector2 left = c - new Vector2(0.36f * r, 0), right = c + new Vector2(0.36f * r, 0);
                canvas.Fill(Figures.Ring(left, 0.62f * r, 0.4f * r), main);
                canvas.Fill(Figures.Ring(right, 0.62f * r, 0.4f * r), other);
                canvas.Fill(Figures.Band(left, 0.62f * r, 0.4f * r, 0.12f * MathF.PI, 0.5f * MathF.PI), main);
                break;
            case 4:
                // Peaks before a disc.
                canvas.Fill(Figures.Disc(c + new Vector2(0.28f * r, 0.34f * r), 0.34f * r), other);
                canvas.Fill(Triangle(c + new Vector2(-0.3f * r, -0.75f * r), 1.25f * r, 1.3f * r), main);
                canvas.Fill(Triangle(c + new Vector2(0.36f * r, -0.75f * r), 1.05f * r, 0.86f * r), deep);
                break;
            default:
                // Three discs; where two meet they make a third tint.
                for (int i = 0; i < 3; i++)
                {
                    canvas.Fill(Figures.Disc(c + Figures.Polar(0.36f * r, (MathF.PI / 2) + (i * MathF.Tau / 3)), 0.56f * r), i == 0 ? main : i == 1 ? other : deep, PageRole.Art, 0.82f);
                }

                break;
        }
    }

    private static void Petals(Vector2 c, float r, Canvas canvas, ImmutableArray<LinearRgb> colors)
    {
        for (int i = 0; i < 6; i++)
        {
            float a = (MathF.PI / 2) + (i * MathF.Tau / 6);
            canvas.Fill(Figures.Leaf(c + Figures.Polar(0.1f * r, a), c + Figures.Polar(r, a), 0.5f * r), colors[i % colors.Length]);
        }
    }

    /// <summary>A cube seen along its diagonal.</summary>
    private static void Cube(Vector2 c, float r, Canvas canvas, LinearRgb top, LinearRgb left, LinearRgb right)
    {
        Vector2[] h = [.. Enumerable.Range(0, 6).Select(i => c + Figures.Polar(0.96f * r, (MathF.PI / 2) + (i * MathF.Tau / 6)))];
        canvas.Fill(new OutlinePolygon([h[0], h[1], c, h[5]], []), top);
        canvas.Fill(new OutlinePolygon([h[1], h[2], h[3], c], []), left);
        canvas.Fill(new OutlinePolygon([c, h[3], h[4], h[5]], []), right);
    }

    private static OutlinePolygon Triangle(Vector2 foot, float width, float height) =>
        new([foot - new Vector2(0.5f * width, 0), foot + new Vector2(0.5f * width, 0), foot + new Vector2(0, height)], []);

    private static LinearRgb Mix(LinearRgb a, LinearRgb b, float t) => LinearRgb.FromVector3(OkLab.Mix(a.ToVector3(), b.ToVector3(), t));
}
