using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Cel;

/// <summary>Art deco: black, gold, petrol and cream, a sunburst behind everything, airbrushed metal on the forms, a stepped frame.</summary>
internal sealed class ArtDecoStyle : DrawnStyle
{
    private static readonly Palette Tones = new([.. new[] { "#0f1418", "#1c2b33", "#1f4a50", "#3a7a78", "#8db3a6", "#f3e9d2", "#e2c48a", "#c89b3c", "#8a6425", "#7a2a2c", "#b5483a", "#d9d4c6", "#5a5f5e" }.Select(Tints.Hex)]);

    /// <inheritdoc/>
    public override string Id => "art-deco";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["art deco poster", "art deco", "art deco style", "roaring twenties poster"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#15130f"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 10);
        float[] ink = CelShade.Outlines(motif, new Pen(4, 0.95f, 0.4f, 0.1f, Taper: false) { LeastWeight = 0.45f }, 0.8f, 2.2f);
        float[] shadows = CelShade.Shadows(motif), soft = PlaneFilter.Blur(shadows, motif.Width, (int)motif.Pixels(26, 2), 2, motif.Options);
        float step = motif.Pixels(13, 2), horizon = motif.Frame is { } f ? Math.Clamp(f.Facts.HorizonRow / f.Height, 0.3f, 0.75f) : 0.6f;
        var origin = new Vector2(0.5f * motif.Width, (horizon + 0.06f) * motif.Height);
        Vector3 gold = Tints.Hex("#c99d45"), black = Tints.Hex("#0d1114");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y)), corner = MathF.Max(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y));

            // The frame steps inwards at its corners.
            float stepped = rim - (corner < 9 * step ? 2 * step : corner < 13 * step ? step : 0);
            if (stepped < 2.4f * step)
            {
                float at = stepped / step;
                return at is (> 0.8f and < 1.15f) or (> 1.5f and < 2.0f) ? Metal(x, y) : black;
            }

            bool isThing = motif.ElementAt(x, y) != 0 || motif.Frame is null;
            Vector3 color = CelShade.Towards(Tones, Tints.Saturate(flat.At(x, y), isThing ? 1.15f : 0.7f), isThing ? 0.55f : 0.85f);
            Vector2 from = new Vector2(x + 0.5f, y + 0.5f) - origin;
            if (motif.IsSky(x, y) || (!isThing && motif.KindAt(x, y) is FrameMaterialKind.Foliage or null))
            {
                color = Vector3.Lerp(color, Rays(from), motif.IsSky(x, y) ? 1 : 0.75f);
            }
            else if (!isThing)
            {
                color = Vector3.Lerp(color, Rays(from), 0.28f);
            }

            // Airbrush: every form runs from dark to light.
            color *= 1.1f - (0.42f * soft[i]);
            color = Tints.Contrast(Vector3.Clamp(color, Vector3.Zero, Vector3.One), 0.3f);
            return Vector3.Lerp(color, isThing ? black : Vector3.Lerp(black, gold, 0.7f), ink[i] * (isThing ? 1 : 0.7f));
        });

        Vector3 Rays(Vector2 from)
        {
            float turn = MathF.Atan2(from.Y, from.X) / MathF.Tau * 44, within = turn - MathF.Floor(turn), far = from.Length() / motif.Height;
            float ray = Tints.Step(0.48f, 0.5f, within) * Tints.Step(1, 0.98f, within);
            return Vector3.Lerp(Vector3.Lerp(Tints.Hex("#f0dca6"), Tints.Hex("#2a6468"), Tints.Step(0.02f, 0.75f, far)), Vector3.Lerp(Tints.Hex("#d9b15c"), Tints.Hex("#12333b"), Tints.Step(0.05f, 0.8f, far)), ray);
        }

        Vector3 Metal(int x, int y) => Vector3.Lerp(Tints.Hex("#8a6425"), Tints.Hex("#f5dd9a"), 0.5f + (0.5f * MathF.Sin((x + (0.7f * y)) / motif.Pixels(60, 4))));
    }
}
