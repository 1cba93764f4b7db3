using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Crafted;

/// <summary>Stained glass: pieces of glowing glass cut along the forms and no larger than a hand, held by lead.</summary>
internal sealed class StainedGlassStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "stained-glass";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["stained glass window", "stained glass picture", "stained glass style", "in stained glass", "stained glass window style", "stained glass art", "leaded glass"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#16130f"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        AreaMap areas = AreaMap.Of(motif, 0.3f).Split(motif.Pixels(86, 10) * MathF.Sqrt((float)AreaPixels(motif) / (motif.Width * motif.Height)), motif);
        Vector3[] glass = areas.MeanColors(motif);
        var sheet = new LineSheet(motif);
        float[] lead = new float[motif.Width * motif.Height], shine = new float[lead.Length];
        foreach (Contour contour in Contours.Plain(areas, motif, 2.6f))
        {
            sheet.Add(contour, new Pen(contour.IsOutline ? 11 : 6.5f, 1, 1, 0.15f, Taper: false), motif.Seed);
        }

        sheet.Draw(lead, buildsUp: false);
        foreach (Contour contour in Contours.Plain(areas, motif, 2.6f))
        {
            sheet.Add(contour with { Points = [.. contour.Points.Select(p => p - new Vector2(motif.Pixels(1.4f)))] }, new Pen(2, 0.5f, 1, 0.3f, Taper: false), motif.Seed);
        }

        sheet.Draw(shine, buildsUp: false);
        float border = motif.Pixels(22, 3), seeds = motif.Pixels(7, 1.5f);
        float[] light = motif.Plane((x, y) => Tints.Luma(glass[areas.LabelAt(motif, x, y)]) * (1 - lead[(y * motif.Width) + x]));
        float[] halo = PlaneFilter.Blur(light, motif.Width, (int)motif.Pixels(12, 1), 2, motif.Options);
        Vector3 metal = Tints.Hex("#17161a");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x, label = areas.LabelAt(motif, x, y);
            float rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y));
            if (rim < border)
            {
                return metal * (1 + (0.5f * rim / border));
            }

            // Every piece comes from another sheet, streaked and uneven in thickness; the daylight behind is brightest in the upper middle.
            float tint = 0.82f + (0.36f * Noise2.Cell(label, 1, motif.Seed));
            float streak = Noise2.Fractal((x + (Noise2.Cell(label, 2, motif.Seed) * 900)) / motif.Pixels(70, 5), y / motif.Pixels(18, 3), motif.Seed + 3, 3), bubble = Noise2.Value(x / seeds, y / seeds, motif.Seed + 4);
            var from = new Vector2(((float)x / motif.Width) - 0.5f, ((float)y / motif.Height) - 0.42f);
            float day = 1.12f - (0.6f * from.LengthSquared());
            Vector3 lab = Tints.ToLab(glass[label]);
            Vector3 color = Tints.FromLab(new Vector3(0.16f + (0.8f * lab.X), lab.Y * 1.9f, lab.Z * 1.9f)) * (tint * day * (0.82f + (0.3f * streak) + (0.06f * (bubble - 0.5f))));
            color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), Tints.Saturate(color, 1.2f) * (0.3f * halo[i]));
            color = Vector3.Lerp(color, metal + (color * 0.12f * halo[i]), lead[i]);
            return Vector3.Lerp(color, Tints.Hex("#6b6a70"), shine[i] * lead[i]);
        });
    }

    private static int AreaPixels(Motif motif) => motif.Frame is { } f ? f.Width * f.Height : motif.Width * motif.Height;
}
