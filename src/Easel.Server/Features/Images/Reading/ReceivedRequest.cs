namespace Easel.Server.Features.Images.Reading;

/// <summary>A request that was read and found right. Disposing of it deletes its uploads.</summary>
/// <param name="request">The request.</param>
/// <param name="bodyHash">SHA-256 of what was sent: of multipart bodies the parts, as clients make up a new boundary every time.</param>
/// <param name="folder">The uploads.</param>
internal sealed class ReceivedRequest(ImageRequest request, byte[] bodyHash, UploadFolder folder) : IDisposable
{
    /// <summary>The request.</summary>
    public ImageRequest Request { get; } = request;

    /// <summary>SHA-256 of what was sent; the same content has the same hash.</summary>
    public byte[] BodyHash { get; } = bodyHash;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
