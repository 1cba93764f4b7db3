using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Cel;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Crafted;

/// <summary>Paper cut: sheets of coloured paper one before the other, each with a light cut edge and the shadow it throws on those behind.</summary>
internal sealed class PaperStyle : DrawnStyle
{
    private const int Layers = 9;

    /// <inheritdoc/>
    public override string Id => "paper";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["paper cut", "papercut", "paper cutout", "paper art", "papercraft", "layered paper", "paper collage", "kirigami"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned with { OutlineShift = 2 };

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Flat with { Ink = Tints.Hex("#2a2024") };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 8);
        float[] heights = Heights(motif, flat);
        float[] close = PlaneFilter.Blur(heights, motif.Width, (int)motif.Pixels(3, 1), 2, motif.Options), wide = PlaneFilter.Blur(heights, motif.Width, (int)motif.Pixels(13, 2), 2, motif.Options);
        int near = (int)motif.Pixels(4, 1), far = (int)motif.Pixels(13, 2);
        float grain = motif.Pixels(2.4f, 1.1f);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            Vector3 lab = Tints.ToLab(flat.At(x, y));
            float sheetLight = MathF.Round(lab.X * 9) / 9;
            Vector3 color = Tints.FromLab(new Vector3(0.16f + (0.8f * sheetLight), lab.Y * 1.3f, lab.Z * 1.3f));
            color *= 0.955f + (0.07f * Paper.Rough(x, y, grain, motif.Seed + (uint)(heights[i] * 31))) + (0.03f * Paper.Fibers(x, y, motif.Pixels(40, 6), motif.Seed));

            // Shadow where sheets towards the light lie higher, a light rim where this one is the highest.
            float shade = (0.55f * MathF.Max(0, close[At(x - near, y - near)] - heights[i])) + (0.6f * MathF.Max(0, wide[At(x - far, y - far)] - heights[i]));
            float rim = MathF.Max(0, heights[i] - heights[At(x - Math.Max(1, near / 3), y - Math.Max(1, near / 3))]), under = MathF.Max(0, heights[i] - heights[At(x + 1, y + 1)]);
            color *= 1 - MathF.Min(0.6f, shade * 4.2f);
            color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), new Vector3(MathF.Min(0.34f, 5 * rim)));
            return color * (1 - MathF.Min(0.2f, 3 * under));
        });

        int At(int x, int y) => (Math.Clamp(y, 0, motif.Height - 1) * motif.Width) + Math.Clamp(x, 0, motif.Width - 1);
    }

    /// <summary>How high each sheet lies: the nearer the higher, a thing as a whole above its surroundings, and each tone of it a sheet of its own.</summary>
    private static float[] Heights(Motif motif, Motif flat)
    {
        if (motif.Frame is not { } frame)
        {
            return motif.Plane((x, y) => MathF.Round((1 - Tints.Luma(flat.At(x, y))) * 6) / 6);
        }

        AreaMap areas = AreaMap.Of(motif, 0.6f);
        float[] depths = areas.MeanDepths(frame);
        return motif.Plane((x, y) =>
        {
            int fact = motif.FactAt(x, y);
            float layer = (1 - depths[areas.LabelAt(motif, x, y)]) * Layers;
            float tone = MathF.Round(Tints.Luma(flat.At(x, y)) * 5) * 0.12f;
            return ((frame.ElementId[fact] != 0 ? Layers + 2 : layer) + tone) / (Layers + 2);
        });
    }
}
