namespace Easel.Server.Features.Images;

/// <summary>What a request does.</summary>
internal enum ImageOperation
{
    /// <summary>Text to image: <c>POST /v1/images/generations</c>.</summary>
    Generation,

    /// <summary>Editing: <c>POST /v1/images/edits</c>.</summary>
    Edit,
}
