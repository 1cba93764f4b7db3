using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Expressionism: the world bends with what is felt, colours are those of a mood and not of things, strokes are raw, outlines black and angular.</summary>
internal sealed class ExpressionismStyle : DrawnStyle
{
    private static readonly Vector3[] _sky = [.. new[] { "#23305e", "#b3271e", "#ef6a1a", "#f7b52c" }.Select(Tints.Hex)];
    private static readonly Vector3[] _ground = [.. new[] { "#0c1a2c", "#14504f", "#3f8a4d", "#d6b43a", "#f6e8a8" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "expressionism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["expressionist painting", "expressionism", "expressionist", "expressionistic", "german expressionism"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#171019"), Tooth = 0.2f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float wave = motif.Pixels(300, 20), bend = motif.Pixels(30, 2);
        float horizon = motif.Frame is { } f ? Math.Clamp(f.Facts.HorizonRow / f.Height, 0.25f, 0.8f) * motif.Height : 0.4f * motif.Height;
        Motif bent = motif.With(motif.Paint((x, y) =>
        {
            Vector2 at = Bend(x, y);
            int u = Math.Clamp((int)at.X, 0, motif.Width - 1), v = Math.Clamp((int)at.Y, 0, motif.Height - 1);
            return Feel(motif.At(at), motif.IsSky(u, v), motif.Frame is null || motif.ElementAt(u, v) != 0, y / horizon);
        }));

        // Strokes follow the bent picture alone: the frame's things are no longer where they were.
        var free = new Motif(bent.View, null, motif.Seed, motif.Options.CancellationToken);
        var painting = new Painting(free, new FlowField(free, 0.1f), Tints.Hex("#1b1720"))
        {
            Mix = (c, _, luck) => Vector3.Clamp(c * (0.84f + (0.34f * luck)), Vector3.Zero, Vector3.One),
            Turn = (p, angle) => angle + (1.1f * (Noise2.Fractal(p.X / wave, p.Y / wave, motif.Seed + 5, 2) - 0.5f)),
            Wildness = 0.35f,
            Looseness = 0.2f,
        };
        painting.Add(new StrokeLayer(20, 8, new Brush(1, 0.12f, 0.5f, 1.4f, 0.3f), 0.8f), motif.Seed + 11);
        painting.Add(new StrokeLayer(10, 9, new Brush(0.96f, 0.14f, 0.5f, 1.5f, 0.45f), 1.1f, 0.05f), motif.Seed + 23);
        painting.Add(new StrokeLayer(5, 7, new Brush(0.96f, 0.10f, 0.45f, 1.3f, 0.4f), 1, 0.09f), motif.Seed + 37);
        float[] ink = Outlines(motif, bend, wave);
        for (int i = 0; i < ink.Length; i++)
        {
            painting.Canvas[i] = Vector4.Lerp(painting.Canvas[i], new Vector4(0.05f, 0.04f, 0.07f, painting.Canvas[i].W), 0.9f * ink[i]);
        }

        return painting.Light(0.7f, 0.3f, null);

        Vector2 Bend(float x, float y) => new Vector2(x, y) + (bend * Noise2.Warp(x / wave, y / wave, motif.Seed + 2, 2)) + (0.35f * bend * new Vector2(MathF.Sin(y / (0.22f * wave)), 0));
    }

    private static Vector3 Feel(Vector3 c, bool isSky, bool isThing, float down)
    {
        float tone = Tints.Contrast(Tints.Luma(c), 0.6f);
        if (isSky)
        {
            return Tints.Ramp(_sky, Math.Clamp(down + (0.3f * (tone - 0.6f)), 0, 1));
        }

        Vector3 lab = Tints.ToLab(c);
        var loud = Tints.FromLab(new Vector3(Tints.Contrast(lab.X, 0.5f), lab.Y * 2.1f, lab.Z * 2.0f));
        return Vector3.Lerp(Tints.Ramp(_ground, tone), loud, isThing ? 0.72f : 0.30f);
    }

    /// <summary>Angular black lines, bent as the picture is.</summary>
    private static float[] Outlines(Motif motif, float bend, float wave)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 0.7f), motif, 3).Where(c => c.Weight > 0.5f))
        {
            // A point of the scene appears where the bend brings it, about as far the other way.
            Vector2[] points = [.. contour.Points.Select(p => p - (bend * Noise2.Warp(p.X / wave, p.Y / wave, motif.Seed + 2, 2)) - (0.35f * bend * new Vector2(MathF.Sin(p.Y / (0.22f * wave)), 0)))];
            sheet.Add(contour with { Points = points }, new Pen(9, 0.95f, 0.3f, 0.9f, 1.5f, 6), motif.Seed);
        }

        float[] ink = new float[motif.Width * motif.Height];
        sheet.Draw(ink, buildsUp: false);
        return ink;
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Saturate(color, 1.5f);
}
