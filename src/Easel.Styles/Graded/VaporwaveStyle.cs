using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Vaporwave: everything in pink, violet and turquoise, a striped sun low behind it, a glowing grid on the ground, the lines of a screen.</summary>
internal sealed class VaporwaveStyle : DrawnStyle
{
    private static readonly Vector3[] Tones = [.. new[] { "#170a35", "#4a1a7a", "#b93fc4", "#ff77c8", "#ffc0d9", "#e9fdff" }.Select(Tints.Hex)];
    private static readonly Vector3[] Sky = [.. new[] { "#1a0b46", "#5b1f8f", "#d03fb5", "#ff8a9f", "#ffd0a0" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "vaporwave";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["vaporwave picture", "vaporwave", "synthwave", "retrowave", "vaporwave aesthetic", "80s retro"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width, height = motif.Height;
        float horizon = motif.Frame is { } f ? Math.Clamp(f.Facts.HorizonRow / f.Height, 0.3f, 0.7f) * height : 0.55f * height;
        float radius = 0.27f * MathF.Min(width, height), line = motif.Pixels(4, 2);
        var sun = new Vector2(0.5f * width, horizon - (0.72f * radius));
        float level = motif.Frame is { } frame ? frame.Facts.HorizonRow / frame.Height * height : 0;
        AreaMap? areas = motif.Frame is null ? null : AreaMap.Of(motif);
        bool[]? floors = areas?.Floors(motif.Frame!);
        int shift = (int)motif.Pixels(3, 1);
        Picture plain = motif.Paint((x, y) =>
        {
            Vector3 seen = motif.At(x, y);
            bool isThing = motif.ElementAt(x, y) != 0, isKnown = motif.Frame is not null;
            float tone = Tints.Contrast(Tints.Luma(seen), 0.35f);
            Vector3 lab = Tints.ToLab(seen);
            Vector3 color = Vector3.Lerp(Tints.Ramp(Tones, tone), Tints.FromLab(new Vector3(lab.X, (lab.Y * 1.3f) + 0.03f, (lab.Z * 0.7f) - 0.045f)), isThing ? 0.62f : 0.25f);
            if (!isKnown || isThing)
            {
                return color;
            }

            bool isFloor = y > level && floors![areas!.LabelAt(motif, x, y)];
            return isFloor ? Floor(color, x, y) : Vector3.Lerp(color, Backdrop(x, y), motif.IsSky(x, y) ? 1 : 0.62f);
        });

        // The three guns of the tube do not meet, and every other line is darker.
        var view = motif.With(plain);
        return motif.Paint((x, y) =>
        {
            var color = new Vector3(view.At(x - shift, y).X, view.At(x, y).Y, view.At(x + shift, y).Z);
            return color * (0.93f + (0.09f * MathF.Sin(MathF.Tau * y / line))) * (0.98f + (0.04f * Noise2.Cell(x, y, motif.Seed)));
        });

        Vector3 Backdrop(int x, int y)
        {
            Vector3 color = Tints.Ramp(Sky, Math.Clamp(y / horizon, 0, 1));
            var d = new Vector2(x, y) - sun;
            float from = d.Length(), down = (d.Y + radius) / (2 * radius);
            float gap = Tints.Step(0.42f, 0.44f, down) * ((down * 11) % 1 < 0.12f + (0.5f * down) ? 1 : 0);
            Vector3 disc = Vector3.Lerp(Tints.Hex("#fff27a"), Tints.Hex("#ff3f8f"), Math.Clamp(down * 1.1f, 0, 1));
            color = Vector3.Lerp(color, disc, Tints.Step(radius + 1, radius - 1, from) * (1 - gap));
            return Tints.Screen(color, Tints.Hex("#ff5fa8") * (0.35f * Tints.Step(2.2f * radius, radius, from)));
        }

        Vector3 Floor(Vector3 color, int x, int y)
        {
            // Lines that meet at the horizon, and rows that crowd towards it.
            float below = MathF.Max(1, y - horizon), depth = 0.16f * height / below, u = (x - (0.5f * width)) / below * 2.2f, v = depth * 9;
            float blurX = 2.6f * 2.2f / below, blurY = MathF.Max(0.02f, 9 * 0.16f * height / (below * below) * 1.6f);
            float lines = MathF.Max(Near(u, MathF.Max(blurX, 0.02f)), Near(v, blurY)) * Tints.Step(2, 40 * motif.Unit, below);
            Vector3 ground = Vector3.Lerp(color * 0.5f, Tints.Hex("#1d0b46"), 0.6f);
            return Tints.Screen(ground, Tints.Hex("#2ef2ff") * (0.85f * lines));
        }

        static float Near(float at, float blur) => Math.Clamp(1.4f - (MathF.Abs(at - MathF.Round(at)) / blur), 0, 1);
    }
}
