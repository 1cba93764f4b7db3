namespace Easel.Typography;

/// <summary>A face of a family.</summary>
/// <param name="Weight">400 regular, 700 bold, 900 black.</param>
/// <param name="IsItalic">True for slanted letters.</param>
/// <param name="File">Name of the font file without its extension.</param>
public readonly record struct FontFamilyFace(int Weight, bool IsItalic, string File);
