using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Flat landscapes in the few inks of a page.</summary>
internal static class Landscapes
{
    /// <summary>The landscapes and the things that are at home in them (landscapes.txt).</summary>
    private static readonly (string Name, ImmutableArray<string> Things)[] s_homes = [.. DesignData.Read("landscapes").Select(r => (r.Left[0], (ImmutableArray<string>)[.. string.Join(' ', r.Right).Split(',', StringSplitOptions.TrimEntries)]))];

    /// <summary>The landscape in which the first of some things is at home, or null.</summary>
    /// <param name="motifs">Names of things, the most telling first.</param>
    public static Action<TextBox, Canvas, Palette, RandomStream>? For(ImmutableArray<string> motifs) =>
        motifs.IsEmpty ? null : Array.Find(s_homes, h => h.Things.Contains(motifs[0])).Name switch
        {
            "mountains" => Mountains,
            "sea" => Sea,
            "field" => Field,
            _ => null,
        };

    /// <summary>A banded sun over ranges of ridges and water; the foot is even in colour, so that letters can stand on it.</summary>
    public static void Sunset(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        LinearRgb warm = Mix(p.Ground, p.Accent, 0.34f), foot = p.Ground;
        canvas.Fill(Figures.Box(box), PageGradient.Linear(new Vector2(0, box.Top), new Vector2(0, box.Bottom + (0.42f * box.Height)), p.Ground, warm));
        float r = 0.3f * MathF.Min(box.Width, box.Height), horizon = box.Bottom + (0.44f * box.Height);
        var sun = new Vector2(box.Center.X, horizon + (0.42f * r));
        var bands = ImmutableArray.CreateBuilder<OutlinePolygon>();
        float y = sun.Y + r;
        for (int i = 0; y > horizon; i++)
        {
            float cut = sun.Y + (0.35f * r) - (i * 0.17f * r), gap = (0.018f + (0.012f * i)) * r;
            float low = i == 0 ? sun.Y + (0.35f * r) : cut + gap;
            bands.Add(Slice(sun, r, MathF.Max(low, horizon), MathF.Min(y, sun.Y + r)));
            y = i == 0 ? low - (0.018f * r) : cut;
        }

        canvas.Fill(Figures.Disc(sun, 1.5f * r), PageGradient.Radial(sun, 1.5f * r, p.Accent, p.Accent, 0.35f, 0));
        canvas.Fill([.. bands.Where(b => b.Outer.Length > 2)], p.Accent);
        for (int i = 0; i < 3; i++)
        {
            canvas.Fill(Ridge(box, horizon + ((0.075f - (0.05f * i)) * box.Height), (0.06f - (0.008f * i)) * box.Height, random.Child(i)), Mix(p.Third, foot, 0.12f + (0.3f * i)));
        }

        canvas.Fill(Figures.Box(box with { Height = horizon - box.Bottom - (0.045f * box.Height) }), foot);
    }

    /// <summary>Peaks with snow before a sun, over a wood of firs: the picture of a badge.</summary>
    public static void Mountains(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        LinearRgb sky = Mix(p.Ground, p.Accent, 0.12f), rock = Mix(p.Accent, p.Ink, 0.45f), shade = Mix(p.Accent, p.Ink, 0.75f), snow = p.IsDark ? p.Ink : p.Ground;
        float w = box.Width, h = box.Height;
        canvas.Fill(Figures.Box(box), sky);
        canvas.Fill(Figures.Disc(new Vector2(box.Left + (0.68f * w), box.Bottom + (0.68f * h)), 0.13f * w), p.Third);
        Peak(canvas, new Vector2(box.Left + (0.74f * w), box.Bottom + (0.62f * h)), 0.62f * w, 0.62f * h, Mix(rock, sky, 0.35f), Mix(shade, sky, 0.35f), snow);
        Peak(canvas, new Vector2(box.Left + (0.42f * w), box.Bottom + (0.82f * h)), 0.9f * w, 0.82f * h, rock, shade, snow);
        for (int row = 0; row < 2; row++)
        {
            for (int i = 0; i < 13; i++)
            {
                RandomStream own = random.Child((row * 20) + i);
                float high = h * own.Range(0.16f, 0.27f) * (row == 0 ? 1 : 0.8f);
                Fir(canvas, new Vector2(box.Left + ((i + own.Range(0.1f, 0.9f)) * w / 13), box.Bottom + (h * (row == 0 ? 0.1f : -0.02f))), high, row == 0 ? Mix(shade, p.Ink, 0.3f) : p.IsDark ? Mix(p.Ground, LinearRgb.Black, 0.4f) : Mix(shade, p.Ink, 0.8f));
            }
        }
    }

    /// <summary>Waves under a low sun with rays.</summary>
    public static void Sea(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        canvas.Fill(Figures.Box(box), Mix(p.Ground, p.Accent, 0.1f));
        var sun = new Vector2(box.Center.X, box.Bottom + (0.5f * box.Height));
        canvas.Fill([.. Enumerable.Range(0, 15).Select(i => Figures.Sector(sun, box.Width, MathF.PI * (i + 0.25f) / 15, MathF.PI * (i + 0.75f) / 15))], Mix(p.Ground, p.Third, 0.35f));
        canvas.Fill(Figures.Disc(sun, 0.22f * box.Width), p.Third);
        for (int i = 0; i < 4; i++)
        {
            float top = box.Bottom + ((0.5f - (0.13f * i)) * box.Height), swing = 0.035f * box.Height, phase = random.Child(i).Range(0, MathF.Tau);
            Vector2[] crest = [.. Enumerable.Range(0, 49).Select(k => new Vector2(box.Right - (k * box.Width / 48), top + (swing * MathF.Sin((k * 0.55f) + phase))))];
            canvas.Fill(new OutlinePolygon([new(box.Left, box.Bottom), new(box.Right, box.Bottom), .. crest], []), Mix(p.Accent, p.Ink, 0.15f + (0.2f * i)));
        }
    }

    /// <summary>Furrows that run to a rising sun.</summary>
    public static void Field(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        canvas.Fill(Figures.Box(box), Mix(p.Ground, p.Third, 0.14f));
        float horizon = box.Bottom + (0.46f * box.Height);
        var sun = new Vector2(box.Center.X, horizon);
        canvas.Fill([.. Enumerable.Range(0, 15).Select(i => Figures.Sector(sun, box.Width, MathF.PI * (i + 0.25f) / 15, MathF.PI * (i + 0.75f) / 15))], Mix(p.Ground, p.Third, 0.4f));
        canvas.Fill(Figures.Disc(sun, 0.2f * box.Width), p.Third);
        canvas.Fill(Figures.Box(box with { Height = horizon - box.Bottom }), Mix(p.Accent, p.Ink, 0.2f));
        int rows = random.Pick(9, 11);
        for (int i = 0; i < rows; i++)
        {
            float a = ((i + 0.15f) / rows * 2.6f) - 1.3f, b = ((i + 0.6f) / rows * 2.6f) - 1.3f;
            canvas.Fill(new OutlinePolygon([new(box.Center.X + (a * box.Width), box.Bottom), new(box.Center.X + (b * box.Width), box.Bottom), new(box.Center.X + (0.12f * b * box.Width), horizon), new(box.Center.X + (0.12f * a * box.Width), horizon)], []), Mix(p.Accent, p.Ink, 0.55f));
        }
    }

    private static void Peak(Canvas canvas, Vector2 top, float width, float height, LinearRgb light, LinearRgb dark, LinearRgb snow)
    {
        Vector2 At(float x, float y) => top + new Vector2(x * width, -y * height);
        canvas.Fill(new OutlinePolygon([At(-0.5f, 1), At(0.5f, 1), At(0, 0)], []), light);
        canvas.Fill(new OutlinePolygon([At(0.06f, 1), At(0.5f, 1), At(0, 0), At(0.05f, 0.3f), At(-0.02f, 0.5f), At(0.09f, 0.72f)], []), dark);
        canvas.Fill(new OutlinePolygon([At(-0.15f, 0.3f), At(-0.09f, 0.27f), At(-0.045f, 0.36f), At(0.01f, 0.27f), At(0.06f, 0.35f), At(0.1f, 0.26f), At(0.15f, 0.3f), At(0, 0)], []), snow);
    }

    private static void Fir(Canvas canvas, Vector2 foot, float height, LinearRgb color)
    {
        float w = 0.42f * height;
        for (int i = 0; i < 3; i++)
        {
            float low = height * (0.08f + (0.26f * i)), half = 0.5f * w * (1 - (0.24f * i));
            canvas.Fill(new OutlinePolygon([foot + new Vector2(-half, low), foot + new Vector2(half, low), foot + new Vector2(0, low + (0.46f * height))], []), color);
        }

        canvas.Fill(Figures.Box(new TextBox(foot.X - (0.05f * height), foot.Y, 0.1f * height, 0.12f * height)), color);
    }

    private static OutlinePolygon Ridge(TextBox box, float top, float swing, RandomStream random)
    {
        float a = random.Range(2.2f, 3.4f), b = random.Range(0f, MathF.Tau), c = random.Range(7f, 9f);
        Vector2[] crest = [.. Enumerable.Range(0, 65).Select(k =>
        {
            float t = k / 64f;
            return new Vector2(box.Right - (t * box.Width), top + (swing * ((0.6f * MathF.Sin((t * a * 2) + b)) + (0.28f * MathF.Sin((t * c * 2) - b)) + (0.12f * MathF.Sin(t * 31 + (2 * b))))));
        })];
        return new OutlinePolygon([new(box.Left, box.Bottom), new(box.Right, box.Bottom), .. crest], []);
    }

    /// <summary>The part of a disc between two heights.</summary>
    private static OutlinePolygon Slice(Vector2 center, float radius, float low, float high)
    {
        float from = MathF.Asin(Math.Clamp((low - center.Y) / radius, -1, 1)), to = MathF.Asin(Math.Clamp((high - center.Y) / radius, -1, 1));
        return to <= from ? new OutlinePolygon([], []) : new OutlinePolygon([.. Figures.Arc(center, radius, from, to), .. Figures.Arc(center, radius, MathF.PI - to, MathF.PI - from)], []);
    }

    private static LinearRgb Mix(LinearRgb a, LinearRgb b, float t) => LinearRgb.FromVector3(OkLab.Mix(a.ToVector3(), b.ToVector3(), t));
}
