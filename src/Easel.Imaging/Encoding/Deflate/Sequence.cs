namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Bytes as they are, then a match: bytes that repeat earlier ones.</summary>
/// <param name="Literals">How many bytes come as they are.</param>
/// <param name="Length">How many bytes then repeat, 3 to 258; 0 at the end of a block.</param>
/// <param name="Distance">How far back the repeated bytes lie, 1 to 32,768.</param>
internal readonly record struct Sequence(int Literals, ushort Length, ushort Distance);
