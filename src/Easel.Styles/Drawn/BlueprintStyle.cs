using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Blueprint: white lines on blue paper, a grid, lines run on beyond their corners, and measures along what is shown.</summary>
internal sealed class BlueprintStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "blueprint";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["blueprint", "technical drawing", "schematic", "cyanotype", "engineering drawing", "architectural drawing"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#eef5ff"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var sheet = new LineSheet(motif);
        float[] lines = new float[motif.Width * motif.Height], faint = new float[lines.Length];
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 1.2f), motif, 1))
        {
            sheet.Add(contour, new Pen(3, 0.95f, 0.4f, 0.1f, 0, 0, false), motif.Seed);
        }

        sheet.Draw(lines, buildsUp: false);
        Measure(motif, sheet);
        sheet.Draw(faint, buildsUp: false);
        float[] tone = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(2), 2, motif.Options);
        new Hatching(motif).Add(sheet, tone, 0.3f, 9, 0, new Pen(1, 0.3f, Taper: false), motif.Seed);
        sheet.Draw(faint, buildsUp: false);
        Vector3 blue = Tints.Hex("#1d4f9e"), deep = Tints.Hex("#153c80"), white = Tints.Hex("#eef5ff");
        float cell = motif.Pixels(32, 8), grain = motif.Pixels(5, 1.5f);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float blot = Noise2.Fractal(x / motif.Pixels(300, 8), y / motif.Pixels(300, 8), motif.Seed, 4);
            Vector3 paper = Vector3.Lerp(deep, blue, Tints.Step(0.25f, 0.75f, blot)) * (0.97f + (0.06f * Paper.Rough(x, y, grain, motif.Seed)));
            float grid = MathF.Max(Rule(x, y, cell) * 0.10f, Rule(x, y, cell * 5) * 0.16f);
            float ink = MathF.Max(lines[i] * (0.8f + (0.25f * blot)), MathF.Max(faint[i] * 0.75f, grid));
            return Vector3.Lerp(paper, white, MathF.Min(ink, 1));
        });
    }

    private static float Rule(int x, int y, float cell) =>
        MathF.Max(MathF.Max(0, 1 - MathF.Abs(((x + 0.5f) % cell) - (cell / 2))), MathF.Max(0, 1 - MathF.Abs(((y + 0.5f) % cell) - (cell / 2))));

    /// <summary>A frame around the sheet, and beside and below each large thing a line with arrows and the marks it runs between.</summary>
    private static void Measure(Motif motif, LineSheet sheet)
    {
        float margin = motif.Pixels(18, 3), thin = motif.Pixels(1.4f, 0.9f), tick = motif.Pixels(8, 2);
        (float w, float h) = (motif.Width - margin, motif.Height - margin);
        Line(new Vector2(margin, margin), new Vector2(w, margin), 2);
        Line(new Vector2(w, margin), new Vector2(w, h), 2);
        Line(new Vector2(w, h), new Vector2(margin, h), 2);
        Line(new Vector2(margin, h), new Vector2(margin, margin), 2);
        foreach ((Vector2 least, Vector2 most) in ElementBoxes.Of(motif))
        {
            if (most.X - least.X < 16 * tick || most.Y - least.Y < 16 * tick)
            {
                continue;
            }

            float below = MathF.Min(most.Y + (4 * tick), h - (2 * tick)), beside = MathF.Min(most.X + (4 * tick), w - (2 * tick));
            Arrows(new Vector2(least.X, below), new Vector2(most.X, below));
            Arrows(new Vector2(beside, least.Y), new Vector2(beside, most.Y));
            Line(new Vector2(least.X, most.Y), new Vector2(least.X, below + tick), 1);
            Line(new Vector2(most.X, most.Y), new Vector2(most.X, below + tick), 1);
            Line(new Vector2(most.X, least.Y), new Vector2(beside + tick, least.Y), 1);
            Line(new Vector2(most.X, most.Y), new Vector2(beside + tick, most.Y), 1);

            // The centre lines.
            Vector2 middle = (least + most) / 2;
            Dashes(new Vector2(middle.X, least.Y - (4 * tick)), new Vector2(middle.X, most.Y + (2 * tick)));
            Dashes(new Vector2(least.X - (4 * tick), middle.Y), new Vector2(most.X + (2 * tick), middle.Y));
        }

        void Line(Vector2 a, Vector2 b, float width) => sheet.Add(a, b, thin * width, thin * width, 1);

        void Arrows(Vector2 a, Vector2 b)
        {
            Line(a, b, 1);
            Vector2 way = Vector2.Normalize(b - a) * tick, across = new Vector2(-way.Y, way.X) * 0.35f;
            Line(a, a + way + across, 1);
            Line(a, a + way - across, 1);
            Line(b, b - way + across, 1);
            Line(b, b - way - across, 1);
        }

        void Dashes(Vector2 a, Vector2 b)
        {
            Vector2 way = Vector2.Normalize(b - a);
            float length = Vector2.Distance(a, b);
            for (float t = 0; t < length; t += 5 * tick)
            {
                Line(a + (way * t), a + (way * MathF.Min(length, t + (3 * tick))), 1);
                Line(a + (way * MathF.Min(length, t + (3.8f * tick))), a + (way * MathF.Min(length, t + (4.2f * tick))), 1);
            }
        }
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Hex("#eef5ff");
}
