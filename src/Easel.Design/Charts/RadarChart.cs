using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>A polygon per series on axes that leave one point, with rings at round values.</summary>
internal static class RadarChart
{
    private const float LabelRoom = 0.2f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        int axes = wish.Categories.Length;
        double high = wish.Series.SelectMany(s => s.Values).OfType<double>().DefaultIfEmpty(1).Max();
        var names = new TextLook(em, 500, canvas.Theme.Ink, TextAlignment.Center, LabelRoom * area.Width) { LineHeight = 1.1f };
        float room = wish.Categories.Max(c => canvas.Measure(c, names).X) + em, tall = wish.Categories.Max(c => canvas.Measure(c, names).Y) + (0.9f * em);
        float radius = MathF.Max(4, MathF.Min((0.5f * area.Width) - room, (0.5f * area.Height) - tall));
        Ticks ticks = Ticks.Cover(0, high, Math.Clamp((int)(radius / (3.4f * em)) + 1, 3, 5));
        Vector2 center = area.Center;
        Vector2 Ray(int i) => new(MathF.Sin(MathF.Tau * i / axes), MathF.Cos(MathF.Tau * i / axes));
        float At(double value) => radius * (float)(Math.Max(0, value) / ticks.Last);
        foreach (double value in ticks.Values.Where(v => v > 0))
        {
            canvas.Polyline([.. Enumerable.Range(0, axes + 1).Select(i => center + (At(value) * Ray(i % axes)))], canvas.Hairline, canvas.Theme.Grid);
        }

        for (int i = 0; i < axes; i++)
        {
            canvas.Line(center, center + (radius * Ray(i)), canvas.Hairline, canvas.Theme.Grid);
            DrawName(canvas, wish.Categories[i], center + ((radius + (0.75f * em)) * Ray(i)), Ray(i), names);
        }

        // Ring values stand on the first axis, on a rim of ground.
        foreach (double value in ticks.Values.Where(v => v > 0))
        {
            string text = numbers.Tick(value, ticks.Decimals, isLast: false);
            var look = new TextLook(0.78f * em, 400, canvas.Theme.Muted);
            Vector2 size = canvas.Measure(text, look), at = center + new Vector2(0.3f * em, At(value) - (0.75f * em));
            canvas.Rect(new TextBox(at.X - (0.15f * em), at.Y - (0.5f * size.Y) - (0.15f * em), size.X + (0.3f * em), size.Y + (0.3f * em)), canvas.Theme.Ground, 0.2f * em, 0.75f);
            canvas.Text(text, at, look, TextAnchor.Middle);
        }

        // All areas lie below all lines, and these below all dots.
        Vector2[][] corners = [.. wish.Series.Select((_, s) => ChartData.Values(wish, s).Select((v, i) => center + (At(v) * Ray(i))).ToArray())];
        LinearRgb[] colors = [.. wish.Series.Select((_, s) => ChartHeadings.SeriesColor(wish, canvas.Theme, s))];
        for (int s = 0; s < corners.Length; s++)
        {
            canvas.Fill(FigureShapes.Polygon(corners[s]), colors[s], 0.2f);
        }

        for (int s = 0; s < corners.Length; s++)
        {
            canvas.Polyline([.. corners[s], corners[s][0]], MathF.Max(1.5f, 0.18f * em), colors[s]);
        }

        for (int s = 0; s < corners.Length; s++)
        {
            for (int i = 0; i < axes; i++)
            {
                float r = 0.28f * em;
                Vector2 corner = corners[s][i];
                canvas.Disc(corner, r, colors[s]);
                canvas.Mark(new FigureMark
                {
                    Kind = MarkKind.Place, Name = wish.Categories[i], Value = ChartData.Value(wish, s, i) ?? 0, Color = colors[s], Scale = radius / ticks.Last,
                    Box = new TextBox(corner.X - r, corner.Y - r, 2 * r, 2 * r),
                });
            }
        }
    }

    private static void DrawName(FigureCanvas canvas, string name, Vector2 at, Vector2 ray, TextLook look)
    {
        TextAlignment align = MathF.Abs(ray.X) < 0.1f ? TextAlignment.Center : ray.X > 0 ? TextAlignment.Left : TextAlignment.Right;
        TextAnchor anchor = ray.Y > 0.9f ? TextAnchor.Bottom : ray.Y < -0.9f ? TextAnchor.Top : TextAnchor.Middle;
        canvas.Text(name, at, look with { Align = align }, anchor);
    }
}
