namespace Easel.Server.Features.Images.Reading;

/// <summary>A request that was read and found right. Disposing of it deletes its uploads.</summary>
/// <param name="request">The request.</param>
/// <param name="folder">The uploads.</param>
internal sealed class ReceivedRequest(ImageRequest request, UploadFolder folder) : IDisposable
{
    /// <summary>The request.</summary>
    public ImageRequest Request { get; } = request;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
