using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;
using Easel.Styles.Prints;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Cel;

/// <summary>A Japanese woodblock print: a dozen plant and mineral pigments, skies graded with a wet brush, fine indigo keylines, the grain of the block.</summary>
internal sealed class UkiyoeStyle : DrawnStyle
{
    private static readonly Palette Pigments = new([.. new[]
    {
        "#1f2f4a", "#2f4f7a", "#5d86a8", "#a9c0c4", "#efe4c8", "#dcc598", "#c69a5b", "#8a5f3a", "#4a3a30", "#b5482f", "#d98262", "#ebbd9d", "#5f7350", "#93a06b", "#c9c88f", "#7b7468",
    }.Select(Tints.Hex)], 1.1f);

    /// <inheritdoc/>
    public override string Id => "ukiyo-e";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["japanese woodblock print", "ukiyo e", "woodblock print", "traditional japanese painting", "japanese print", "ukiyo-e print", "block print"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#22262e"), Tooth = 0.1f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 12);
        float[] ink = CelShade.Outlines(motif, new Pen(3.4f, 0.95f, 0.45f, 0.8f, 0.5f), 1, 1.8f);
        float margin = motif.Pixels(34, 3), horizon = motif.Frame is { } f ? Math.Clamp(f.Facts.HorizonRow / f.Height, 0.2f, 1) * motif.Height : 0.5f * motif.Height;
        Vector3 paper = Tints.Hex("#f1e6cd"), key = Tints.Hex("#1c2740"), indigo = Tints.Hex("#2c4a78"), blush = Tints.Hex("#e3a585");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float fiber = Paper.Fibers(x, y, motif.Pixels(70, 8), motif.Seed), rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y));
            Vector3 sheet = paper * (0.97f + (0.05f * Noise2.Fractal(x / motif.Pixels(160, 6), y / motif.Pixels(160, 6), motif.Seed, 3))) - new Vector3(0.06f * fiber);
            float edge = rim - margin;
            if (edge < 0)
            {
                return sheet;
            }

            float grain = Woodblock.Grain(x, y, MathF.Max(motif.Unit, 0.4f), motif.Seed);
            Vector3 color = motif.IsSky(x, y)
                ? Sky((float)y / horizon, (float)(y - margin) / motif.Height)
                : Pigment(flat.At(x, y), motif.ElementAt(x, y) != 0, (float)(y - margin) / motif.Height);
            color *= 0.93f + (0.12f * grain);
            color *= new Vector3(0.4f) + (0.6f * (sheet / paper));
            float line = MathF.Max(ink[i], Tints.Step(motif.Pixels(3.4f, 1.2f), 0, edge));
            color = Vector3.Lerp(color, key, line * (0.88f + (0.12f * grain)));
            return Vector3.Lerp(color, Tints.Hex("#b3261e"), 0.9f * Woodblock.Seal(motif, x, y, margin));
        });

        // Colours are thin, so that the sheet shines through; a dark band is wiped out downwards from the upper rim over whatever is there.
        Vector3 Pigment(Vector3 seen, bool isThing, float top)
        {
            Vector3 lab = Tints.ToLab(Tints.Saturate(seen, isThing ? 1.35f : 1.1f));
            Vector3 lifted = Tints.FromLab(new Vector3((isThing ? 0.16f : 0.30f) + ((isThing ? 0.84f : 0.70f) * lab.X), lab.Y, lab.Z));
            Vector3 color = CelShade.Towards(Pigments, lifted, 0.78f) * new Vector3(1, 0.99f, 0.95f);
            return isThing ? color : Vector3.Lerp(color, indigo, 0.8f * Tints.Step(0.16f, 0.01f, top));
        }

        // A band of indigo wiped out downwards, and a blush above the land.
        Vector3 Sky(float t, float top)
        {
            Vector3 color = Vector3.Lerp(Tints.Hex("#e9dcbc"), Tints.Hex("#c4d0c8"), Tints.Step(1, 0.2f, t));
            color = Vector3.Lerp(color, indigo, 0.95f * Tints.Step(0.24f, 0.02f, top));
            return Vector3.Lerp(color, blush, 0.6f * Tints.Step(0.55f, 1, t));
        }
    }
}
