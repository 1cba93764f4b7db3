using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Lines;

/// <summary>
/// The areas that someone who draws would put a line around: of one thing, one material and one bend of its surface. Without facts they are
/// areas of one tone.
/// </summary>
internal sealed class AreaMap
{
    /// <summary>Smallest area that gets a line of its own, pixels of a map of 1024 × 1024.</summary>
    private const float Smallest = 24, SmallestScenery = 110, SmallestMass = 2600;

    private AreaMap(int[] labels, int width, int count) => (Labels, Width, Count) = (labels, width, count);

    /// <summary>int[height × width]: the area of each pixel.</summary>
    public int[] Labels { get; }

    /// <summary>Pixels per row of the map, which may differ from the picture's.</summary>
    public int Width { get; }

    /// <summary>Number of labels.</summary>
    public int Count { get; }

    /// <summary>Rows.</summary>
    public int Height => Labels.Length / Width;

    /// <summary>Finds the areas of a motif.</summary>
    /// <param name="motif">What to draw.</param>
    /// <param name="detail">How small areas may be, relative to the usual.</param>
    public static AreaMap Of(Motif motif, float detail = 1)
    {
        return motif.Frame is { } frame ? OfFrame(frame, detail, motif.Options) : OfView(motif, detail);
    }

    /// <summary>The area at a pixel of the picture.</summary>
    public int LabelAt(Motif motif, int x, int y) => Labels[(y * Height / motif.Height * Width) + (x * Width / motif.Width)];

    /// <summary>Mean codes of every area.</summary>
    public Vector3[] MeanColors(Motif motif)
    {
        var sums = new Vector4[Count];
        for (int y = 0; y < motif.Height; y++)
        {
            for (int x = 0; x < motif.Width; x++)
            {
                sums[LabelAt(motif, x, y)] += new Vector4(motif.At(x, y), 1);
            }
        }

        return [.. sums.Select(s => new Vector3(s.X, s.Y, s.Z) / MathF.Max(1, s.W))];
    }

    /// <summary>How far away every area is: 0 for the nearest, 1 for sky and what is farthest, by the logarithm of its mean distance.</summary>
    public float[] MeanDepths(Frame frame)
    {
        var sums = new Vector2[Count];
        for (int i = 0; i < Labels.Length; i++)
        {
            sums[Labels[i]] += float.IsFinite(frame.Depth[i]) ? new Vector2(MathF.Log(MathF.Max(0.05f, frame.Depth[i])), 1) : Vector2.Zero;
        }

        float[] means = [.. sums.Select(s => s.Y > 0 ? s.X / s.Y : float.NaN)];
        float least = means.Where(m => !float.IsNaN(m)).DefaultIfEmpty(0).Min(), most = means.Where(m => !float.IsNaN(m)).DefaultIfEmpty(0).Max();
        return [.. means.Select(m => float.IsNaN(m) ? 1 : (m - least) / MathF.Max(0.3f, most - least))];
    }

    /// <summary>Which areas lie flat below the horizon: ground with all that grows on it, floors and table tops.</summary>
    public bool[] Floors(Frame frame)
    {
        var flat = new (int Flat, int All)[Count];
        for (int i = 0; i < Labels.Length; i++)
        {
            int material = frame.MaterialId[i];
            FrameMaterialKind? kind = material < 0 ? null : frame.Materials[material].Kind;
            if (kind is not FrameMaterialKind.Foliage && frame.ElementId[i] == 0)
            {
                bool isFlat = kind is FrameMaterialKind.Water || (kind is not null && frame.Normal[(3 * i) + 1] > 0.7f);
                flat[Labels[i]] = (flat[Labels[i]].Flat + (isFlat ? 1 : 0), flat[Labels[i]].All + 1);
            }
        }

        return [.. flat.Select(f => 2 * f.Flat > f.All)];
    }

    /// <summary>Cuts large areas into pieces.</summary>
    /// <param name="size">About the size of a piece, pixels of the map.</param>
    /// <param name="motif">What is drawn.</param>
    public AreaMap Split(float size, Motif motif)
    {
        int[] labels = new int[Labels.Length];
        int columns = (int)(Width / size) + 3, height = Height;
        Parallel.For(0, height, motif.Options, y =>
        {
            for (int x = 0; x < Width; x++)
            {
                int column = (int)(x / size), row = (int)(y / size), best = -1;
                float nearest = float.PositiveInfinity;
                for (int v = row - 1; v <= row + 1; v++)
                {
                    for (int u = column - 1; u <= column + 1; u++)
                    {
                        float dx = (u + 0.15f + (0.7f * Noise2.Cell(u, v, motif.Seed))) * size - x, dy = (v + 0.15f + (0.7f * Noise2.Cell(u, v, motif.Seed + 1))) * size - y;
                        float distance = (dx * dx) + (dy * dy);
                        (nearest, best) = distance < nearest ? (distance, ((v + 1) * columns) + u + 1) : (nearest, best);
                    }
                }

                // A piece is what one seed has of one area.
                labels[(y * Width) + x] = (int)(Noise2.Cell(Labels[(y * Width) + x], best, 7) * 16777216f);
            }
        });
        var owners = new Dictionary<int, int>();
        for (int i = 0; i < labels.Length; i++)
        {
            owners.TryAdd(labels[i], motif.Frame?.ElementId[i] ?? Labels[i]);
        }

        // Slivers go to their neighbours, rather to those of the same thing; things may have smaller pieces than surroundings.
        int least = (int)(0.16f * size * size);
        RegionMerger.Merge(
            labels,
            Width,
            c => motif.Frame is not null && owners[c] != 0 ? least / 7 : least,
            c => motif.Frame is not null && owners[c] != 0 ? 0.05f * size : 0.16f * size,
            (a, b) => owners[a] == owners[b] ? 6 : 0.2f,
            motif.Options);
        (int[] pieces, int count) = ConnectedAreas.Label(Width, height, new SameNumber(labels), motif.Options);
        return new AreaMap(pieces, Width, count);
    }

    private static AreaMap OfFrame(Frame frame, float detail, ParallelOptions options)
    {
        var surfaces = new SameSurface(frame);
        (int[] labels, int count) = ConnectedAreas.Label(frame.Width, frame.Height, surfaces, options);
        float megapixels = frame.Width * frame.Height / (1024f * 1024f);
        int[] first = Firsts(labels, count);
        bool[] isText = [.. first.Select(i => surfaces.KindAt(i) == FrameMaterialKind.Text)];
        RegionMerger.Merge(
            labels,
            frame.Width,
            c => isText[c] ? 0 : (int)((surfaces.IsMass(first[c]) ? SmallestMass : frame.ElementId[first[c]] != 0 ? Smallest : SmallestScenery) * megapixels / detail),
            c => isText[c] || frame.ElementId[first[c]] != 0 ? 0 : 2.5f * MathF.Sqrt(megapixels),
            (a, b) => (isText[b] ? 0.05f : 1) * (frame.MaterialId[first[a]] == frame.MaterialId[first[b]] ? 4 : frame.ElementId[first[a]] == frame.ElementId[first[b]] ? 2 : 1),
            options);
        return new AreaMap(labels, frame.Width, count);
    }

    private static AreaMap OfView(Motif motif, float detail)
    {
        Picture calm = Kuwahara.Run(motif, motif.Pixels(6, 2), 2);
        var palette = Palette.Choose(calm, 9, 0.7f);
        int[] classes = new int[calm.Width * calm.Height];
        Parallel.For(0, calm.Height, motif.Options, y =>
        {
            for (int i = y * calm.Width; i < (y + 1) * calm.Width; i++)
            {
                classes[i] = palette.Nearest(new Vector3(calm.Rgba[4 * i], calm.Rgba[(4 * i) + 1], calm.Rgba[(4 * i) + 2]) / 255);
            }
        });
        int least = (int)(420 * motif.Unit * motif.Unit / detail);
        RegionMerger.Merge(classes, calm.Width, _ => least, _ => 3 * motif.Unit, (_, _) => 1, motif.Options);
        (int[] labels, int count) = ConnectedAreas.Label(calm.Width, calm.Height, new SameNumber(classes), motif.Options);
        return new AreaMap(labels, calm.Width, count);
    }

    private static int[] Firsts(int[] labels, int count)
    {
        int[] first = new int[count];
        Array.Fill(first, -1);
        for (int i = 0; i < labels.Length; i++)
        {
            if (first[labels[i]] < 0)
            {
                first[labels[i]] = i;
            }
        }

        return first;
    }

    private readonly struct SameNumber(int[] numbers) : ILikeness
    {
        public bool AreAlike(int a, int b) => numbers[a] == numbers[b];
    }
}
