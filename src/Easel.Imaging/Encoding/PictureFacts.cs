namespace Easel.Imaging.Encoding;

/// <summary>What a picture file holds, known without keeping its pixels.</summary>
/// <param name="Format">File format, by its bytes.</param>
/// <param name="Width">Pixels per row, upright (EXIF orientation applied).</param>
/// <param name="Height">Rows, upright.</param>
/// <param name="HasAlpha">Whether it has an alpha channel or a transparent colour.</param>
/// <param name="HasProfile">Whether it names its colours by an ICC profile.</param>
public sealed record PictureFacts(PictureFormat Format, int Width, int Height, bool HasAlpha, bool HasProfile);
