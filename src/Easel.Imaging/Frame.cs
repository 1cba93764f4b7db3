using System.Collections.Immutable;

namespace Easel.Imaging;

/// <summary>
/// What rendering hands on: light and facts per pixel, before any style. All buffers are row-major from the top left, one entry
/// (or three interleaved entries) per pixel, and owned by the frame. Facts are those of the first surface seen through the pixel
/// centre, so they have hard edges; <see cref="Color"/> is antialiased.
/// </summary>
public sealed class Frame
{
    /// <summary>Allocates the buffers; the sky fills every pixel at first (depth +∞, ids 0, material −1).</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    public Frame(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width;
        Height = height;
        int pixels = checked(width * height);
        Color = new float[checked(pixels * 3)];
        Albedo = new float[pixels * 3];
        Normal = new float[pixels * 3];
        Depth = new float[pixels];
        ElementId = new int[pixels];
        MaterialId = new int[pixels];
        SunVisibility = new float[pixels];
        Coverage = new float[pixels];
        Array.Fill(Depth, float.PositiveInfinity);
        Array.Fill(MaterialId, -1);
    }

    /// <summary>Pixels per row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>float[height × width × 3]: radiance, linear sRGB, unbounded, fog and emission included, not exposed.</summary>
    public float[] Color { get; }

    /// <summary>float[height × width × 3]: reflectance of the surface, linear sRGB in [0, 1]; 0 for sky.</summary>
    public float[] Albedo { get; }

    /// <summary>float[height × width × 3]: world-space unit shading normal; 0 for sky.</summary>
    public float[] Normal { get; }

    /// <summary>float[height × width]: distance along the ray in metres; +∞ for sky.</summary>
    public float[] Depth { get; }

    /// <summary>int[height × width]: <c>Instance.ElementId</c> of the surface; 0 for sky and environment.</summary>
    public int[] ElementId { get; }

    /// <summary>int[height × width]: index into <see cref="Materials"/>; −1 for sky.</summary>
    public int[] MaterialId { get; }

    /// <summary>float[height × width] in [0, 1]: the fraction of the key light (sun, else the strongest light) that reaches the surface,
    /// times the cosine to it; 0 for sky and faces turned away.</summary>
    public float[] SunVisibility { get; }

    /// <summary>float[height × width] in [0, 1]: antialiased share of the pixel covered by scene elements (ElementId ≠ 0) — the soft
    /// matte used for transparent backgrounds.</summary>
    public float[] Coverage { get; }

    /// <summary>The materials of the scene, in the order of <see cref="MaterialId"/>.</summary>
    public ImmutableArray<FrameMaterial> Materials { get; init; } = [];

    /// <summary>Facts that hold for the whole frame: camera, sun and exposure wishes.</summary>
    public FrameFacts Facts { get; init; } = new();
}
