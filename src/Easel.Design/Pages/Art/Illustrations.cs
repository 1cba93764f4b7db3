using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Flat drawings of screens and sheets, for pages about programs and work.</summary>
internal static class Illustrations
{
    /// <summary>A window of a program with a curve, bars and lines.</summary>
    public static void Window(Canvas canvas, TextBox box, Palette p)
    {
        float u = 0.05f * MathF.Min(box.Width, box.Height);
        LinearRgb paper = p.IsDark ? p.Tint(0.08f) : LinearRgb.White, line = p.IsDark ? p.Tint(0.25f) : p.Tint(0.14f);
        Shadows.Under(canvas, box, u, 0.6f * u);
        canvas.Fill(Figures.Round(box, u), paper);
        for (int i = 0; i < 3; i++)
        {
            canvas.Fill(Figures.Disc(new Vector2(box.Left + (1.4f * u) + (i * 1.3f * u), box.Top - (1.4f * u)), 0.4f * u), i == 0 ? p.Accent : line);
        }

        var area = new TextBox(box.Left + (1.4f * u), box.Bottom + (1.4f * u), box.Width - (2.8f * u), box.Height - (4.4f * u));
        canvas.Fill(Figures.Round(new TextBox(area.Left, area.Top - (1.2f * u), 0.45f * area.Width, 0.9f * u), 0.45f * u), line);
        canvas.Fill(Figures.Round(new TextBox(area.Left, area.Top - (2.8f * u), 0.7f * area.Width, 0.7f * u), 0.35f * u), line, PageRole.Art, 0.7f);
        float top = area.Top - (4.2f * u), width = area.Width / 9;
        for (int i = 0; i < 6; i++)
        {
            float h = (top - area.Bottom) * (0.3f + (0.62f * MathF.Abs(MathF.Sin((i * 0.9f) + 0.6f))));
            canvas.Fill(Figures.Round(new TextBox(area.Left + (i * 1.55f * width), area.Bottom, width, h), 0.3f * width), i == 3 ? p.Accent : LinearRgb.Lerp(p.Second, p.Accent, 0.3f));
        }

        Vector2[] curve = [.. Enumerable.Range(0, 25).Select(i => new Vector2(area.Left + (i / 24f * area.Width), area.Bottom + ((top - area.Bottom) * (0.35f + (0.02f * i) + (0.12f * MathF.Sin(i * 0.5f))))))];
        canvas.Fill(Figures.Line(0.28f * u, curve), p.Third);
        canvas.Fill(Figures.Disc(curve[^1], 0.5f * u), p.Third);
    }
}
