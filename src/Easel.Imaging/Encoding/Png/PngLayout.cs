namespace Easel.Imaging.Encoding.Png;

/// <summary>How a picture's pixels are stored in a PNG file, eight bits per sample.</summary>
/// <param name="ColorType">Colour type of the header: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="PixelLength">Bytes of a pixel.</param>
/// <param name="Palette">Colours by their number, for colour type 3; else null.</param>
internal sealed record PngLayout(byte ColorType, int PixelLength, ColorTable? Palette)
{
    private const byte Grey = 0;
    private const byte Rgb = 2;
    private const byte Indexed = 3;
    private const byte GreyAlpha = 4;
    private const byte Rgba = 6;

    /// <summary>A chunk's length, type and checksum.</summary>
    private const int ChunkFrame = 12;

    /// <summary>Bytes of samples that a palette must spare for each of its own: they would be packed, it is not.</summary>
    private const int WorthWhile = 8;

    /// <summary>The smallest layout that holds a picture.</summary>
    public static PngLayout For(Picture picture, PictureSurvey survey)
    {
        PngLayout direct = (survey.IsGrey, survey.IsOpaque) switch
        {
            (true, true) => new PngLayout(Grey, 1, Palette: null),
            (true, false) => new PngLayout(GreyAlpha, 2, Palette: null),
            (false, true) => new PngLayout(Rgb, 3, Palette: null),
            (false, false) => new PngLayout(Rgba, 4, Palette: null),
        };
        if (survey.Colors is not { } colors || direct.ColorType == Grey)
        {
            return direct;
        }

        long spared = (long)picture.Width * picture.Height * (direct.PixelLength - 1);
        long own = ChunkFrame + (3 * colors.Count) + (survey.IsOpaque ? 0 : ChunkFrame + colors.Count);
        return spared < WorthWhile * own ? direct : new PngLayout(Indexed, 1, colors.Sorted());
    }
}
