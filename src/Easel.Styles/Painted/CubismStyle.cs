using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Cubism: the view broken into planes that show it from a little to every side, each shaded from one edge to the other, in umber, ochre and slate.</summary>
internal sealed class CubismStyle : DrawnStyle
{
    private static readonly Palette Earths = new([.. new[] { "#2a2622", "#5a4633", "#8a6a45", "#b8935c", "#dcc08a", "#efe3c4", "#6f7a78", "#94a3a3", "#c2c9c2", "#44525a", "#7f4a36", "#b5683f", "#556048" }.Select(Tints.Hex)]);

    /// <inheritdoc/>
    public override string Id => "cubism";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["cubist painting", "cubism", "cubist", "cubist style", "analytic cubism"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Iris = new Vector2(0.060f, 0.070f), Lash = 0.026f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif calm = Kuwahara.Careful(motif, 10, 6);
        var shards = new Shards(motif);
        Plane[] planes = Views(motif, shards);
        int width = motif.Width;
        int[] owners = new int[width * motif.Height];
        float[] depth = motif.Plane((x, y) =>
        {
            (int best, float gap) = shards.At(new Vector2(x + 0.5f, y + 0.5f));
            owners[(y * width) + x] = best;
            return gap;
        });
        float[] lines = CelOutlines(motif);
        float grain = motif.Pixels(3, 1.2f), brush = motif.Pixels(26, 3);
        Vector3 dark = Tints.Hex("#241d18");
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            Plane plane = planes[owners[i]];
            var p = new Vector2(x, y);

            // Each plane is seen from elsewhere: shifted, turned and larger or smaller.
            Vector2 d = (p - plane.Place) * plane.Zoom, seenAt = plane.Place + plane.Shift + new Vector2((d.X * plane.Cos) - (d.Y * plane.Sin), (d.X * plane.Sin) + (d.Y * plane.Cos));
            seenAt = Vector2.Clamp(seenAt, Vector2.One, new Vector2(width - 2, motif.Height - 2));
            Vector3 seen = calm.At(seenAt);
            Vector3 lab = Tints.ToLab(seen);
            seen = Tints.FromLab(new Vector3(MathF.Round(lab.X * 7) / 7, lab.Y * 1.25f, lab.Z * 1.25f));
            Vector3 color = Vector3.Lerp(seen, Earths.Colors[Earths.Nearest(seen)], 0.58f);
            float along = Vector2.Dot(p - plane.Place, plane.Shade) / (0.5f * plane.Size);
            float stroke = Noise2.Value(((x * plane.Shade.X) + (y * plane.Shade.Y)) / brush * 4, ((y * plane.Shade.X) - (x * plane.Shade.Y)) / brush, motif.Seed + (uint)owners[i]);
            color *= 1 + (0.40f * Math.Clamp(along, -1, 1)) + (0.09f * (stroke - 0.5f));
            float inked = lines[((int)seenAt.Y * width) + (int)seenAt.X];
            color = Vector3.Lerp(color, dark, 0.8f * inked);

            // Edges of planes: a dark line, and a light that runs along its one side.
            float rim = Tints.Step(motif.Pixels(2.6f, 1.1f), motif.Pixels(0.8f, 0.3f), depth[i]), glow = Tints.Step(motif.Pixels(26, 3), motif.Pixels(3, 1), depth[i]);
            color = Vector3.Lerp(color, along > 0 ? Tints.Hex("#f1e6c8") : dark, 0.20f * glow);
            color = Vector3.Lerp(color, dark, 0.72f * rim);
            return color * (0.95f + (0.08f * Paper.Canvas(x, y, grain, motif.Seed)));
        });
    }

    private static float[] CelOutlines(Motif motif)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 0.7f), motif, 3).Where(c => c.Weight > 0.4f))
        {
            sheet.Add(contour, new Pen(5.5f, 0.95f, 0.3f, 0.6f), motif.Seed);
        }

        float[] ink = new float[motif.Width * motif.Height];
        sheet.Draw(ink, buildsUp: false);
        return ink;
    }

    /// <summary>How each shard sees the motif.</summary>
    private static Plane[] Views(Motif motif, Shards shards) => [.. shards.Leaves.Select((leaf, i) =>
    {
        float a = Noise2.Cell(i, 1, motif.Seed + 1), b = Noise2.Cell(i, 2, motif.Seed + 2), c = Noise2.Cell(i, 3, motif.Seed + 3), e = Noise2.Cell(i, 4, motif.Seed + 4);
        (float sin, float cos) = MathF.SinCos(0.34f * (c - 0.5f));
        (float down, float across) = MathF.SinCos(MathF.Tau * e);
        return new Plane(leaf.Middle, new Vector2(a - 0.5f, e - 0.5f) * motif.Pixels(58, 3), cos, sin, 0.84f + (0.3f * b), new Vector2(across, down), leaf.Size);
    })];

    private readonly record struct Plane(Vector2 Place, Vector2 Shift, float Cos, float Sin, float Zoom, Vector2 Shade, float Size);
}
