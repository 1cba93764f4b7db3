using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Pointillism: dots of pure colours that only the eye mixes.</summary>
internal sealed class PointillismStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "pointillism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["pointillist painting", "pointillism", "pointillist", "divisionism", "neo impressionism"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif), Tints.Hex("#e9e0cc"))
        {
            Mix = (c, _, luck) => Dot(c, luck),
            Wildness = 1.5f,
        };
        var brush = new Brush(0.97f, 0.05f, 0.22f, 0.9f, 0);
        painting.Add(new StrokeLayer(9, 0.3f, brush, 1.25f), motif.Seed + 11);
        painting.Add(new StrokeLayer(6.6f, 0.2f, brush, 1.5f), motif.Seed + 23);
        painting.Add(new StrokeLayer(5.8f, 0.2f, brush, 1.7f), motif.Seed + 37);
        painting.Add(new StrokeLayer(3.6f, 0.2f, brush, 1.5f, 0.16f), motif.Seed + 51);
        return painting.Light(0.5f, 0.1f, null);
    }

    /// <summary>Each dot is purer than what is seen and lies to one side of it; one in six is of the opposite hue. Together they give the colour.</summary>
    private static Vector3 Dot(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(c);
        var hue = new Vector2(lab.Y, lab.Z);
        float chroma = hue.Length(), angle = chroma > 1e-4f ? MathF.Atan2(hue.Y, hue.X) : 6.28f * luck;
        float side = ((luck * 97) % 1) - 0.5f;
        bool isOpposite = (luck * 31) % 1 < 0.16f;
        float light = 0.1f + (0.92f * lab.X) + (0.16f * (((luck * 53) % 1) - 0.5f));
        angle += isOpposite ? MathF.PI : 1.5f * side;
        chroma = isOpposite ? 0.07f : (1.25f * chroma) + 0.06f;
        return Tints.FromLab(new Vector3(light, chroma * MathF.Cos(angle), chroma * MathF.Sin(angle)));
    }
}
