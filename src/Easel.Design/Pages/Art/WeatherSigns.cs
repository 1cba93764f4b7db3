using System.Numerics;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Signs of forecasts: sun, cloud, rain. They have the colours of the sky, whatever the page has, and an edge of the ground between their parts.</summary>
internal static class WeatherSigns
{
    private static readonly LinearRgb s_sun = LinearRgb.FromHex("#f7b32b"), s_moon = LinearRgb.FromHex("#e9d58a"), s_cloud = LinearRgb.FromHex("#a9bccb"), s_dark = LinearRgb.FromHex("#7d8fa0"),
        s_rain = LinearRgb.FromHex("#3f8fd0"), s_snow = LinearRgb.FromHex("#7fb8e6"), s_bolt = LinearRgb.FromHex("#f2a61d");

    /// <summary>Draws a sign of <see cref="Planning.Pages.WeatherWords"/> as large as the box allows.</summary>
    public static void Draw(string sign, TextBox box, Canvas canvas, LinearRgb ground)
    {
        float r = 0.5f * MathF.Min(box.Width, box.Height);
        Vector2 c = box.Center;
        switch (sign)
        {
            case "sun":
                Sun(canvas, c, r);
                break;
            case "moon":
                canvas.Fill(Figures.Disc(c, 0.72f * r), s_moon);
                canvas.Fill(Figures.Disc(c + new Vector2(0.34f * r, 0.22f * r), 0.6f * r), ground);
                break;
            case "partly":
                Sun(canvas, c + new Vector2(0.28f * r, 0.3f * r), 0.66f * r);
                Cloud(canvas, c + new Vector2(-0.12f * r, -0.2f * r), 0.78f * r, s_cloud, ground);
                break;
            case "fog":
                Bars(canvas, c, r, s_cloud, 0.2f);
                break;
            case "wind":
                Bars(canvas, c, r, s_rain, 0.12f);
                break;
            case "rain" or "storm" or "snow":
                Cloud(canvas, c + new Vector2(0, 0.24f * r), 0.86f * r, sign == "snow" ? s_cloud : s_dark, ground);
                Fall(canvas, c + new Vector2(0, -0.5f * r), r, sign);
                break;
            default:
                Cloud(canvas, c, 0.95f * r, s_cloud, ground);
                break;
        }
    }

    private static void Sun(Canvas canvas, Vector2 c, float r)
    {
        canvas.Fill(Figures.Disc(c, 0.5f * r), s_sun);
        for (int i = 0; i < 8; i++)
        {
            float angle = i * MathF.Tau / 8;
            canvas.Fill(Figures.Line(0.14f * r, c + Figures.Polar(0.68f * r, angle), c + Figures.Polar(0.96f * r, angle)), s_sun);
        }
    }

    /// <summary>Three balls on a flat bank, with an edge of the ground round them.</summary>
    private static void Cloud(Canvas canvas, Vector2 c, float r, LinearRgb color, LinearRgb ground)
    {
        foreach ((float grow, LinearRgb ink) in ((float, LinearRgb)[])[(0.09f * r, ground), (0, color)])
        {
            canvas.Fill(
            [
                Figures.Disc(c + new Vector2(-0.5f * r, -0.08f * r), (0.36f * r) + grow), Figures.Disc(c + new Vector2(-0.05f * r, 0.22f * r), (0.46f * r) + grow),
                Figures.Disc(c + new Vector2(0.52f * r, -0.02f * r), (0.38f * r) + grow), Figures.Round(new TextBox(c.X - (0.86f * r) - grow, c.Y - (0.44f * r) - grow, (1.76f * r) + (2 * grow), (0.62f * r) + (2 * grow)), (0.31f * r) + grow),
            ], ink);
        }
    }

    private static void Fall(Canvas canvas, Vector2 c, float r, string sign)
    {
        if (sign == "storm")
        {
            canvas.Fill(new OutlinePolygon([c + new Vector2(0.12f * r, 0.36f * r), c + new Vector2(-0.26f * r, -0.14f * r), c + new Vector2(-0.04f * r, -0.14f * r), c + new Vector2(-0.16f * r, -0.5f * r), c + new Vector2(0.28f * r, 0.06f * r), c + new Vector2(0.04f * r, 0.06f * r)], []), s_bolt);
            return;
        }

        for (int i = -1; i <= 1; i++)
        {
            var at = new Vector2(c.X + (0.46f * r * i), c.Y - (i == 0 ? 0.1f * r : 0));
            canvas.Fill(sign == "snow" ? Figures.Star(at - new Vector2(0, 0.1f * r), 6, 0.2f * r, 0.08f * r) : Figures.Line(0.13f * r, at + new Vector2(0.09f * r, 0.14f * r), at - new Vector2(0.09f * r, 0.3f * r)), sign == "snow" ? s_snow : s_rain);
        }
    }

    private static void Bars(Canvas canvas, Vector2 c, float r, LinearRgb color, float thick)
    {
        for (int i = 0; i < 3; i++)
        {
            float y = c.Y + ((0.44f - (0.44f * i)) * r), half = (i == 1 ? 0.85f : 0.62f) * r;
            canvas.Fill(Figures.Round(new TextBox(c.X - half + (i == 2 ? 0.2f * r : 0), y - (0.5f * thick * r), 2 * half, thick * r), 0.5f * thick * r), color);
        }
    }
}
