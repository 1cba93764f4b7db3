using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Sketch notes: marker lines on a dotted notebook, one highlighter beside the lines, hatches for shade, arrows, stars and underlines around.</summary>
internal sealed class SketchNoteStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "sketch-note";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["sketch note", "sketchnote", "sketchnotes", "sketch notes", "visual notes", "notebook doodle", "graphic recording"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Coarse with { Blush = 0, Ink = Tints.Hex("#1c1d22") };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width;
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 0.5f), motif, 2.4f))
        {
            if (contour.Weight > 0.42f)
            {
                sheet.Add(contour, new Pen(contour.IsOutline ? 6.5f : 4.2f, 1, 0.6f, 0.15f, 1.1f, 5, false), motif.Seed);
            }
        }

        float[] ink = new float[width * motif.Height], marks = new float[ink.Length];
        sheet.Draw(ink, buildsUp: false);
        Doodles.Around(motif, sheet);
        sheet.Draw(marks, buildsUp: false);
        int shift = (int)motif.Pixels(9, 2);
        float[] things = PlaneFilter.Blur(motif.Plane((x, y) => motif.Frame is null ? Tints.Step(0.6f, 0.4f, motif.Lightness[(y * width) + x]) : motif.ElementAt(x, y) != 0 ? 1 : 0), width, (int)motif.Pixels(3, 1), 2, motif.Options);
        float cell = motif.Pixels(34, 8), swath = motif.Pixels(26, 6), grain = motif.Pixels(2, 1);
        Vector3 paper = Tints.Hex("#fbfaf5"), black = Tints.Hex("#1c1d22"), yellow = Tints.Hex("#ffd84d"), teal = Tints.Hex("#2fb3b0"), dots = Tints.Hex("#c3c8cc");
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            var dot = new Vector2(((x + 0.5f) % cell) - (0.5f * cell), ((y + 0.5f) % cell) - (0.5f * cell));
            Vector3 color = Vector3.Lerp(paper, dots, 0.8f * Tints.Step(motif.Pixels(2.2f, 0.9f), motif.Pixels(1.2f, 0.4f), dot.Length())) * (0.985f + (0.02f * Paper.Rough(x, y, grain, motif.Seed)));

            // The highlighter misses the lines a little and shows its strokes; what is dark is hatched in a second colour.
            int sx = Math.Clamp(x - shift, 0, width - 1), sy = Math.Clamp(y - (shift / 2), 0, motif.Height - 1), s = (sy * width) + sx;
            float stroke = 0.86f + (0.14f * Tints.Step(0.35f, 0.5f, MathF.Abs((((y + (0.35f * x)) / swath) % 1) - 0.5f)));
            float tone = motif.Lightness[s];
            color *= Vector3.Lerp(Vector3.One, yellow, 0.85f * stroke * Tints.Step(0.45f, 0.55f, things[s]) * Tints.Step(0.98f, 0.78f, tone));
            float hatch = Tints.Step(0.20f, 0.12f, MathF.Abs((((x + y) / motif.Pixels(11, 3)) % 1) - 0.5f));
            color = Vector3.Lerp(color, teal, 0.75f * hatch * Tints.Step(0.42f, 0.30f, motif.Lightness[i]) * Tints.Step(0.4f, 0.6f, things[i]));
            color = Vector3.Lerp(color, teal, 0.95f * marks[i] * (1 - Tints.Step(0.1f, 0.4f, things[i])));
            return Vector3.Lerp(color, black, ink[i]);
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Hex("#1c1d22");
}
