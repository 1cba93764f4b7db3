using Easel.Typography;

namespace Easel.Design.Pages;

/// <summary>A place of a page for a drawn picture.</summary>
/// <param name="Box">Where, pixels, +Y up.</param>
/// <param name="IsCutOut">Whether the subject alone is wanted, without background.</param>
/// <param name="Index">Number of the picture; comics show the same scene several times.</param>
public sealed record PictureSlot(TextBox Box, bool IsCutOut, int Index = 0)
{
    /// <summary>Whether a person is to be seen from the hips up, as on covers of magazines.</summary>
    public bool IsPortrait { get; init; }
}
