using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Prints;

namespace Easel.Styles.Cel;

/// <summary>Pop art: screen-printed planes of the loudest colours, enlarged printing dots, heavy black keylines slightly out of register.</summary>
internal sealed class PopArtStyle : DrawnStyle
{
    private static readonly Vector3[] Loud = [.. new[] { "#2a1a6e", "#e5127d", "#ff5a1f", "#ffd80a", "#fff6d0" }.Select(Tints.Hex)];
    private static readonly Vector3[] Ground = [.. new[] { "#0a3fa8", "#00a5c8", "#2ed3c6", "#b8f03a", "#fff36b" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "pop-art";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["pop art poster", "pop art", "pop art style", "screen print", "silkscreen"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#0c0a10"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 10);
        float[] shadows = CelShade.Shadows(motif), ink = CelShade.Outlines(motif, new Pen(8, 1, 0.25f, 0.5f) { LeastWeight = 0.3f }, 0.8f, 2);
        float cell = motif.Pixels(15, 4);
        int shift = (int)motif.Pixels(4, 1);
        Vector3 black = Tints.Hex("#0c0a10");
        return motif.Paint((x, y) =>
        {
            // Colours were printed a little beside the lines.
            int px = Math.Clamp(x - shift, 0, motif.Width - 1), py = Math.Clamp(y - shift, 0, motif.Height - 1), i = (py * motif.Width) + px;
            bool isThing = motif.Frame is not null && motif.ElementAt(px, py) != 0;
            Vector3 lab = Tints.ToLab(flat.At(px, py));
            float chroma = new Vector2(lab.Y, lab.Z).Length();
            float level = MathF.Round(Math.Clamp((1.25f * lab.X) - 0.2f, 0, 1) * 4) / 4;
            Vector3 plane = isThing || motif.Frame is null ? Tints.Ramp(Loud, level) : Tints.Ramp(Ground, level);

            // What has a clear colour keeps its hue at full strength.
            Vector3 own = Tints.FromLab(new Vector3(0.15f + (0.85f * lab.X), lab.Y * 2.6f, lab.Z * 2.6f));
            Vector3 color = Vector3.Lerp(plane, own, isThing ? Tints.Step(0.03f, 0.09f, chroma) : 0.45f * Tints.Step(0.08f, 0.2f, chroma));
            float dots = motif.IsSky(px, py) || !isThing ? 0.24f : 0.36f * Tints.Step(0.4f, 0.9f, shadows[i]);
            Vector3 dot = isThing ? Tints.Hex("#e5127d") : Vector3.Lerp(Tints.Hex("#ffffff"), Tints.Hex("#0a3fa8"), level > 0.6f ? 1 : 0);
            color = Vector3.Lerp(color, isThing ? color * Vector3.Lerp(Vector3.One, dot, 0.7f) : dot, Halftone.Dot(x, y, cell, 0.6f, dots));
            return Vector3.Lerp(color, black, ink[(y * motif.Width) + x]);
        });
    }
}
