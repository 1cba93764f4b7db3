namespace Easel.Imaging.Encoding;

/// <summary>A named text in a picture's file.</summary>
/// <param name="Name">1 to 79 ASCII letters: the keyword of a PNG text, and the property's name in XMP.</param>
/// <param name="Text">Any text; characters that a format has no place for become U+FFFD.</param>
public readonly record struct PictureNote(string Name, string Text);
