using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Cyberpunk: night in magenta and cyan, neon from either side along every form, glow, haze and rain.</summary>
internal sealed class CyberpunkStyle : DrawnStyle
{
    private static readonly Vector3[] Night = [.. new[] { "#04040f", "#0d1440", "#2b1a78", "#8a2fb0", "#ff5fb8", "#c9f4ff" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "cyberpunk";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["cyberpunk picture", "cyberpunk", "cyberpunk style", "neon noir", "neon lights style", "futuristic neon"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override bool HasLens => true;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width, height = motif.Height;
        float[] edges = EdgeTones.Of(motif, motif.Pixels(2), 10, 0.3f, 0.25f);
        var lit = new Vector3[width * height];
        float[] left = new float[lit.Length], right = new float[lit.Length];
        Parallel.For(0, height, motif.Options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                bool isThing = motif.ElementAt(x, y) != 0;
                Vector3 seen = motif.At(i);
                float tone = Math.Clamp((Tints.Contrast(Tints.Luma(seen), 0.6f) * (isThing ? 0.92f : 0.66f)) + 0.02f, 0, 1), side = (float)x / width;
                Vector3 color = Vector3.Lerp(Tints.Ramp(Night, tone), Tints.Saturate(seen, 1.5f) * (0.25f + (0.75f * tone)), isThing ? 0.72f : 0.2f);

                // Signs out of sight: magenta from the left, cyan from the right.
                (float l, float r) = Neon(motif, x, y);
                float firm = isThing || motif.Frame is null ? 1 : 0.4f;
                (left[i], right[i]) = (firm * l, firm * r);
                color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), (Tints.Hex("#ff2a9d") * ((isThing ? 0.6f : 0.95f) * left[i])) + (Tints.Hex("#19e3ff") * ((isThing ? 0.6f : 0.95f) * right[i])));
                color += (Vector3.Lerp(Tints.Hex("#5a0f52"), Tints.Hex("#06364f"), side) * 0.35f * (isThing ? 0.3f : 1)) - new Vector3(0.12f * (1 - edges[i]));
                lit[i] = Vector3.Clamp(color, Vector3.Zero, Vector3.One);
            }
        });
        float[][] glow = [.. Enumerable.Range(0, 3).Select(c => PlaneFilter.Blur(motif.Plane((x, y) => MathF.Max(0, Channel(lit[(y * width) + x], c) - 0.55f)), width, (int)motif.Pixels(20, 2), 3, motif.Options))];
        float fall = motif.Pixels(90, 8), lane = motif.Pixels(5, 1.5f);
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            Vector3 color = Tints.Screen(lit[i], Vector3.Min(Vector3.One, new Vector3(glow[0][i], glow[1][i], glow[2][i]) * 1.3f));
            int drop = (int)((x + (0.12f * y)) / lane);
            float at = (y / fall) + (9 * Noise2.Cell(drop, 0, motif.Seed)), within = at - MathF.Floor(at);
            float rain = Noise2.Cell(drop, (int)at, motif.Seed + 1) > 0.72f ? Tints.Step(0, 0.5f, within) * Tints.Step(0.62f, 0.55f, within) : 0;
            float thin = MathF.Abs(((x + (0.12f * y)) / lane) - drop - 0.5f) < 0.28f ? 1 : 0;
            return Tints.Screen(color, new Vector3(0.5f, 0.75f, 0.9f) * (0.14f * rain * thin));
        });

        static float Channel(Vector3 c, int k) => k == 0 ? c.X : k == 1 ? c.Y : c.Z;
    }

    private static (float Left, float Right) Neon(Motif motif, int x, int y)
    {
        if (motif.Frame is not { } frame)
        {
            Vector3 slope = motif.At(x + 2, y) - motif.At(x - 2, y);
            float s = Tints.Luma(slope);
            return (Tints.Step(0.12f, 0.4f, s), Tints.Step(0.12f, 0.4f, -s));
        }

        int i = 3 * motif.FactAt(x, y);
        float across = frame.Normal[i], facing = MathF.Abs(frame.Normal[i + 2]);
        float grazing = MathF.Pow(1 - Math.Clamp(facing, 0, 1), 1.5f);
        return (Tints.Step(0.35f, 0.95f, -across) * grazing, Tints.Step(0.35f, 0.95f, across) * grazing);
    }
}
