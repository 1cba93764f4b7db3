using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Soft pastel: powdery strokes that catch on the tooth of a toned paper, which stays bare around them.</summary>
internal sealed class PastelStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "pastel";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["pastel drawing", "pastel painting", "soft pastel", "oil pastel", "chalk pastel"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Vector3 sheet = Tints.Hex("#a8957c");
        float grain = motif.Pixels(3.4f, 1.3f);
        float[] tooth = motif.Plane((x, y) => Paper.Rough(x, y, grain, motif.Seed));
        var painting = new Painting(motif, new FlowField(motif, -0.8f), sheet)
        {
            Mix = (c, _, luck) => Powder(c, luck),
            Wildness = 0.35f,
            Looseness = 0.2f,
            Ground = tooth,
        };
        painting.Add(new StrokeLayer(22, 6, new Brush(0.85f, 0.08f, 0.5f, 0.2f, 0.3f, 0.5f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(10, 10, new Brush(0.9f, 0.14f, 0.5f, 0.2f, 0.3f, 0.6f), 1.3f, 0.07f), motif.Seed + 23);
        painting.Add(new StrokeLayer(5, 9, new Brush(0.92f, 0.12f, 0.5f, 0.2f, 0.2f, 0.56f), 1.3f, 0.13f), motif.Seed + 37);
        painting.Add(new StrokeLayer(2.8f, 6, new Brush(0.95f, 0.06f, 0.4f, 0.2f, 0.1f, 0.42f), 1, 0.15f), motif.Seed + 51);
        Motif laid = motif.With(painting.Light(0.14f, 0, tooth));

        // Around, strokes run out on the bare sheet.
        float margin = motif.Pixels(24, 2), ragged = motif.Pixels(34, 3), slant = motif.Pixels(9, 2);
        return motif.Paint((x, y) =>
        {
            float t = tooth[(y * motif.Width) + x], from = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y)) - margin;
            float end = ragged * Noise2.Value((x + y) / slant, (x - y) / (9 * slant), motif.Seed + 61);
            return Vector3.Lerp(sheet * (0.92f + (0.14f * t)), laid.At(x, y), Tints.Step(0, 0.6f * ragged, from - end + (0.5f * ragged * t)));
        });
    }

    private static Vector3 Powder(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(c);
        return Tints.FromLab(new Vector3(0.17f + (0.82f * lab.X) + (0.07f * (luck - 0.5f)), (lab.Y * 1.35f) + (0.02f * MathF.Cos(luck * 61)), (lab.Z * 1.35f) + (0.02f * MathF.Sin(luck * 61))));
    }
}
