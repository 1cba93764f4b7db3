using Easel.Typography;

namespace Easel.Design.Pages.Types;

/// <summary>A face for one level of a page.</summary>
/// <param name="Role">The kind of face.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="IsItalic">True for slanted letters.</param>
/// <param name="IsCaps">True where texts are set in capitals.</param>
/// <param name="Family">A family of the role, or null for its usual one.</param>
internal readonly record struct TypeFace(FontRole Role, int Weight, bool IsItalic = false, bool IsCaps = false, string? Family = null)
{
    /// <summary>Loops of joined letters reach far up and down: closer lines would touch.</summary>
    private const float ScriptLineHeight = 1.12f;

    /// <summary>The style of a text at no size yet.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="spacing">Extra space between capitals, em.</param>
    /// <param name="lineHeight">Distance of baselines, em.</param>
    public TextStyle Style(string text, float spacing, float lineHeight) => new()
    {
        Role = Role,
        Family = Family,
        Weight = Weight,
        Italic = IsItalic,
        LetterSpacing = !text.Any(char.IsLower) && text.Any(char.IsUpper) ? spacing : 0,
        LineHeight = Role == FontRole.Script ? MathF.Max(ScriptLineHeight, lineHeight) : lineHeight,
    };
}
