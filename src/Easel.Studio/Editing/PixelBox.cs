namespace Easel.Studio.Editing;

/// <summary>A rectangle of pixels.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The smallest box around all pixels for which something holds; empty when there are none.</summary>
    public static PixelBox Around(int width, int height, Func<int, bool> holds)
    {
        int left = width, top = height, right = 0, bottom = 0;
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                if (holds((y * width) + x))
                {
                    (left, right) = (Math.Min(left, x), Math.Max(right, x + 1));
                    (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
                }
            }
        }

        return right > left ? new PixelBox(left, top, right - left, bottom - top) : default;
    }
}
