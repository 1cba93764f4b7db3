using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Post-impressionism: long curling strokes side by side, skies that swirl, loud blues against yellows, dark outlines.</summary>
internal sealed class PostImpressionismStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "post-impressionism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["post impressionist painting", "post impressionism", "post impressionist", "post-impressionist", "swirling brushstrokes"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float eddy = motif.Pixels(230, 20);
        var painting = new Painting(motif, new FlowField(motif, 0.15f), Tints.Hex("#3d4f78"))
        {
            Mix = (c, _, luck) => Loud(c, luck),
            Turn = (p, angle) => angle + Eddies(motif, p, eddy),
            Wildness = 0.12f,
            Looseness = 0.24f,
        };
        painting.Add(new StrokeLayer(16, 9, new Brush(1, 0.10f, 0.3f, 1.3f, 0.1f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(9, 11, new Brush(0.97f, 0.14f, 0.3f, 1.9f, 0.15f), 1.25f), motif.Seed + 23);
        painting.Add(new StrokeLayer(6f, 8, new Brush(0.97f, 0.10f, 0.3f, 1.6f, 0.15f), 1.2f, 0.15f), motif.Seed + 37);
        painting.Add(new StrokeLayer(3.6f, 4, new Brush(0.97f, 0.06f, 0.3f, 1.2f, 0.1f), 1.1f, 0.16f), motif.Seed + 51);
        Outline(motif, painting.Canvas);
        return painting.Light(0.75f, 0.45f, null);
    }

    /// <summary>How far the flow is turned: much in skies, where nothing else gives it a direction, little on things.</summary>
    private static float Eddies(Motif motif, Vector2 p, float size)
    {
        int x = (int)p.X, y = (int)p.Y;
        float share = motif.IsSky(x, y) ? 2.6f : motif.ElementAt(x, y) != 0 ? 0.35f : motif.Frame is null ? 0.8f : 1.1f;
        return share * 2 * (Noise2.Fractal(p.X / size, p.Y / size, motif.Seed + 5, 2) - 0.5f);
    }

    private static Vector3 Loud(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(Tints.Contrast(c, 0.3f));
        float shade = 1 - Tints.Step(0.3f, 0.8f, lab.X);
        var hue = (new Vector2(lab.Y, lab.Z) * 1.6f) + (new Vector2(-0.01f, -0.055f) * shade) + (new Vector2(0.006f, 0.05f) * (1 - shade));
        float light = lab.X + (0.1f * (luck - 0.5f));
        hue += new Vector2(MathF.Cos(luck * 61), MathF.Sin(luck * 61)) * 0.022f;
        return Tints.FromLab(new Vector3(light, hue.X, hue.Y));
    }

    /// <summary>Dark blue lines around things, as thick as the paint.</summary>
    private static void Outline(Motif motif, Vector4[] canvas)
    {
        var sheet = new LineSheet(motif);
        var pen = new Pen(5, 0.8f, 0.3f, 0.7f, 1.2f) { LeastWeight = 0.55f };
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 2).Where(c => c.Weight > pen.LeastWeight))
        {
            sheet.Add(contour, pen, motif.Seed);
        }

        float[] ink = new float[canvas.Length];
        sheet.Draw(ink, buildsUp: false);
        Vector3 dark = Tints.Hex("#16204a");
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int i = y * motif.Width; i < (y + 1) * motif.Width; i++)
            {
                canvas[i] = Vector4.Lerp(canvas[i], new Vector4(dark, canvas[i].W), 0.8f * ink[i]);
            }
        });
    }
}
