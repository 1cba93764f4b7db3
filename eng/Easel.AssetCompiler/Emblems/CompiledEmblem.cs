using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>One emblem on its way into the file.</summary>
/// <param name="Row">What the table says of it.</param>
/// <param name="Names">English names, the usual one first; "name/plural" where the plural is not regular.</param>
/// <param name="Shapes">Its shapes, the lowest first.</param>
internal sealed record CompiledEmblem(EmblemRow Row, string[] Names, List<SvgShape> Shapes);

/// <summary>A row of Data/emblems.txt.</summary>
/// <param name="Picture">Name of the picture.</param>
/// <param name="Size">Longest side, metres.</param>
/// <param name="Kind">Kind, a word.</param>
/// <param name="Turn">Degrees anticlockwise.</param>
internal sealed record EmblemRow(string Picture, float Size, string Kind, float Turn);

/// <summary>A filled shape.</summary>
/// <param name="Path">Its outline, in units of 1/128 of the picture, y downwards.</param>
/// <param name="Paint">What it is filled with.</param>
internal sealed record SvgShape(SKPath Path, SvgPaint Paint);

/// <summary>What a shape is filled with: one colour, or a gradient.</summary>
/// <param name="Map">From points of the picture to the gradient: linear gradients run from x = 0 to 1, radial ones from radius 0 to 1.</param>
/// <param name="IsRadial">Whether it is a radial gradient.</param>
/// <param name="Stops">Offset and colour (sRGB, straight alpha); a single one for a plain fill.</param>
internal sealed record SvgPaint(SKMatrix Map, bool IsRadial, (float Offset, SKColor Color)[] Stops);
