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
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif calm = Kuwahara.Careful(motif, 10, 6);
        Plane[] planes = Cut(motif);
        int width = motif.Width;
        int[] owners = new int[width * motif.Height];
        float[] depth = motif.Plane((x, y) =>
        {
            (int best, float gap) = Nearest(planes, new Vector2(x, y));
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
            float along = Vector2.Dot(p - plane.Place, plane.Shade) / motif.Pixels(120, 8);
            float stroke = Noise2.Value(((x * plane.Shade.X) + (y * plane.Shade.Y)) / brush * 4, ((y * plane.Shade.X) - (x * plane.Shade.Y)) / brush, motif.Seed + (uint)owners[i]);
            color *= 1 + (0.30f * Math.Clamp(along, -1, 1)) + (0.09f * (stroke - 0.5f));
            float inked = lines[((int)seenAt.Y * width) + (int)seenAt.X];
            color = Vector3.Lerp(color, dark, 0.8f * inked);

            // Edges of planes: dark on one side of some, light on others.
            float rim = Tints.Step(motif.Pixels(3.4f, 1.2f), motif.Pixels(1, 0.3f), depth[i]);
            color = Vector3.Lerp(color, Noise2.Cell(owners[i], 9, motif.Seed) > 0.35f ? dark : Tints.Hex("#efe3c4"), 0.75f * rim);
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

    /// <summary>Seeds of the planes: a loose grid, denser where something was asked for.</summary>
    private static Plane[] Cut(Motif motif)
    {
        const int grid = 9;
        var planes = new List<Plane>();
        for (int row = 0; row < grid; row++)
        {
            for (int column = 0; column < grid; column++)
            {
                float a = Noise2.Cell(column, row, motif.Seed + 1), b = Noise2.Cell(column, row, motif.Seed + 2), c = Noise2.Cell(column, row, motif.Seed + 3), e = Noise2.Cell(column, row, motif.Seed + 4);
                var place = new Vector2((column + a) * motif.Width / grid, (row + b) * motif.Height / grid);
                if (motif.ElementAt((int)place.X, (int)place.Y) == 0 && motif.Frame is not null && c < 0.42f)
                {
                    continue;
                }

                float turn = 0.4f * (c - 0.5f), light = MathF.Tau * e;
                planes.Add(new Plane(place, new Vector2(a - 0.5f, e - 0.5f) * motif.Pixels(46, 3), MathF.Cos(turn), MathF.Sin(turn), 0.86f + (0.28f * b), new Vector2(MathF.Cos(light), MathF.Sin(light)), motif.Pixels(95, 4) * motif.Pixels(95, 4) * e));
            }
        }

        return [.. planes];
    }

    /// <summary>The plane at a place and the distance to its nearest edge, pixels. Weights make some much larger than others, with straight edges between.</summary>
    private static (int Index, float Gap) Nearest(Plane[] planes, Vector2 p)
    {
        (int best, int second) = (0, 0);
        float own = float.PositiveInfinity, next = float.PositiveInfinity;
        for (int i = 0; i < planes.Length; i++)
        {
            float distance = Vector2.DistanceSquared(p, planes[i].Place) - planes[i].Weight;
            if (distance < own)
            {
                (next, second, own, best) = (own, best, distance, i);
            }
            else if (distance < next)
            {
                (next, second) = (distance, i);
            }
        }

        return (best, (next - own) / MathF.Max(1, 2 * Vector2.Distance(planes[best].Place, planes[second].Place)));
    }

    private readonly record struct Plane(Vector2 Place, Vector2 Shift, float Cos, float Sin, float Zoom, Vector2 Shade, float Weight);
}
