using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Baroque: one warm light out of a great darkness, glazes of brown and gold, varnish that has cracked, a carved and gilded frame.</summary>
internal sealed class BaroqueStyle : DrawnStyle
{
    /// <summary>Width of the frame, pixels of a picture of 1024.</summary>
    private const float Frame = 62;

    /// <inheritdoc/>
    public override string Id => "baroque";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["baroque painting", "baroque", "rococo", "rococo painting", "chiaroscuro", "old master painting", "tenebrism", "dutch golden age painting"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width;
        float reach = 0.16f * MathF.Min(width, motif.Height);
        float[] near = PlaneFilter.Blur(motif.Plane((x, y) => motif.Frame is null ? 0.5f : motif.ElementAt(x, y) != 0 ? 1 : 0), width, (int)reach, 3, motif.Options);
        Motif lit = motif.With(motif.Paint((x, y) =>
        {
            // The light comes from above on the left and ends around what matters.
            float u = ((float)x / width) - 0.46f, v = ((float)y / motif.Height) - 0.42f;
            float pool = MathF.Exp(-3.0f * ((u * u) + (v * v))), own = motif.Frame is not null && motif.ElementAt(x, y) != 0 ? 1 : 0;
            float light = 0.52f + (0.56f * Math.Clamp((0.58f * own) + (0.62f * pool * (0.40f + near[(y * width) + x])) + (0.36f * near[(y * width) + x]), 0, 1));
            Vector3 c = Tints.Contrast(motif.At(x, y), 0.5f);
            Vector3 lab = Tints.ToLab(c);
            Vector3 warm = Tints.FromLab(new Vector3(MathF.Pow(lab.X, 1.12f) * light, (0.86f * lab.Y) + (0.012f * light), (0.80f * lab.Z) + (0.034f * MathF.Sqrt(light))));
            return Tints.Screen(warm, new Vector3(0.030f, 0.020f, 0.010f));
        }));
        var painting = new Painting(lit, new FlowField(lit), Tints.Hex("#2a1a0e")) { Wildness = 0.25f, Looseness = 0.13f };
        painting.Add(new StrokeLayer(18, 5, new Brush(0.97f, 0.05f, 0.35f, 0.5f, 0.2f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(8, 5, new Brush(0.94f, 0.05f, 0.35f, 0.6f, 0.3f), 1, 0.025f), motif.Seed + 23);
        painting.Add(new StrokeLayer(3.6f, 5, new Brush(0.94f, 0.04f, 0.35f, 0.6f, 0.3f), 1, 0.035f), motif.Seed + 37);
        painting.Add(new StrokeLayer(1.9f, 4, new Brush(0.92f, 0.02f, 0.3f, 0.5f, 0.2f), 1, 0.045f), motif.Seed + 51);
        float craze = motif.Pixels(30, 6);
        Motif painted = motif.With(painting.Light(0.4f, 0.35f, null));
        float frame = motif.Pixels(Frame, 4);
        return motif.Paint((x, y) =>
        {
            float from = MathF.Min(MathF.Min(x, width - 1 - x), MathF.Min(y, motif.Height - 1 - y));
            if (from < frame)
            {
                return Gilding.At(motif, x, y, from / frame);
            }

            // Fine cracks in the varnish, and the shade of the frame.
            Vector2 warp = Noise2.Warp(x / craze, y / craze, motif.Seed + 5, 2);
            float crack = MathF.Abs(Noise2.Fractal((x / craze) + warp.X, (y / craze) + warp.Y, motif.Seed + 6, 3) - 0.5f);
            Vector3 color = painted.At(x, y) * (1 - (0.22f * Tints.Step(0.012f, 0.002f, crack)));
            return color * (1 - (0.55f * Tints.Step(0.5f * frame, 0, from - frame)));
        });
    }
}
