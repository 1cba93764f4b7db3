using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>One flat colour of a material.</summary>
/// <param name="Color">Linear sRGB.</param>
/// <param name="Kind">Of the material.</param>
/// <param name="Shines">True for what gives light: never shaded.</param>
internal readonly record struct FlatFill(Vector3 Color, FrameMaterialKind Kind, bool Shines);

/// <summary>
/// Reduces every material to a few flat colours: the most frequent ones of its pixels that are clearly different, so that stripes and spots
/// stay and grain goes.
/// </summary>
internal sealed class FlatFills
{
    // Colours are counted in cells of 4 bits per component of the square root, which is about how the eye spaces them.
    private const int Levels = 16, Cells = Levels * Levels * Levels, Sparse = 3;

    private readonly List<FlatFill> _fills = [];
    private readonly ushort[][] _fillOfCell;
    private readonly int _firstLamp;

    private FlatFills(int materials) => (_fillOfCell, _firstLamp) = (new ushort[materials][], 0);

    /// <summary>All fills.</summary>
    public IReadOnlyList<FlatFill> All => _fills;

    /// <summary>Counts the colours of a frame and chooses.</summary>
    public FlatFills(Frame frame)
        : this(frame.Materials.Length)
    {
        var counts = new int[frame.Materials.Length][];
        for (int y = 0; y < frame.Height; y += Sparse)
        {
            for (int x = 0; x < frame.Width; x += Sparse)
            {
                int i = (y * frame.Width) + x, material = frame.MaterialId[i];
                if (material >= 0)
                {
                    (counts[material] ??= new int[Cells])[Cell(frame.Albedo, i)]++;
                }
            }
        }

        for (int material = 0; material < counts.Length; material++)
        {
            _fillOfCell[material] = new ushort[Cells];
            Choose(frame.Materials[material], counts[material] ?? new int[Cells], _fillOfCell[material]);
        }

        // Colours of lamps and signs, found by how the pixel shines and not by its material.
        _firstLamp = _fills.Count;
        foreach (string hex in LampColors)
        {
            _fills.Add(new FlatFill(FlatMood.Color(hex), FrameMaterialKind.Light, true));
        }
    }

    // White, then eight hues from red around the circle.
    private static readonly string[] LampColors =
        ["#ffe9a8", "#ff5c5c", "#ffb347", "#ffe066", "#8dff7a", "#5cf2e3", "#5cb8ff", "#a98bff", "#ff6fd0"];

    /// <summary>The fill of a pixel of a material.</summary>
    public int Of(int material, float[] albedo, int pixel) => _fillOfCell[material][Cell(albedo, pixel)];

    /// <summary>The fill of a pixel that shines with this radiance.</summary>
    public int OfLamp(Vector3 radiance)
    {
        float max = MathF.Max(radiance.X, MathF.Max(radiance.Y, radiance.Z)), min = MathF.Min(radiance.X, MathF.Min(radiance.Y, radiance.Z));
        if (max - min < 0.75f * max)
        {
            return _firstLamp;
        }

        float hue = max == radiance.X ? (radiance.Y - radiance.Z) / (max - min)
            : max == radiance.Y ? 2 + ((radiance.Z - radiance.X) / (max - min)) : 4 + ((radiance.X - radiance.Y) / (max - min));
        int sector = (int)MathF.Round((hue < 0 ? hue + 6 : hue) * (8 / 6f)) & 7;
        return _firstLamp + 1 + sector;
    }

    private static int Cell(float[] albedo, int pixel)
    {
        int i = 3 * pixel;
        return (Level(albedo[i]) * Levels * Levels) + (Level(albedo[i + 1]) * Levels) + Level(albedo[i + 2]);
    }

    private static int Level(float linear) => (int)Math.Clamp(MathF.Sqrt(MathF.Max(0, linear)) * Levels, 0, Levels - 1);

    private static Vector3 Center(int cell) =>
        (new Vector3(cell / (Levels * Levels), cell / Levels % Levels, cell % Levels) + new Vector3(0.5f)) / Levels;

    private void Choose(FrameMaterial material, int[] counts, ushort[] fillOfCell)
    {
        // How many colours a material may keep, and how different they must be.
        (int most, float distance) = material.Kind switch
        {
            FrameMaterialKind.Foliage or FrameMaterialKind.Water => (1, 2f),
            FrameMaterialKind.Ground => (3, 0.22f),
            FrameMaterialKind.Fur => (3, 0.20f),
            FrameMaterialKind.Text => (4, 0.10f),
            _ => (5, 0.15f),
        };
        int[] order = [.. Enumerable.Range(0, Cells).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c)];
        long total = order.Sum(c => (long)counts[c]);
        int first = _fills.Count;
        var centers = new List<Vector3>();
        foreach (int cell in order)
        {
            bool different = centers.All(c => Vector3.Distance(c, Center(cell)) > distance);
            if (centers.Count == 0 || (centers.Count < most && different && Around(counts, order, Center(cell), distance) > 0.015f * total))
            {
                centers.Add(Center(cell));
            }
        }

        if (centers.Count == 0)
        {
            centers.Add(Vector3.SquareRoot(Vector3.Clamp(material.BaseColor.ToVector3(), Vector3.Zero, Vector3.One)));
        }

        // Every cell goes to its nearest colour, and each colour becomes the mean of what came to it.
        var sum = new Vector3[centers.Count];
        long[] weight = new long[centers.Count];
        for (int cell = 0; cell < Cells; cell++)
        {
            int nearest = 0;
            for (int k = 1; k < centers.Count; k++)
            {
                nearest = Vector3.DistanceSquared(Center(cell), centers[k]) < Vector3.DistanceSquared(Center(cell), centers[nearest]) ? k : nearest;
            }

            fillOfCell[cell] = (ushort)(first + nearest);
            sum[nearest] += Center(cell) * counts[cell];
            weight[nearest] += counts[cell];
        }

        Vector3 emission = material.Emission.ToVector3();
        float shine = MathF.Max(emission.X, MathF.Max(emission.Y, emission.Z));
        bool shines = shine > 0.02f || material.Kind == FrameMaterialKind.Light;
        for (int k = 0; k < centers.Count; k++)
        {
            Vector3 root = weight[k] > 0 ? sum[k] / weight[k] : centers[k], color = root * root;

            // A material with one colour has exactly the one that was asked for.
            Vector3 asked = material.BaseColor.ToVector3();
            color = centers.Count == 1 && Vector3.Distance(asked, color) < 0.08f ? asked : color;
            color = shine > 0.02f ? emission / shine : color;
            _fills.Add(new FlatFill(material.Kind == FrameMaterialKind.Text ? color : Enliven(color), material.Kind, shines));
        }
    }

    private static long Around(int[] counts, int[] order, Vector3 center, float distance)
    {
        long sum = 0;
        foreach (int cell in order)
        {
            sum += Vector3.Distance(Center(cell), center) < distance ? counts[cell] : 0;
        }

        return sum;
    }

    /// <summary>Print colours are a little purer than those of real surfaces.</summary>
    private static Vector3 Enliven(Vector3 color)
    {
        var grey = new Vector3((0.2126f * color.X) + (0.7152f * color.Y) + (0.0722f * color.Z));
        return Vector3.Clamp(grey + ((color - grey) * 1.15f), new Vector3(0.004f), Vector3.One);
    }
}
