using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Draws flat art into a box, cut at its edges.</summary>
internal static class FlatArt
{
    /// <summary>Draws one kind of art.</summary>
    public static void Draw(ArtKind kind, TextBox box, Canvas canvas, Palette palette, RandomStream random)
    {
        TextBox? before = canvas.Clip;
        canvas.Clip = box;
        Action<TextBox, Canvas, Palette, RandomStream> draw = kind switch
        {
            ArtKind.Rays => Rays,
            ArtKind.Rings => Rings,
            ArtKind.Stripes => Stripes,
            ArtKind.Tiles => TileArt.Draw,
            ArtKind.Dots => Dots,
            ArtKind.Waves => Waves,
            ArtKind.Hills => Hills,
            ArtKind.Sunset => Landscapes.Sunset,
            ArtKind.Confetti => Confetti,
            ArtKind.Arches => Arches,
            ArtKind.Blobs => Blobs,
            ArtKind.Leaves => Botanic.Meadow,
            _ => Circles,
        };
        draw(box, canvas, palette, random);
        canvas.Clip = before;
    }

    /// <summary>Rays of two close colours around a point.</summary>
    public static void RaysAround(Vector2 center, TextBox box, Canvas canvas, LinearRgb color, int count, float opacity = 1)
    {
        float reach = new Vector2(box.Width, box.Height).Length();
        canvas.Fill([.. Enumerable.Range(0, count).Select(i => Figures.Sector(center, reach, MathF.Tau * i / count, MathF.Tau * (i + 0.5f) / count))], color, PageRole.Art, opacity);
    }

    /// <summary>A quiet pattern in two close colours that a subject stands before: rings, rays, or dots that grow towards a corner.</summary>
    /// <param name="box">Its area, filled with the second colour.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="palette">Its colours.</param>
    /// <param name="random">Chance.</param>
    public static void Backdrop(TextBox box, Canvas canvas, Palette palette, RandomStream random)
    {
        LinearRgb near = LinearRgb.FromVector3(OkLab.Mix(palette.Second.ToVector3(), palette.Ground.ToVector3(), 0.3f));
        float r = 0.5f * new Vector2(box.Width, box.Height).Length();
        switch (random.Range(0, 2))
        {
            case 0:
                for (int i = 7; i >= 1; i -= 2)
                {
                    canvas.Fill(Figures.Ring(box.Center, r * i / 6, r * (i - 1) / 6), near);
                }

                break;
            case 1:
                RaysAround(box.Center, box, canvas, near, 28);
                break;
            default:
                Dots(box, canvas, palette with { Accent = near }, random.Child("dots"));
                break;
        }
    }

    private static void Rays(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        var center = new Vector2(box.Center.X, box.Bottom + (0.12f * box.Height));
        canvas.Fill(Figures.Box(box), p.Second);
        RaysAround(center, box, canvas, p.Accent, random.Pick(24, 32, 40));
        float r = 0.34f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Disc(center, 1.18f * r), p.Ground);
        canvas.Fill(Figures.Disc(center, r), p.Third);
    }

    private static void Rings(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        var center = new Vector2(box.Left + (random.Pick(0.25f, 0.5f, 0.8f) * box.Width), box.Bottom + (random.Pick(0f, 0.35f, 0.55f) * box.Height));
        int count = random.Range(6, 9);
        float most = 0.95f * new Vector2(box.Width, box.Height).Length(), step = most / count / 1.3f;
        ImmutableArray<LinearRgb> colors = [p.Accent, p.Ground, p.Third, p.Second];
        for (int i = count; i >= 1; i--)
        {
            canvas.Fill(Figures.Disc(center, i * step), colors[i % colors.Length]);
        }
    }

    private static void Stripes(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float slant = random.Pick(-0.6f, 0.6f, 1f, -1f) * box.Height, width = MathF.Max(box.Width, box.Height) / random.Pick(7f, 9f, 11f);
        ImmutableArray<LinearRgb> colors = [p.Accent, p.Second, p.Ground, p.Third, p.Ground];
        int n = (int)((box.Width + (2 * MathF.Abs(slant))) / width) + 2;
        for (int i = 0; i < n; i++)
        {
            float x = box.Left - MathF.Abs(slant) + (i * width);
            canvas.Fill(new OutlinePolygon([new(x, box.Bottom), new(x + width + 0.5f, box.Bottom), new(x + width + 0.5f + slant, box.Top), new(x + slant, box.Top)], []), colors[i % colors.Length]);
        }
    }

    private static void Dots(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float cell = MathF.Max(4, MathF.Min(box.Width, box.Height) / random.Pick(13f, 16f, 20f));
        bool fromLeft = random.Chance(0.5f);
        var dots = ImmutableArray.CreateBuilder<OutlinePolygon>();
        int columns = (int)(box.Width / cell) + 2, rows = (int)(box.Height / cell) + 2;
        for (int y = 0; y < rows && dots.Count < 4000; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                var center = new Vector2(box.Left + ((x + (0.5f * (y % 2))) * cell), box.Bottom + (y * 0.866f * cell));
                float along = (((fromLeft ? box.Right - center.X : center.X - box.Left) / box.Width) + ((box.Top - center.Y) / box.Height)) * 0.5f;
                float radius = cell * 0.52f * MathF.Pow(Math.Clamp(along, 0, 1), 1.4f);
                if (radius > 0.06f * cell)
                {
                    dots.Add(Figures.Disc(center, radius));
                }
            }
        }

        canvas.Fill(dots.ToImmutable(), p.Accent);
    }

    private static void Waves(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        int count = random.Range(4, 6);
        float phase = random.Range(0f, MathF.Tau);
        for (int i = 0; i < count; i++)
        {
            float top = box.Top - ((i + 0.6f) * box.Height / (count + 0.4f)), swing = box.Height * 0.07f;
            var points = ImmutableArray.CreateBuilder<Vector2>();
            points.Add(new Vector2(box.Left, box.Bottom));
            points.Add(new Vector2(box.Right, box.Bottom));
            for (int k = 48; k >= 0; k--)
            {
                float t = k / 48f;
                points.Add(new Vector2(box.Left + (t * box.Width), top + (swing * MathF.Sin((t * 5.2f) + phase + (i * 1.3f))) + (0.4f * swing * MathF.Sin((t * 9.1f) - (i * 0.8f)))));
            }

            LinearRgb color = i % 3 == 0 ? p.Third : i % 3 == 1 ? p.Accent : p.Second;
            canvas.Fill(new OutlinePolygon(points.ToImmutable(), []), LinearRgb.Lerp(color, p.Ground, 0.12f * (count - 1 - i)));
        }
    }

    private static void Hills(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float r = 0.2f * MathF.Min(box.Width, box.Height) * random.Range(0.9f, 1.3f);
        var sun = new Vector2(box.Left + (random.Pick(0.3f, 0.5f, 0.68f) * box.Width), box.Bottom + (0.62f * box.Height));
        canvas.Fill(Figures.Disc(sun, r), p.Accent);
        int count = 4;
        for (int i = 0; i < count; i++)
        {
            float top = box.Bottom + (box.Height * (0.55f - (0.14f * i)));
            RandomStream own = random.Child(i);
            float a = own.Range(1.4f, 2.6f), b = own.Range(0f, MathF.Tau), h = box.Height * own.Range(0.07f, 0.12f);
            var points = ImmutableArray.CreateBuilder<Vector2>();
            points.Add(new Vector2(box.Left, box.Bottom));
            points.Add(new Vector2(box.Right, box.Bottom));
            for (int k = 64; k >= 0; k--)
            {
                float t = k / 64f;
                points.Add(new Vector2(box.Left + (t * box.Width), top + (h * MathF.Sin((t * a * 3) + b)) + (0.35f * h * MathF.Sin((t * a * 8) + (2 * b)))));
            }

            canvas.Fill(new OutlinePolygon(points.ToImmutable(), []), LinearRgb.FromVector3(OkLab.Mix(p.Second.ToVector3(), p.Third.ToVector3(), i / (count - 1f))));
        }
    }

    private static void Confetti(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float size = 0.022f * MathF.Sqrt(box.Width * box.Height);
        int count = 90;
        for (int i = 0; i < count; i++)
        {
            RandomStream own = random.Child(i);
            var at = new Vector2(own.Range(box.Left, box.Right), own.Range(box.Bottom, box.Top));
            LinearRgb color = own.Pick(p.Accent, p.Third, p.Second);
            float s = size * own.Range(0.6f, 1.3f), turn = own.Range(0, MathF.Tau);
            canvas.Fill(own.Range(0, 2) switch
            {
                0 => Figures.Disc(at, 0.42f * s),
                1 => Figures.Turn(Figures.Box(new TextBox(at.X - (0.7f * s), at.Y - (0.2f * s), 1.4f * s, 0.4f * s)), at, turn),
                _ => Figures.Turn(Figures.Star(at, 3, 0.6f * s, 0.3f * s), at, turn),
            }, color);
        }
    }

    private static void Arches(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        var center = new Vector2(box.Center.X, box.Bottom);
        float most = MathF.Min(0.62f * box.Width, 0.96f * box.Height);
        ImmutableArray<LinearRgb> colors = random.Chance(0.5f) ? [p.Accent, p.Second, p.Third, p.Ground] : [p.Third, p.Accent, p.Second, p.Ground];
        for (int i = 0; i < 5; i++)
        {
            canvas.Fill(Figures.Sector(center, most * (1 - (0.19f * i)), 0, MathF.PI), colors[i % colors.Length]);
        }
    }

    private static void Blobs(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        for (int i = 0; i < 4; i++)
        {
            RandomStream own = random.Child(i);
            var center = new Vector2(box.Left + ((i % 2 == 0 ? own.Range(-0.05f, 0.4f) : own.Range(0.6f, 1.05f)) * box.Width), box.Bottom + (((i / 2) + own.Range(0.1f, 0.8f)) * 0.5f * box.Height));
            float radius = own.Range(0.24f, 0.4f) * MathF.Max(box.Width, box.Height) * 0.8f;
            Vector2[] points = [.. Enumerable.Range(0, 7).Select(k => center + Figures.Polar(radius * own.Child(k).Range(0.72f, 1.12f), MathF.Tau * k / 7))];
            canvas.Fill(Figures.Smooth(points), i switch { 0 => p.Second, 1 => p.Accent, 2 => p.Third, _ => p.Second });
        }
    }

    private static void Circles(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float side = MathF.Min(box.Width, box.Height);
        bool isRight = random.Chance(0.6f);
        float x = isRight ? box.Right : box.Left, sign = isRight ? -1 : 1;
        var main = new Vector2(x + (sign * 0.36f * side), box.Center.Y + (random.Range(-0.1f, 0.14f) * side));
        canvas.Fill(Figures.Disc(main, 0.47f * side), p.Accent);
        canvas.Fill(Figures.Sector(main + new Vector2(sign * 0.42f * side, -0.28f * side), 0.34f * side, 0, MathF.PI), p.Third);
        canvas.Fill(Figures.Ring(main + new Vector2(sign * 0.5f * side, 0.26f * side), 0.13f * side, 0.085f * side), p.Second);
    }
}
