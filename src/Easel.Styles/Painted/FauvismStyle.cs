using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Fauvism: raw broad strokes in colours that the light never had — orange beside blue, red trees, green shadows.</summary>
internal sealed class FauvismStyle : DrawnStyle
{
    private static readonly Vector3[] Shades = [.. new[] { "#1b2a6b", "#0f5d6b", "#2f7d4b", "#c2304b", "#e8632c", "#f4a63a", "#f6dc74", "#fbf0cf" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "fauvism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["fauvist painting", "fauvism", "fauvist", "fauve"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif, 0.4f), Tints.Hex("#f2e6c8"))
        {
            Mix = (c, p, luck) => Raw(c, luck),
            Wildness = 0.45f,
            Looseness = 0.26f,
        };
        painting.Add(new StrokeLayer(18, 4, new Brush(0.98f, 0.08f, 0.4f, 1, 0.4f), 1), motif.Seed + 11);
        painting.Add(new StrokeLayer(10, 3.6f, new Brush(0.95f, 0.08f, 0.4f, 1.1f, 0.4f), 1.2f, 0.16f), motif.Seed + 23);
        painting.Add(new StrokeLayer(5, 3.6f, new Brush(0.97f, 0.06f, 0.35f, 1, 0.25f), 1.1f, 0.26f), motif.Seed + 37);
        painting.Add(new StrokeLayer(2.8f, 3, new Brush(0.97f, 0.04f, 0.3f, 0.9f, 0.1f), 1.1f, 0.3f), motif.Seed + 51);
        return painting.Light(0.5f, 0.2f, null);
    }

    /// <summary>Strong hues stay what they are, only purer; greys take a loud colour of their lightness.</summary>
    private static Vector3 Raw(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(Tints.Contrast(c, 0.4f));
        float chroma = new Vector2(lab.Y, lab.Z).Length();
        Vector3 loud = Tints.ToLab(Tints.Ramp(Shades, Math.Clamp(lab.X + (0.14f * (luck - 0.5f)), 0, 1)));
        Vector3 own = new(lab.X + 0.04f, lab.Y * 2.1f, lab.Z * 2.1f);
        return Tints.FromLab(Vector3.Lerp(loud, own, Tints.Step(0.02f, 0.13f, chroma)));
    }
}
