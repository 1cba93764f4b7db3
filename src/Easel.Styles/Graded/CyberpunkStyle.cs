using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Cyberpunk: night in magenta and cyan, neon from either side along every form, glow, haze and rain.</summary>
internal sealed class CyberpunkStyle : DrawnStyle
{
    private static readonly Vector3[] Night = [.. new[] { "#04040f", "#0d1440", "#2b1a78", "#8a2fb0", "#ff5fb8", "#c9f4ff" }.Select(Tints.Hex)];

    private static readonly Vector3[] Signs = [.. new[] { "#ff2a9d", "#19e3ff", "#ffb02e", "#b04dff", "#ff5f4a", "#5affd2" }.Select(Tints.Hex)];

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
        LightPanes(motif, lit);
        float[] mirror = Puddles(motif);
        float[][] glow = [.. Enumerable.Range(0, 3).Select(c => PlaneFilter.Blur(motif.Plane((x, y) => MathF.Max(0, Channel(lit[(y * width) + x], c) - 0.55f)), width, (int)motif.Pixels(20, 2), 3, motif.Options))];
        float fall = motif.Pixels(90, 8), lane = motif.Pixels(5, 1.5f);
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            Vector3 color = Tints.Screen(lit[i], Vector3.Min(Vector3.One, new Vector3(glow[0][i], glow[1][i], glow[2][i]) * 1.3f));

            // Wet ground shows what stands above it, drawn out and broken by ripples.
            if (mirror[i] >= 0)
            {
                float ripple = motif.Pixels(7, 1) * (Noise2.Fractal(x / motif.Pixels(40, 3), y / motif.Pixels(6, 1.5f), motif.Seed + 6, 2) - 0.5f);
                int mx = Math.Clamp((int)(x + ripple), 0, width - 1), my = Math.Clamp((int)(mirror[i] + ripple), 0, height - 1), j = (my * width) + mx;
                Vector3 above = lit[j] + (new Vector3(glow[0][j], glow[1][j], glow[2][j]) * 2);
                color = Tints.Screen(color * 0.8f, Vector3.Clamp(above, Vector3.Zero, Vector3.One) * 0.5f);
            }

            int drop = (int)((x + (0.12f * y)) / lane);
            float at = (y / fall) + (9 * Noise2.Cell(drop, 0, motif.Seed)), within = at - MathF.Floor(at);
            float rain = Noise2.Cell(drop, (int)at, motif.Seed + 1) > 0.72f ? Tints.Step(0, 0.5f, within) * Tints.Step(0.62f, 0.55f, within) : 0;
            float thin = MathF.Abs(((x + (0.12f * y)) / lane) - drop - 0.5f) < 0.28f ? 1 : 0;
            return Tints.Screen(color, new Vector3(0.5f, 0.75f, 0.9f) * (0.14f * rain * thin));
        });

        static float Channel(Vector3 c, int k) => k == 0 ? c.X : k == 1 ? c.Y : c.Z;
    }

    /// <summary>Panes in the surroundings are lit from within, each in the colour of some sign.</summary>
    private static void LightPanes(Motif motif, Vector3[] lit)
    {
        if (motif.Frame is null)
        {
            return;
        }

        AreaMap areas = AreaMap.Of(motif, 1.5f);
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < motif.Width; x++)
            {
                if (motif.ElementAt(x, y) == 0 && motif.KindAt(x, y) == FrameMaterialKind.Glass)
                {
                    int area = areas.LabelAt(motif, x, y), i = (y * motif.Width) + x;
                    float chance = Noise2.Cell(area, 11, motif.Seed);
                    Vector3 sign = Signs[(int)(Noise2.Cell(area, 12, motif.Seed) * (Signs.Length - 0.01f))];
                    lit[i] = Vector3.Lerp(lit[i], sign * (0.75f + (0.5f * motif.Lightness[i])), chance > 0.42f ? 0.85f : 0.12f);
                }
            }
        });
    }

    /// <summary>float[height × width]: the row that wet ground mirrors at a pixel, or −1 elsewhere: as far above the ground's far rim as the pixel is below it.</summary>
    private static float[] Puddles(Motif motif)
    {
        float[] rows = new float[motif.Width * motif.Height];
        Array.Fill(rows, -1);
        for (int x = 0; motif.Frame is not null && x < motif.Width; x++)
        {
            int rim = -1;
            for (int y = 0; y < motif.Height; y++)
            {
                bool isGround = motif.KindAt(x, y) is FrameMaterialKind.Ground or FrameMaterialKind.Water && motif.ElementAt(x, y) == 0 && motif.Frame.Normal[(3 * motif.FactAt(x, y)) + 1] > 0.8f;
                rim = isGround ? (rim < 0 ? y : rim) : motif.ElementAt(x, y) != 0 ? -1 : rim;
                rows[(y * motif.Width) + x] = isGround ? rim - (y - rim) : -1;
            }
        }

        return rows;
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
