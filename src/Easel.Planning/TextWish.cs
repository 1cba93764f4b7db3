namespace Easel.Planning;

/// <summary>A text that must appear exactly.</summary>
/// <param name="Content">The characters, unchanged.</param>
/// <param name="Carrier">Id of the element it stands on; never null after planning (where the prompt names no carrier, letters stand by themselves).</param>
/// <param name="Color">Colour of the letters, or null.</param>
/// <param name="Face">Wish for the type face: <c>bold</c>, <c>serif</c>, <c>script</c>, <c>neon</c>…, or null.</param>
/// <param name="Effect">How the letters are made, or null for what is usual on their carrier.</param>
public sealed record TextWish(string Content, string Carrier, NamedColor? Color = null, string? Face = null, TextEffect? Effect = null);
