using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Motifs;

/// <summary>
/// What someone who paints or draws looks at: the view as a picture, and behind it the facts of the frame where there is one. Colours are codes
/// in [0, 1] (sRGB), in which paper, ink and paint mix much as they do on a table.
/// </summary>
internal sealed class Motif
{
    private readonly int[] _columns;
    private readonly int[] _rows;
    private readonly Lazy<float[]> _lightness;

    /// <summary>A motif of a finished picture.</summary>
    /// <param name="view">The view, as large as the picture to be made.</param>
    /// <param name="frame">Facts behind it, of any size; null for a photograph that came from elsewhere.</param>
    /// <param name="seed">Seed of all chance.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Motif(Picture view, Frame? frame, uint seed, CancellationToken cancellation)
    {
        View = view;
        Frame = frame;
        Seed = seed;
        Options = new ParallelOptions { CancellationToken = cancellation };
        Unit = MathF.Min(view.Width, view.Height) / 1024f;
        (int width, int height) = frame is null ? (view.Width, view.Height) : (frame.Width, frame.Height);
        _columns = [.. Enumerable.Range(0, view.Width).Select(x => (int)((x + 0.5f) * width / view.Width))];
        _rows = [.. Enumerable.Range(0, view.Height).Select(y => (int)((y + 0.5f) * height / view.Height) * width)];
        _lightness = new Lazy<float[]>(MeasureLightness);
    }

    /// <summary>The view.</summary>
    public Picture View { get; }

    /// <summary>The facts, or null.</summary>
    public Frame? Frame { get; }

    /// <summary>Seed of all chance.</summary>
    public uint Seed { get; }

    /// <summary>Pixels per row.</summary>
    public int Width => View.Width;

    /// <summary>Rows.</summary>
    public int Height => View.Height;

    /// <summary>Pixels of the picture for each one of a picture whose shorter side has 1024: what strokes and textures are measured in.</summary>
    public float Unit { get; }

    /// <summary>Cancellation.</summary>
    public ParallelOptions Options { get; }

    /// <summary>float[height × width]: lightness as codes of luminance, 0 to 1.</summary>
    public float[] Lightness => _lightness.Value;

    /// <summary>Colour codes of a pixel.</summary>
    public Vector3 At(int i)
    {
        ReadOnlySpan<byte> p = View.Rgba.AsSpan(4 * i, 3);
        return new Vector3(p[0], p[1], p[2]) * (1 / 255f);
    }

    /// <summary>Colour codes of a pixel; beyond the rim those of the rim.</summary>
    public Vector3 At(int x, int y) => At((Math.Clamp(y, 0, Height - 1) * Width) + Math.Clamp(x, 0, Width - 1));

    /// <summary>Colour codes between pixels.</summary>
    public Vector3 At(Vector2 p)
    {
        float fx = p.X - 0.5f, fy = p.Y - 0.5f;
        int x = (int)MathF.Floor(fx), y = (int)MathF.Floor(fy);
        return Vector3.Lerp(Vector3.Lerp(At(x, y), At(x + 1, y), fx - x), Vector3.Lerp(At(x, y + 1), At(x + 1, y + 1), fx - x), fy - y);
    }

    /// <summary>Index into the frame's buffers for a pixel of the picture; beyond the rim that of the rim.</summary>
    public int FactAt(int x, int y) => _rows[Math.Clamp(y, 0, Height - 1)] + _columns[Math.Clamp(x, 0, Width - 1)];

    /// <summary>What was asked for at a pixel: an element's number, or 0 for surroundings and where nothing is known.</summary>
    public int ElementAt(int x, int y) => Frame is null ? 0 : Frame.ElementId[FactAt(x, y)];

    /// <summary>True where the frame knows of sky.</summary>
    public bool IsSky(int x, int y) => Frame is not null && Frame.MaterialId[FactAt(x, y)] < 0;

    /// <summary>The kind of surface at a pixel; null for sky and where nothing is known.</summary>
    public FrameMaterialKind? KindAt(int x, int y)
    {
        int material = Frame is null ? -1 : Frame.MaterialId[FactAt(x, y)];
        return material < 0 ? null : Frame!.Materials[material].Kind;
    }

    /// <summary>True for leaves and grass of the surroundings, which are drawn as masses.</summary>
    public bool IsMass(int x, int y) => KindAt(x, y) is FrameMaterialKind.Foliage or FrameMaterialKind.Ground && ElementAt(x, y) == 0;

    /// <summary>The same motif in another view.</summary>
    public Motif With(Picture view) => new(view, Frame, Seed, Options.CancellationToken);

    /// <summary>Pixels for a length that is given for pictures of 1024, and at least <paramref name="least"/>.</summary>
    public float Pixels(float length, float least = 0) => MathF.Max(least, length * Unit);

    /// <summary>Paints a picture pixel by pixel, rows in parallel.</summary>
    public Picture Paint(Func<int, int, Vector3> color)
    {
        var picture = new Picture(Width, Height);
        Parallel.For(0, Height, Options, y =>
        {
            Span<byte> row = picture.Rgba.AsSpan(4 * y * Width, 4 * Width);
            for (int x = 0; x < Width; x++)
            {
                Tints.Write(row.Slice(4 * x, 4), color(x, y));
            }
        });
        return picture;
    }

    /// <summary>Measures something for every pixel, rows in parallel.</summary>
    /// <returns>float[height × width].</returns>
    public float[] Plane(Func<int, int, float> value)
    {
        float[] plane = new float[Width * Height];
        Parallel.For(0, Height, Options, y =>
        {
            for (int x = 0; x < Width; x++)
            {
                plane[(y * Width) + x] = value(x, y);
            }
        });
        return plane;
    }

    private float[] MeasureLightness() => Plane((x, y) => Tints.Luma(At((y * Width) + x)));
}
