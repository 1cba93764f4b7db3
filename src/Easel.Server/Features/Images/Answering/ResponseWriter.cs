using System.Collections.Immutable;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Usage;

namespace Easel.Server.Features.Images.Answering;

/// <summary>Puts finished pictures into the answer to their request.</summary>
internal sealed class ResponseWriter(TimeProvider time)
{
    /// <summary>The answer.</summary>
    public ImagesResponse Write(ImageRequest request, ImmutableArray<FinishedImage> images) => new(
        time.GetUtcNow().ToUnixTimeSeconds(),
        request.BackgroundName,
        [.. images.Select(i => new ImageData(i.Url is null ? i.File : null, i.Url, i.RevisedPrompt, i.Seed))],
        request.FormatName,
        request.QualityName,
        request.Size,
        UsageMeter.Measure(request));
}
