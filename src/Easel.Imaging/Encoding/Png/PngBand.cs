namespace Easel.Imaging.Encoding.Png;

/// <summary>Some rows of a picture, filtered and packed: a part of the deflate stream.</summary>
/// <param name="Data">The packed bytes.</param>
/// <param name="Length">How many bytes they unpack to.</param>
/// <param name="Checksum">Adler-32 of those.</param>
internal sealed record PngBand(byte[] Data, int Length, uint Checksum);
