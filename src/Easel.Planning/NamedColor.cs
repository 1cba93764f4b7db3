namespace Easel.Planning;

/// <summary>A colour with the word it came from.</summary>
/// <param name="Name">The word of the prompt, such as <c>red</c>.</param>
/// <param name="Hex"><c>#rrggbb</c>, sRGB.</param>
public readonly record struct NamedColor(string Name, string Hex);
