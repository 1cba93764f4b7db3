namespace Easel.Studio;

/// <summary>What a quality means for the renderer.</summary>
/// <param name="SamplesPerPixel">Paths per drawn pixel.</param>
/// <param name="MaxBounces">Longest path.</param>
/// <param name="MaxRoomBounces">Longest path indoors.</param>
/// <param name="LightScale">Sides of the grid on which light is traced relative to the picture's.</param>
/// <param name="IsEconomical">Whether a frame never has more pixels than its picture.</param>
internal readonly record struct Effort(int SamplesPerPixel, int MaxBounces, int MaxRoomBounces, float LightScale, bool IsEconomical = false)
{
    private const float Megapixel = 1024 * 1024;

    private const int QuickSamples = 2;

    /// <summary>Light on an eighth of the pixels: the best that a quick look can buy.</summary>
    private const float QuickScale = 0.36f;

    /// <summary>The same for large pictures of medium quality.</summary>
    private const float LargeScale = 0.5f;

    /// <summary>Pictures below this size are always lit at their own: there is little to save.</summary>
    private const float SmallestScaled = 0.3f * Megapixel;

    /// <summary>Pixels of a frame without light beyond which more would only cost time.</summary>
    public float MostFacts => (IsEconomical ? 1 : SamplesPerPixel <= QuickSamples ? 1.6f : 4f) * Megapixel;

    /// <summary>Paths per pixel in a room for each one outdoors: they are shorter, and find less.</summary>
    private const float RoomFactor = 1.1f;

    /// <summary>Effort for a picture of this size. Larger pictures take fewer samples per pixel: the same noise is finer on paper.</summary>
    public static Effort For(Quality quality, int width, int height)
    {
        float pixels = (float)width * height, relief = MathF.Min(2, MathF.Sqrt(Megapixel / pixels));
        return quality switch
        {
            Quality.Low => new Effort(QuickSamples, 2, 2, pixels > SmallestScaled ? QuickScale : 1),
            Quality.Medium => new Effort(Math.Max(4, (int)MathF.Round(5 * relief)), 3, 2, pixels > 2 * Megapixel ? LargeScale : 1),
            _ => new Effort(Math.Max(8, (int)MathF.Round(20 * relief)), 5, 3, 1),
        };
    }

    /// <summary>Paths per pixel in a room, from those outdoors.</summary>
    public static int RoomSamples(int samples) => samples <= QuickSamples ? samples : (int)(RoomFactor * samples);

    /// <summary>The effort for a brief.</summary>
    public static Effort For(Brief brief)
    {
        Effort full = For(brief.Quality, brief.Width, brief.Height);
        return brief.IsEconomical
            ? full with { SamplesPerPixel = Math.Max(QuickSamples, (full.SamplesPerPixel + 1) / 2), IsEconomical = true }
            : full;
    }

    /// <summary>The brief for what is really drawn: an economical picture has at most a megapixel and is enlarged when it is done.</summary>
    public static Brief Drawn(Brief brief)
    {
        float scale = MathF.Sqrt(Megapixel / ((float)brief.Width * brief.Height));
        return brief.IsEconomical && scale < 1
            ? brief with { Width = (int)(brief.Width * scale), Height = (int)(brief.Height * scale) }
            : brief;
    }
}
