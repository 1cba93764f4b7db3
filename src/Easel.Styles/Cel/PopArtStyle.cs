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
    private static readonly Vector3[] Ground = [.. new[] { "#1b2f9e", "#0a86d8", "#2ec4d6", "#ffe14a", "#fff3b0" }.Select(Tints.Hex)];

    /// <summary>Strongest colour that hues are raised to, in Oklab.</summary>
    private const float MostChroma = 0.19f;

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
        float[] shadows = CelShade.Shadows(motif), ink = CelShade.Outlines(motif, new Pen(8, 1, 0.25f, 0.5f) { LeastWeight = 0.4f }, 0.8f, 2);
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
            float loud = MathF.Min(2, MostChroma / MathF.Max(chroma, 1e-3f));
            Vector3 own = Tints.FromLab(new Vector3(0.2f + (0.8f * (isThing ? lab.X : MathF.Round(5 * lab.X) / 5)), lab.Y * loud, lab.Z * loud));
            Vector3 color = Vector3.Lerp(plane, own, isThing ? Tints.Step(0.03f, 0.09f, chroma) : Tints.Step(0.03f, 0.07f, chroma));

            // Dots where there is shade, on walls and in the sky.
            bool isSky = motif.IsSky(px, py);
            bool isMass = motif.IsMass(px, py), isWall = !isThing && !isMass && !isSky && motif.Frame is { } frame && MathF.Abs(frame.Normal[(3 * motif.FactAt(px, py)) + 1]) < 0.5f;
            float dots = isSky ? 0.30f : MathF.Max(isWall ? 0.16f : 0, (isThing ? 0.36f : isMass ? 0.14f : 0.26f) * Tints.Step(0.4f, 0.9f, shadows[i]));
            Vector3 dot = isThing ? Tints.Hex("#e5127d") : isSky ? Tints.Hex("#fff6d0") : Tints.Hex("#1b2f9e");
            color = Vector3.Lerp(color, isSky ? dot : color * Vector3.Lerp(Vector3.One, dot, isThing ? 0.7f : 0.8f), Halftone.Dot(x, y, cell, 0.6f, dots));
            return Vector3.Lerp(color, black, ink[(y * motif.Width) + x]);
        });
    }
}
