using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>One flat colour of a material.</summary>
/// <param name="Color">Linear sRGB.</param>
/// <param name="Kind">Of the material.</param>
/// <param name="Shines">True for what gives light: never shaded.</param>
/// <param name="Material">Index of the material; −1 for lamps.</param>
/// <param name="Rank">0 for the most frequent colour of the material.</param>
internal readonly record struct FlatFill(Vector3 Color, FrameMaterialKind Kind, bool Shines, int Material, int Rank);

/// <summary>
/// Reduces every material to a few flat colours: the most frequent ones of its pixels that are clearly different, so that stripes and spots
/// stay and grain goes.
/// </summary>
internal sealed class FlatFills
{
    // Colours are counted in cells of 4 bits per component of the square root, which is about how the eye spaces them.
    private const int Levels = 16, Cells = Levels * Levels * Levels, Sparse = 3;

    /// <summary>Distance between the square roots of colours that nobody takes for chance.</summary>
    public const float ClearlyDifferent = 0.33f;

    private readonly List<FlatFill> _fills = [];
    private readonly ushort[][] _fillOfCell;
    private readonly int _firstLamp;

    /// <summary>All fills.</summary>
    public IReadOnlyList<FlatFill> All => _fills;

    /// <summary>Counts the colours of a frame and chooses.</summary>
    public FlatFills(Frame frame, FlatMood mood, Turf turf)
    {
        _fillOfCell = new ushort[frame.Materials.Length][];
        bool[] isAsked = new bool[frame.Materials.Length];
        var counts = new int[frame.Materials.Length][];
        for (int y = 0; y < frame.Height; y += Sparse)
        {
            for (int x = 0; x < frame.Width; x += Sparse)
            {
                int i = (y * frame.Width) + x, material = frame.MaterialId[i];
                if (material >= 0)
                {
                    isAsked[material] |= frame.ElementId[i] != 0;
                    (counts[turf.IsGrass(material) ? turf.Ground : material] ??= new int[Cells])[Cell(frame.Albedo, i)]++;
                }
            }
        }

        for (int material = 0; material < counts.Length; material++)
        {
            _fillOfCell[material] = new ushort[Cells];
            Choose(material, frame.Materials[material], isAsked[material], material == turf.Ground, mood, counts[material] ?? new int[Cells], _fillOfCell[material]);
        }

        // Grass and the ground under it are one.
        for (int material = 0; material < counts.Length; material++)
        {
            _fillOfCell[material] = turf.IsGrass(material) ? _fillOfCell[turf.Ground] : _fillOfCell[material];
        }

        // Colours of lamps and signs, found by how the pixel shines and not by its material.
        _firstLamp = _fills.Count;
        foreach (string hex in LampColors)
        {
            _fills.Add(new FlatFill(FlatMood.Color(hex), FrameMaterialKind.Light, true, -1, 0));
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

    private void Choose(int index, FrameMaterial material, bool isAsked, bool isTurf, FlatMood mood, int[] counts, ushort[] fillOfCell)
    {
        // How many colours a material may keep, and how different they must be.
        (int most, float distance) = material.Kind switch
        {
            FrameMaterialKind.Foliage or FrameMaterialKind.Water => (1, 2f),
            _ when isTurf => (1, 2f),
            FrameMaterialKind.Ground => (2, 0.27f),
            FrameMaterialKind.Fur => (3, 0.20f),
            FrameMaterialKind.Text => (4, 0.10f),
            FrameMaterialKind.Glass => (1, 2f),
            // Mottled walls become plain.
            _ when !isAsked => (4, 0.42f),
            _ => (5, 0.26f),
        };
        int[] order = [.. Enumerable.Range(0, Cells).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c)];
        long total = order.Sum(c => (long)counts[c]);
        int first = _fills.Count;
        var centers = new List<Vector3>();
        foreach (int cell in order)
        {
            // Stripes and spots are few but stand out; mottling must be a good part of the surface to count.
            float nearest = centers.Count == 0 ? float.PositiveInfinity : centers.Min(c => Vector3.Distance(c, Center(cell)));
            float share = nearest > ClearlyDifferent ? 0.015f : 0.14f;
            if (centers.Count == 0 || (centers.Count < most && nearest > distance && Around(counts, order, Center(cell), distance) > share * total))
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
            
            // What glows white may be coloured by its pattern, as flames are.
            bool isWhite = shine - MathF.Min(emission.X, MathF.Min(emission.Y, emission.Z)) < 0.05f * shine;
            color = shine > 0.02f && !isWhite ? emission / shine : color;
            color = material.Kind switch
            {
                FrameMaterialKind.Text => color,
                FrameMaterialKind.Glass => Glaze(color, mood.Glass),
                _ => isAsked ? LiftBlack(color) : Calm(color, material.Kind is FrameMaterialKind.Ground or FrameMaterialKind.Foliage),
            };
            _fills.Add(new FlatFill(color, material.Kind, shines, index, k));
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

    /// <summary>Panes are drawn as the sky in them; only coloured glass keeps its colour.</summary>
    private static Vector3 Glaze(Vector3 color, Vector3 sky)
    {
        Vector3 lab = OkLab.FromLinear(color);
        const float colorful = 0.10f;
        float chroma = MathF.Sqrt((lab.Y * lab.Y) + (lab.Z * lab.Z));
        return OkLab.Mix(color, sky, chroma > colorful ? 0.25f : 0.85f);
    }

    /// <summary>Black in print is a dark blue grey, or form would be lost in it.</summary>
    private static Vector3 LiftBlack(Vector3 color)
    {
        Vector3 lab = OkLab.FromLinear(color);
        const float darkest = 0.29f;
        return lab.X >= darkest
            ? color
            : OkLab.ToLinear(new Vector3(darkest - (0.3f * (darkest - lab.X)), lab.Y, lab.Z - (0.02f * (1 - (lab.X / darkest)))));
    }

    /// <summary>Scenery steps back: lighter where dark, never loud.</summary>
    private static Vector3 Calm(Vector3 color, bool isNature)
    {
        Vector3 lab = OkLab.FromLinear(color);
        const float floor = 0.36f, loudest = 0.125f;
        float chroma = MathF.Sqrt((lab.Y * lab.Y) + (lab.Z * lab.Z)), scale = chroma > loudest ? (loudest + (0.35f * (chroma - loudest))) / chroma : 1;
        float lightness = MathF.Max(lab.X, floor + (0.5f * (lab.X - (0.5f * floor))));
        if (isNature)
        {
            // Grass, leaves and sand are drawn in fresh colours; grey stone and roads stay as they are.
            float fresh = Math.Clamp((chroma - 0.02f) / 0.05f, 0, 1);
            lightness = float.Lerp(lightness, 0.19f + (0.80f * lightness), fresh);
            scale *= 1 + (0.22f * fresh);
        }

        return OkLab.ToLinear(new Vector3(lightness, lab.Y * scale, lab.Z * scale));
    }
}
