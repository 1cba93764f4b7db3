using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// The form of an emblem as grids of one frame: the distance to the outline, how far it swells, and how high its layers stand. All in units
/// of the drawing.
/// </summary>
/// <param name="Frame">Where the grids lie.</param>
/// <param name="Distance">Signed distance to the outline, positive inside.</param>
/// <param name="Swell">How far the front swells: 0 at the outline, near 1 in the middle of wide parts.</param>
/// <param name="Levels">How many layers lie on each other, smoothed a little: the steps.</param>
/// <param name="Mounds">The same smoothed much: the soft swell of the layers.</param>
internal sealed record EmblemField(EmblemFrame Frame, float[] Distance, float[] Swell, float[] Levels, float[] Mounds)
{
    /// <summary>Pixels along the longer side, and around it.</summary>
    private const int Pixels = 384, Margin = 10;

    /// <summary>Distance from the outline at which the swell has come to 63 %, as a share of the longer side.</summary>
    private const float SwellReach = 0.075f;

    /// <summary>Smoothing of the levels: rounds of box filters of these radii, pixels.</summary>
    private const int StepRadius = 1, MoundRadius = 7;

    /// <summary>By how much the outline is moved outwards, units: whiskers and strings become strong enough to stand.</summary>
    public const float Growth = 0.45f;

    /// <summary>Finds the form of a drawing.</summary>
    public static EmblemField Of(EmblemArt art)
    {
        (Vector2 least, Vector2 most) = Extent(art);
        EmblemFrame frame = EmblemFrame.Around(least, most, Pixels, Margin);
        float[] coverage = new float[frame.Width * frame.Height], levels = new float[frame.Width * frame.Height];
        CoverAll(art, frame, coverage, levels);

        // Distances from pixels that are covered in part are a little uneven; the outline must not be.
        float[] distance = BoxFilter.Smooth(DistanceTransform.Signed(coverage, frame.Width), frame.Width, 1, 3);
        for (int i = 0; i < distance.Length; i++)
        {
            distance[i] = (distance[i] / frame.PixelsPerUnit) + Growth;
        }

        SpreadLevels(levels, distance, frame.Width);
        float[] steps = BoxFilter.Smooth(levels, frame.Width, StepRadius, 2), mounds = BoxFilter.Smooth(levels, frame.Width, MoundRadius, 2);
        return new EmblemField(frame, distance, Swelling.Of(distance, frame, SwellReach * Pixels / frame.PixelsPerUnit), steps, mounds);
    }

    /// <summary>The box of what is drawn, units.</summary>
    public static (Vector2 Least, Vector2 Most) Extent(EmblemArt art)
    {
        Vector2 least = new(float.PositiveInfinity), most = new(float.NegativeInfinity);
        foreach (Vector2 point in art.Shapes.SelectMany(s => s.Contours).SelectMany(c => c))
        {
            least = Vector2.Min(least, point);
            most = Vector2.Max(most, point);
        }

        return (least, most);
    }

    /// <summary>The box of the body, units: what only glows around it counts not.</summary>
    /// <exception cref="InvalidDataException">The drawing has no body.</exception>
    public (Vector2 Least, Vector2 Most) Box()
    {
        Vector2 least = new(float.PositiveInfinity), most = new(float.NegativeInfinity);
        for (int i = 0; i < Distance.Length; i++)
        {
            if (Distance[i] > Growth)
            {
                Vector2 point = Frame.Point(i % Frame.Width, i / Frame.Width);
                least = Vector2.Min(least, point);
                most = Vector2.Max(most, point);
            }
        }

        return least.X <= most.X ? (least, most) : throw new InvalidDataException("The drawing of an emblem is empty.");
    }

    /// <summary>Bilinear value of one of the grids at a place in pixels, (0, 0) being the middle of the first.</summary>
    public float At(float[] grid, float x, float y)
    {
        x = Math.Clamp(x, 0, Frame.Width - 1.001f);
        y = Math.Clamp(y, 0, Frame.Height - 1.001f);
        int left = (int)x, top = (int)y, i = (top * Frame.Width) + left;
        return float.Lerp(float.Lerp(grid[i], grid[i + 1], x - left), float.Lerp(grid[i + Frame.Width], grid[i + Frame.Width + 1], x - left), y - top);
    }

    /// <summary>What is covered at all, and how many layers lie there.</summary>
    private static void CoverAll(EmblemArt art, EmblemFrame frame, float[] coverage, float[] levels)
    {
        const float Solid = 0.6f;
        var rasterizer = new ShapeRasterizer(frame.Width, frame.Height);
        Span<int> below = stackalloc int[64];
        foreach (EmblemShape shape in art.Shapes)
        {
            (int left, int top, int right, int bottom) = rasterizer.Cover(shape, frame.PixelsPerUnit, frame.Origin);
            Body body = Body.Of(shape.Paint);
            bool isSolid = shape.Paint.Stops.Average(s => s.Color.W) > Solid;
            int level = isSolid ? LevelOf(rasterizer, levels, frame.Width, (left, top, right, bottom), below) : 0;
            for (int y = top; y < bottom; y++)
            {
                ReadOnlySpan<float> row = rasterizer.Coverage.Slice(y * frame.Width, frame.Width);
                for (int x = left; x < right; x++)
                {
                    int i = (y * frame.Width) + x;

                    coverage[i] += (1 - coverage[i]) * row[x] * body.At(frame, x, y);
                    levels[i] = isSolid ? float.Lerp(levels[i], level, row[x]) : levels[i];
                }
            }
        }
    }

    /// <summary>How much of a paint is a body: panes and drops are, shades and the glow around a flame only colour what is below them.</summary>
    /// <param name="Paint">The paint where its opacity differs from place to place, else null.</param>
    /// <param name="Share">How much it is everywhere else.</param>
    private readonly record struct Body(PaintTable? Paint, float Share)
    {
        private const float Pane = 0.25f, Core = 0.6f;

        public static Body Of(EmblemPaint paint) => paint.Opacity - paint.Stops.Min(s => s.Color.W) > 0.4f
            ? new Body(new PaintTable(paint), 0) : new Body(null, paint.Opacity > Pane ? 1 : 0);

        public float At(EmblemFrame frame, int x, int y) =>
            Paint is null ? Share : Math.Clamp(0.5f + ((Paint[frame.Point(x, y)].W - Core) * 8), 0, 1);
    }

    /// <summary>One above the highest level that a good part of the shape lies on.</summary>
    private static int LevelOf(ShapeRasterizer rasterizer, float[] levels, int width, (int Left, int Top, int Right, int Bottom) box, Span<int> below)
    {
        const float GoodPart = 0.12f;
        below.Clear();
        int area = 0;
        for (int y = box.Top; y < box.Bottom; y++)
        {
            for (int x = box.Left; x < box.Right; x++)
            {
                int i = (y * width) + x;
                if (rasterizer.Coverage[i] > 0.5f)
                {
                    below[Math.Min((int)(levels[i] + 0.5f), below.Length - 1)]++;
                    area++;
                }
            }
        }

        int seen = 0;
        for (int level = below.Length - 1; level > 0; level--)
        {
            seen += below[level];
            if (seen > GoodPart * area)
            {
                return level + 1;
            }
        }

        return 1;
    }

    /// <summary>Beyond the outline the level of the edge goes on, so that smoothing makes no rim.</summary>
    private static void SpreadLevels(float[] levels, float[] distance, int width)
    {
        const float Inside = Growth + 0.4f;
        float[] sum = new float[levels.Length], weight = new float[levels.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            weight[i] = distance[i] > Inside ? 1 : 0;
            sum[i] = levels[i] * weight[i];
        }

        sum = BoxFilter.Smooth(sum, width, 4, 2);
        weight = BoxFilter.Smooth(weight, width, 4, 2);
        for (int i = 0; i < levels.Length; i++)
        {
            if (distance[i] <= Inside)
            {
                levels[i] = weight[i] > 1e-4f ? sum[i] / weight[i] : levels[i];
            }
        }
    }
}
