using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Double exposure: on pale ground the dark shape of what was asked for, and within it a second picture: misty ridges and a wood of firs under a bright sky.</summary>
internal sealed class DoubleExposureStyle : DrawnStyle
{
    private const int Ridges = 5;

    private static readonly Vector3 High = Tints.Hex("#8fb4cc"), Low = Tints.Hex("#ffe9cf"), Mist = Tints.Hex("#dfe5e4"), Far = Tints.Hex("#a9bfca"), Near = Tints.Hex("#11212a");

    private static readonly (float Crest, float Shade)[] Powers =
        [.. Enumerable.Range(1, Ridges).Select(k => (MathF.Pow((float)k / Ridges, 1.1f), MathF.Pow((float)k / Ridges, 0.8f)))];

    /// <inheritdoc/>
    public override string Id => "double-exposure";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["double exposure", "double-exposure", "double exposure photograph", "multiple exposure"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width;

        // A table that runs out of the picture is no subject.
        FocusRange? focus = motif.Frame is { } facts ? FocusRange.Of(facts) : null;
        float[] body = motif.Frame is { } frame
            ? motif.Plane((x, y) => IsSubject(motif.ElementAt(x, y)) ? MathF.Max(0.6f, frame.Coverage[motif.FactAt(x, y)]) : motif.ElementAt(x, y) == 0 ? frame.Coverage[motif.FactAt(x, y)] : 0)
            : motif.Plane((x, y) => Tints.Step(0.72f, 0.48f, motif.Lightness[(y * width) + x]));
        float[] soft = PlaneFilter.Blur(body, width, (int)motif.Pixels(1.5f, 1), 1, motif.Options), wide = PlaneFilter.Blur(body, width, (int)motif.Pixels(38, 2), 2, motif.Options);
        float[] around = PlaneFilter.Blur(motif.Lightness, width, (int)motif.Pixels(3, 1), 2, motif.Options);
        SortedDictionary<int, (Vector2 Least, Vector2 Most)> boxes = ElementBoxes.ByNumber(motif);
        Vector3 paper = Tints.Hex("#f1eee8"), dark = Tints.Hex("#172430");
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            (float top, float bottom) = Extent(motif, boxes, x, y);
            float down = Math.Clamp((y - top) / MathF.Max(1, bottom - top), 0, 1), seen = Tints.Contrast(motif.Lightness[i], 0.5f);
            Vector3 second = Wood(motif, x, y, top, bottom);

            // The dark of the first exposure shows the second one; what is bright in the first stays.
            Vector3 own = Vector3.Lerp(dark, motif.At(i), 0.55f) * (0.35f + (0.75f * seen));
            Vector3 inside = Tints.Screen(Vector3.Clamp(own, Vector3.Zero, Vector3.One), second * (0.80f - (0.35f * seen)));
            inside = Vector3.Lerp(inside, second, 0.06f + (0.40f * down * down));
            float haze = 0.16f * wide[i] * (1 - soft[i]);

            // A trace of the surroundings, as on film that saw a little of them.
            float trace = 0.30f * Tints.Step(0.95f, 0.15f, around[i]);
            Vector3 ground = Vector3.Lerp(paper, Tints.Hex("#9db4c0"), MathF.Min(0.75f, haze + trace + (0.08f * Tints.Step(0.3f, 1, (float)y / motif.Height))));

            // The lower rim dissolves into the paper.
            float fade = Tints.Step(1.0f, 0.86f, down + (0.12f * (Noise2.Fractal(x / motif.Pixels(90, 6), y / motif.Pixels(90, 6), motif.Seed + 2, 4) - 0.5f)));
            return Vector3.Lerp(ground, inside, soft[i] * fade) + new Vector3(0.018f * (Noise2.Cell(x, y, motif.Seed) - 0.5f));
        });

        bool IsSubject(int element) => element != 0 && (focus is null || focus.IsSubject[element]);
    }

    /// <summary>From which row to which the second picture is seen at a pixel: over the height of the thing there.</summary>
    private static (float Top, float Bottom) Extent(Motif motif, SortedDictionary<int, (Vector2 Least, Vector2 Most)> boxes, int x, int y)
    {
        int reach = (int)motif.Pixels(3, 1);
        foreach (int element in (ReadOnlySpan<int>)[motif.ElementAt(x, y), motif.ElementAt(x + reach, y), motif.ElementAt(x - reach, y), motif.ElementAt(x, y + reach), motif.ElementAt(x, y - reach)])
        {
            if (element != 0 && boxes.TryGetValue(element, out (Vector2 Least, Vector2 Most) box))
            {
                return (box.Least.Y, box.Most.Y + 1);
            }
        }

        return (0, motif.Height);
    }

    /// <summary>The second picture: ridge behind ridge in mist, firs on the nearest ones, birds in the sky.</summary>
    private static Vector3 Wood(Motif motif, int x, int y, float top, float bottom)
    {
        float tall = bottom - top, v = (y - top) / MathF.Max(1, tall);
        Vector3 color = Vector3.Lerp(High, Low, Tints.Step(0, 0.45f, v));
        for (int k = 0; k < Ridges; k++)
        {
            float near = (k + 1f) / Ridges, length = tall * (0.55f - (0.28f * near)), crest = top + (tall * (0.20f + (0.62f * Powers[k].Crest)));
            crest -= tall * 0.20f * (1.2f - near) * (Noise2.Fractal((x / length) + (k * 7.3f), 0.5f, motif.Seed + (uint)k, 4) - 0.35f);
            if (k >= 2)
            {
                crest -= Firs(motif, x, k, near, tall);
            }

            Vector3 ridge = Vector3.Lerp(Far, Near, Powers[k].Shade);
            float mist = 0.55f * (1 - near) * Tints.Step(0, 0.16f * tall, y - crest);
            color = Vector3.Lerp(color, Vector3.Lerp(ridge, Mist, mist), Tints.Step(-0.8f, 0.8f, y - crest));
        }

        return color;
    }

    /// <summary>Height of the firs on a ridge over a column: pointed trees of boughs that step back upwards.</summary>
    private static float Firs(Motif motif, int x, int k, float near, float tall)
    {
        float wide = tall * 0.055f * near, most = 0;
        int middle = (int)MathF.Floor(x / wide);
        for (int t = middle - 1; t <= middle + 1; t++)
        {
            float chance = Noise2.Cell(t, k, motif.Seed + 50), at = (t + 0.25f + (0.5f * Noise2.Cell(t, k, motif.Seed + 51))) * wide;
            float height = wide * (1.5f + (1.9f * chance)), off = MathF.Abs(x - at) / (0.52f * wide), bough = 0.16f * MathF.Abs(MathF.Sin(off * 15));
            most = MathF.Max(most, height * MathF.Max(0, 1 - off - (bough * (1 - off))));
        }

        return most;
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => color;
}
