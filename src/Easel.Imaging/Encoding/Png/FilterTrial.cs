namespace Easel.Imaging.Encoding.Png;

/// <summary>Finds out whether filters help a picture: they do for photographs, but text and drawings may repeat themselves better as they
/// are.</summary>
internal static class FilterTrial
{
    /// <summary>Strips of the picture that are encoded both ways.</summary>
    private const int Strips = 8;

    /// <summary>Bytes of a strip, about.</summary>
    private const int StripLength = 1 << 17;

    /// <summary>Whether rows should be filtered.</summary>
    public static bool Helps(Picture picture, PngLayout layout, PictureSurvey survey, ParallelOptions parallel)
    {
        if (survey.Repeated < (long)picture.Width * picture.Height / 2)
        {
            return true;
        }

        int rows = Math.Clamp(StripLength / BandEncoder.RowLength(picture, layout), 1, picture.Height);
        int strips = Math.Min(Strips, picture.Height / rows);
        int[] lengths = new int[2 * strips];
        Parallel.For(0, lengths.Length, parallel, i =>
        {
            int first = (int)((long)(i / 2) * (picture.Height - rows) / Math.Max(1, strips - 1));
            lengths[i] = new BandEncoder(picture, layout, i % 2 == 0, rows).Encode(first, first + rows).Data.Length;
        });
        return lengths.Where((_, i) => i % 2 == 0).Sum() <= lengths.Where((_, i) => i % 2 != 0).Sum();
    }
}
