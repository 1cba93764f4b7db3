using Easel.Imaging;

namespace Easel.Design;

/// <summary>A text for a page.</summary>
/// <param name="Content">The characters, shown exactly.</param>
/// <param name="Color">Colour asked for, linear sRGB, or null.</param>
/// <param name="Face">Type face asked for in words: <c>bold</c>, <c>serif</c>, <c>script</c>, <c>handwritten</c>, <c>mono</c>…, or null.</param>
/// <param name="IsTube">Whether the letters are tubes of glowing gas.</param>
public sealed record PageText(string Content, LinearRgb? Color = null, string? Face = null, bool IsTube = false);
