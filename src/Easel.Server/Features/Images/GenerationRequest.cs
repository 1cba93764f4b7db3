using Easel.Imaging.Encoding;
using Easel.Studio;

namespace Easel.Server.Features.Images;

/// <summary>A generation request, checked and with all defaults resolved.</summary>
/// <param name="Prompt">What to draw.</param>
/// <param name="Count">Pictures, 1 to 10.</param>
/// <param name="Width">Pixels per row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Quality">Effort.</param>
/// <param name="Format">File format.</param>
/// <param name="Compression">JPEG quality, 0 to 100.</param>
/// <param name="Seed">Seed of the first picture, or null to choose one.</param>
internal sealed record GenerationRequest(
    string Prompt, int Count, int Width, int Height, Quality Quality, PictureFormat Format, int Compression, int? Seed)
{
    /// <summary>The size as it is echoed.</summary>
    public string Size => $"{Width}x{Height}";
}
