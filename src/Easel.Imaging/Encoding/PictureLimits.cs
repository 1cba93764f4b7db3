namespace Easel.Imaging.Encoding;

/// <summary>How large a picture a file may claim.</summary>
internal static class PictureLimits
{
    /// <summary>Refuses sizes that are empty or too large.</summary>
    /// <exception cref="InvalidPictureException">The size is not acceptable.</exception>
    public static void CheckSize(long width, long height)
    {
        if (width < 1 || height < 1)
        {
            throw new InvalidPictureException("The file is damaged: its picture has no pixels.");
        }

        if (width * height > PictureDecoder.MostPixels || Math.Max(width, height) > PictureDecoder.LongestSide)
        {
            throw new InvalidPictureException(
                $"The picture has {width}x{height} pixels; at most {PictureDecoder.MostPixels / 1_000_000} megapixels are read. Send a smaller copy.");
        }
    }
}
