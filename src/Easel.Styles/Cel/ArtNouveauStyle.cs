using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Cel;

/// <summary>Art nouveau: a poster in olive, ochre and dusty rose, heavy outlines around fine ones, a patterned halo behind the subject, a frame of whiplash curves.</summary>
internal sealed class ArtNouveauStyle : DrawnStyle
{
    private static readonly Palette Tones = new([.. new[]
    {
        "#3a2a20", "#6b4a33", "#8f6b45", "#b98f57", "#d8b77c", "#ecd9ae", "#f7edd3", "#6d7446", "#98a070", "#c2c79c", "#456a68", "#83a6a0", "#a4503c", "#c97f66", "#e3b49b", "#7d5a6a",
    }.Select(Tints.Hex)]);

    /// <inheritdoc/>
    public override string Id => "art-nouveau";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["art nouveau poster", "art nouveau", "jugendstil", "belle epoque poster"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#2e211c"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 12);
        float[] fine = CelShade.Outlines(motif, new Pen(3, 0.9f, 0.5f, 0.5f), 1, 2.4f), heavy = CelShade.Outlines(motif, new Pen(10, 1, 0.3f, 0.35f, Taper: false) { LeastWeight = 0.95f }, 1, 3);
        float[] lines = motif.Plane((x, y) => MathF.Max(fine[(y * motif.Width) + x], heavy[(y * motif.Width) + x]));
        (Vector2 center, float radius) = Halo(motif);
        float border = motif.Pixels(46, 4), unit = MathF.Max(motif.Unit, 0.2f), grain = motif.Pixels(3, 1.2f);
        Vector3 dark = Tints.Hex("#34231b"), gold = Tints.Hex("#c79a4b"), cream = Tints.Hex("#f3e6c6");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float edge = Frame(x, y, border);
            if (edge < 0)
            {
                float curl = MathF.Abs(MathF.Sin(((x + y) / (26 * unit)) + (1.6f * MathF.Sin((x - y) / (31 * unit)))) - (edge / border) - 0.5f);
                Vector3 rim = Vector3.Lerp(gold, dark, Tints.Step(0.2f, 0.12f, curl) * 0.75f);
                return edge > -motif.Pixels(5, 1.2f) || edge < -border + motif.Pixels(6, 1.2f) ? dark : rim;
            }

            Vector3 color = CelShade.Towards(Tones, Tints.Saturate(flat.At(x, y), 0.95f) * new Vector3(1.02f, 0.98f, 0.86f), 0.68f);
            bool isThing = motif.ElementAt(x, y) != 0 || motif.Frame is null;
            float line = lines[i];
            if (!isThing)
            {
                // Surroundings sink back, and the halo lies over them.
                color = Vector3.Lerp(color, cream, 0.32f);
                line *= 0.45f;
                float from = Vector2.Distance(new Vector2(x, y), center) / radius;
                if (from < 1.06f)
                {
                    color = Vector3.Lerp(color, Ornament(new Vector2(x, y) - center, from, gold, cream), 0.93f);
                    line = MathF.Max(MathF.Max(Ring(from, 1, radius), Ring(from, 0.84f, radius)), MathF.Max(Ring(from, 0.80f, radius), Ring(from, 1.05f, radius)));
                }
            }

            color *= 0.96f + (0.06f * Paper.Rough(x, y, grain, motif.Seed));
            return Vector3.Lerp(color, dark, line);
        });

        float Frame(int x, int y, float width)
        {
            // Corners are rounded.
            float round = 2.2f * width, fx = MathF.Min(x, motif.Width - 1 - x) - width, fy = MathF.Min(y, motif.Height - 1 - y) - width;
            return fx < round && fy < round ? round - Vector2.Distance(new Vector2(fx, fy), new Vector2(round)) : MathF.Min(fx, fy);
        }

        Vector3 Ornament(Vector2 p, float from, Vector3 metal, Vector3 pale)
        {
            float angle = MathF.Atan2(p.Y, p.X), petals = MathF.Abs(MathF.Sin(angle * 14));
            bool isBand = from > 0.82f;
            Vector3 inner = Vector3.Lerp(Tints.Hex("#9fb3a2"), pale, 0.35f + (0.5f * Tints.Step(0.2f, 0.82f, from)));
            float scale = MathF.Abs(MathF.Sin(from * 26)) * petals;
            return isBand
                ? Vector3.Lerp(metal, Tints.Hex("#8c3f33"), Tints.Step(0.45f, 0.5f, 1 - Vector2.Distance(new Vector2(petals, (from - 0.92f) * 9), new Vector2(1, 0))))
                : Vector3.Lerp(inner, metal, 0.35f * Tints.Step(0.7f, 0.75f, scale));
        }

        float Ring(float from, float at, float size) => Math.Clamp(motif.Pixels(2.4f, 0.8f) - (MathF.Abs(from - at) * size), 0, 1);
    }

    /// <summary>A circle behind the upper part of what was asked for.</summary>
    private static (Vector2 Center, float Radius) Halo(Motif motif)
    {
        List<(Vector2 Least, Vector2 Most)> boxes = ElementBoxes.Of(motif);
        if (boxes.Count == 0)
        {
            return (new Vector2(0.5f * motif.Width, 0.42f * motif.Height), 0);
        }

        (Vector2 least, Vector2 most) = boxes.MaxBy(b => (b.Most.X - b.Least.X) * (b.Most.Y - b.Least.Y));
        float radius = Math.Clamp(0.42f * MathF.Max(most.X - least.X, most.Y - least.Y), 0.2f * motif.Height, 0.36f * motif.Height);
        return (new Vector2((least.X + most.X) / 2, MathF.Max(least.Y + ((most.X - least.X > most.Y - least.Y ? 0 : 0.8f) * radius), 0.1f * motif.Height)), radius);
    }
}
