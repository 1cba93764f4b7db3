namespace Easel.Imaging.Encoding.Deflate;

/// <summary>How the bytes to pack are laid out, so that repeats are looked for only where they can begin.</summary>
/// <param name="RowLength">Bytes from one row to the next; the first of them belongs to no pixel.</param>
/// <param name="PixelLength">Bytes of a pixel.</param>
/// <param name="RunDistance">How far back runs repeat: 1 where one byte comes again and again, or the length of a pixel.</param>
internal readonly record struct DataShape(int RowLength, int PixelLength, int RunDistance);
