using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>A file as it came, not looked at yet.</summary>
/// <param name="Path">Where its bytes lie; nothing useful when there is a fault.</param>
/// <param name="Fault">Why it was not received whole, told the name of the parameter; or null.</param>
internal sealed record UploadedFile(string Path, Func<string, ApiError>? Fault = null)
{
    /// <summary>A file of this many bytes or more is refused.</summary>
    public const int TooLarge = 50 << 20;
}
