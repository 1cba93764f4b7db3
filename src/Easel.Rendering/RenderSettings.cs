namespace Easel.Rendering;

/// <summary>How to render; never what.</summary>
public sealed record RenderSettings
{
    /// <summary>Pixels per row, positive.</summary>
    public required int Width { get; init; }

    /// <summary>Rows, positive.</summary>
    public required int Height { get; init; }

    /// <summary>What is computed per pixel.</summary>
    public RenderMode Mode { get; init; } = RenderMode.PathTraced;

    /// <summary>Paths per pixel, at least 1.</summary>
    public int SamplesPerPixel { get; init; } = 16;

    /// <summary>Longest path, segments; 1 sees direct light only.</summary>
    public int MaxBounces { get; init; } = 4;

    /// <summary>Longest path in an <see cref="Scenes.Interior"/>, segments, or null for <see cref="MaxBounces"/>. What longer ones would bring there
    /// is taken to come from all around, as much as it is on the whole: paths may be short, and more of them followed.</summary>
    public int? MaxRoomBounces { get; init; }

    /// <summary>Sides of the grid on which light is traced relative to the picture's, (0, 1]. Below 1, what is seen is drawn at the picture's own size
    /// and lit by the smoothed light of the grid; it takes the denoiser.</summary>
    public float LightScale { get; init; } = 1;

    /// <summary>Whether the denoiser runs at the end, unless there are so many paths that it would do harm.</summary>
    public bool Denoise { get; init; } = true;

    /// <summary>Threads to use; 0 means all cores. Never changes the picture.</summary>
    public int Threads { get; init; }

    /// <summary>Seed of the sampling pattern.</summary>
    public uint Seed { get; init; }
}
