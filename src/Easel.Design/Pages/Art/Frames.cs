using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Compositions;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Frames just inside the edge of a page.</summary>
internal static class Frames
{
    /// <summary>Draws a frame that suits the moods of a page.</summary>
    public static void Draw(DesignBrief brief, Canvas canvas, Palette palette, Setting s)
    {
        LinearRgb color = Contrast.Ratio(palette.Accent, palette.Ground) > 1.8f ? palette.Accent : palette.Ink;
        TextBox outer = brief.Page.Inset(0.45f * brief.Margin, 0.45f * brief.Margin);
        float thin = MathF.Max(1, 0.06f * s.Unit), thick = MathF.Max(1.5f, 0.16f * s.Unit);
        if (brief.Feels("deco", "luxury"))
        {
            Deco(outer, canvas, color, thin, 1.9f * s.Unit);
        }
        else if (brief.Feels("vintage", "retro", "rustic"))
        {
            canvas.Fill(Figures.Frame(outer, thick), color, PageRole.Frame);
            Notched(outer.Inset(0.5f * s.Unit, 0.5f * s.Unit), canvas, color, thin, 1.5f * s.Unit);
        }
        else if (brief.Feels("minimalist", "modern", "swiss"))
        {
            canvas.Fill(Figures.Frame(outer, thin), color, PageRole.Frame);
        }
        else
        {
            canvas.Fill(Figures.Frame(outer, thin), color, PageRole.Frame);
            canvas.Fill(Figures.Frame(outer.Inset(0.45f * s.Unit, 0.45f * s.Unit), thin), color, PageRole.Frame);
            foreach (Vector2 corner in Corners(outer))
            {
                canvas.Fill(PageShapes.Lozenge(corner, 1.1f * s.Unit, 1.1f * s.Unit), color, PageRole.Frame);
            }
        }
    }

    /// <summary>A line with corners cut in as quarter circles.</summary>
    public static void Notched(TextBox box, Canvas canvas, LinearRgb color, float thickness, float radius)
    {
        canvas.Fill([
            Line(box.Left + radius, box.Bottom, box.Right - radius, box.Bottom, thickness), Line(box.Left + radius, box.Top, box.Right - radius, box.Top, thickness),
            Line(box.Left, box.Bottom + radius, box.Left, box.Top - radius, thickness), Line(box.Right, box.Bottom + radius, box.Right, box.Top - radius, thickness),
        ], color, PageRole.Frame);
        Vector2[] corners = Corners(box);
        for (int i = 0; i < 4; i++)
        {
            canvas.Fill(Figures.Band(corners[i], radius + (0.5f * thickness), radius - (0.5f * thickness), i * MathF.PI / 2, (i + 1) * MathF.PI / 2), color, PageRole.Frame);
            canvas.Fill(Figures.Disc(corners[i] + Figures.Polar(0.42f * radius, (i + 0.5f) * MathF.PI / 2), 0.13f * radius), color, PageRole.Frame);
        }
    }

    /// <summary>Double lines with stepped corners and fans.</summary>
    private static void Deco(TextBox box, Canvas canvas, LinearRgb color, float thin, float step)
    {
        for (int line = 0; line < 2; line++)
        {
            float inset = line * 0.42f * step, t = line == 0 ? 2.2f * thin : thin, c = step * 1.6f;
            TextBox b = box.Inset(inset, inset);
            Vector2[] corners = Corners(b);
            Vector2[] inward = [new(1, 1), new(-1, 1), new(-1, -1), new(1, -1)];
            for (int i = 0; i < 4; i++)
            {
                Vector2 p = corners[i], d = inward[i], q = corners[(i + 1) % 4], e = inward[(i + 1) % 4];
                bool isFlat = i % 2 == 0;
                Vector2 from = isFlat ? new Vector2(p.X + (d.X * c), p.Y) : new Vector2(p.X, p.Y + (d.Y * c));
                Vector2 to = isFlat ? new Vector2(q.X + (e.X * c), q.Y) : new Vector2(q.X, q.Y + (e.Y * c));
                canvas.Fill(Line(from.X, from.Y, to.X, to.Y, t), color, PageRole.Frame);
                canvas.Fill([
                    Line(p.X + (d.X * c), p.Y, p.X + (d.X * c), p.Y + (d.Y * 0.5f * c), t), Line(p.X + (d.X * c), p.Y + (d.Y * 0.5f * c), p.X + (d.X * 0.5f * c), p.Y + (d.Y * 0.5f * c), t),
                    Line(p.X + (d.X * 0.5f * c), p.Y + (d.Y * 0.5f * c), p.X + (d.X * 0.5f * c), p.Y + (d.Y * c), t), Line(p.X + (d.X * 0.5f * c), p.Y + (d.Y * c), p.X, p.Y + (d.Y * c), t),
                ], color, PageRole.Frame);
            }
        }

        Vector2[] outer = Corners(box);
        for (int i = 0; i < 4; i++)
        {
            for (int k = 0; k < 3; k++)
            {
                float r = step * (0.28f + (0.16f * k));
                canvas.Fill(Figures.Band(outer[i], r + (0.6f * thin), r - (0.6f * thin), i * MathF.PI / 2, (i + 1) * MathF.PI / 2), color, PageRole.Frame);
            }
        }
    }

    private static Vector2[] Corners(TextBox box) => [new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Right, box.Top), new(box.Left, box.Top)];

    private static OutlinePolygon Line(float x0, float y0, float x1, float y1, float t) => Figures.Box(TextBox.Between(
        new Vector2(MathF.Min(x0, x1) - (0.5f * t), MathF.Min(y0, y1) - (0.5f * t)), new Vector2(MathF.Max(x0, x1) + (0.5f * t), MathF.Max(y0, y1) + (0.5f * t))));
}
