using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Impressionism: short broken touches of unmixed colour, violet shadows, a light ground that shows between them.</summary>
internal sealed class ImpressionismStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "impressionism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["impressionist painting", "impressionism", "impressionist", "impressionistic", "impressionistic painting", "plein air painting"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif, 0.1f), Tints.Hex("#d9cdb2"))
        {
            Mix = (c, _, luck) => Touch(c, luck),
            Wildness = 0.5f,
            Looseness = 0.2f,
        };
        painting.Add(new StrokeLayer(26, 3, new Brush(0.95f, 0.06f, 0.4f, 0.8f, 0.5f), 1), motif.Seed + 11);
        painting.Add(new StrokeLayer(13f, 3.2f, new Brush(0.9f, 0.08f, 0.4f, 1.2f, 0.4f), 1.25f, 0.02f), motif.Seed + 23);
        painting.Add(new StrokeLayer(7.5f, 3.2f, new Brush(0.95f, 0.08f, 0.4f, 1.2f, 0.3f), 1.25f, 0.12f), motif.Seed + 37);
        painting.Add(new StrokeLayer(4f, 3, new Brush(0.95f, 0.05f, 0.3f, 1f, 0.2f), 1.15f, 0.15f), motif.Seed + 51);
        float thread = motif.Pixels(4, 2.2f);
        return painting.Light(0.5f, 0.25f, motif.Plane((x, y) => Paper.Canvas(x, y, thread, motif.Seed)), 0.5f);
    }

    /// <summary>One touch among many: lighter and purer than what is seen, to one side of its hue, cool in the shade and warm in the light.</summary>
    private static Vector3 Touch(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(c);
        float shade = 1 - Tints.Step(0.25f, 0.75f, lab.X), side = luck - 0.5f;
        float light = 0.16f + (0.84f * lab.X) + (0.07f * MathF.Sin(luck * 37));
        var hue = new Vector2(lab.Y, lab.Z) * 1.45f;
        hue += new Vector2(0.02f, -0.045f) * shade;
        hue += new Vector2(0.008f, 0.028f) * (1 - shade);

        // Turned to either side.
        (float sin, float cos) = MathF.SinCos(0.9f * side);
        hue = new Vector2((hue.X * cos) - (hue.Y * sin), (hue.X * sin) + (hue.Y * cos)) + (new Vector2(MathF.Cos(luck * 61), MathF.Sin(luck * 61)) * 0.025f);
        return Tints.FromLab(new Vector3(light, hue.X, hue.Y));
    }
}
