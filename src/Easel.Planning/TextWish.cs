namespace Easel.Planning;

/// <summary>A text that must appear exactly.</summary>
/// <param name="Content">The characters, unchanged.</param>
/// <param name="Carrier">Id of the element it stands on; never null after planning (a sign is assumed where the prompt names no carrier).</param>
/// <param name="Color">Colour of the letters, or null.</param>
/// <param name="Face">Wish for the type face: <c>bold</c>, <c>serif</c>, <c>script</c>, <c>neon</c>…, or null.</param>
public sealed record TextWish(string Content, string Carrier, NamedColor? Color = null, string? Face = null);
