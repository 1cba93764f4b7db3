namespace Easel.Server.Features.Images.Execution;

/// <summary>A picture of a request, done.</summary>
/// <param name="File">The encoded file.</param>
/// <param name="Seed">The seed it was drawn with.</param>
/// <param name="RevisedPrompt">What it shows, in one plain sentence.</param>
internal sealed record FinishedImage(byte[] File, int Seed, string RevisedPrompt)
{
    /// <summary>Where the file can be fetched, for a while; null when the answer carries the file itself.</summary>
    public string? Url { get; init; }
}
