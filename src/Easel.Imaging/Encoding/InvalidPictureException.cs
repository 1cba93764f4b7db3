namespace Easel.Imaging.Encoding;

/// <summary>A file is not a picture that can be read. The message says why, for the person who sent it.</summary>
/// <param name="message">What is wrong, one or two sentences.</param>
/// <param name="mediaType">For a file that is neither PNG nor JPEG what it seems to be, such as <c>image/webp</c>; else null.</param>
/// <param name="cause">What found it, or null.</param>
public sealed class InvalidPictureException(string message, string? mediaType = null, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>For a file that is neither PNG nor JPEG what it seems to be; else null.</summary>
    public string? MediaType { get; } = mediaType;
}
