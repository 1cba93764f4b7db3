using Easel.Typography;

namespace Easel.Design.Carriers;

/// <summary>A type face for a title.</summary>
/// <param name="Role">The kind of face.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Italic">True for slanted letters.</param>
/// <param name="CapsSpacing">Letter-spacing of texts without small letters, em.</param>
/// <param name="Family">Name of a family, or null for the usual one of the role.</param>
internal sealed record FaceChoice(FontRole Role, int Weight, bool Italic = false, float CapsSpacing = 0.05f, string? Family = null)
{
    /// <summary>Joined letters cannot be read in capitals, and poster capitals would change small letters.</summary>
    public bool Suits(string text)
    {
        bool hasSmall = text.Any(char.IsLower);
        bool hasLarge = text.Any(char.IsUpper);
        return Role switch
        {
            FontRole.Script => hasSmall || !hasLarge,
            FontRole.Capitals => !hasSmall,
            _ => true,
        };
    }
}
