namespace Easel.Studio;

/// <summary>What a quality means for the renderer.</summary>
/// <param name="SamplesPerPixel">Paths per pixel.</param>
/// <param name="MaxBounces">Longest path.</param>
internal readonly record struct Effort(int SamplesPerPixel, int MaxBounces)
{
    private const float Megapixel = 1024 * 1024;

    /// <summary>Effort for a picture of this size. Larger pictures take fewer samples per pixel: the same noise is finer on paper.</summary>
    public static Effort For(Quality quality, int width, int height)
    {
        float relief = MathF.Sqrt(Megapixel / MathF.Max((float)width * height, Megapixel / 4));
        (int samples, int bounces) = quality switch
        {
            Quality.Low => (2, 2),
            Quality.Medium => (8, 3),
            _ => (40, 5),
        };
        return new Effort(Math.Max(quality == Quality.Low ? 1 : 4, (int)MathF.Round(samples * MathF.Min(relief, 1.4f))), bounces);
    }
}
