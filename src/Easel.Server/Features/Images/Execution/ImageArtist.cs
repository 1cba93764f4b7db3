using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Files;
using Easel.Server.Features.Metrics;
using Easel.Server.Hosting;
using Easel.Studio;
using Easel.Studio.Editing;
using Easel.Studio.Output;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Execution;

/// <summary>Draws what a checked request asks for, one picture after the other.</summary>
internal sealed class ImageArtist(IImageEngine engine, PictureShelf shelf, IOptions<EaselOptions> options)
{
    /// <summary>Draws all pictures of a request; the caller has a place in the queue.</summary>
    /// <param name="request">What to draw.</param>
    /// <param name="observer">Told of progress, or null.</param>
    /// <param name="cancellation">Stops the drawing within a second.</param>
    public async Task<ImmutableArray<FinishedImage>> DrawAsync(ImageRequest request, IDrawingObserver? observer, CancellationToken cancellation)
    {
        EditOrder? edit = request.Images.IsEmpty ? null : await Task.Run(() => UploadDecoder.Decode(request, cancellation), cancellation);
        int seed = request.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        ImmutableArray<FinishedImage>.Builder images = ImmutableArray.CreateBuilder<FinishedImage>(request.Count);
        for (int i = 0; i < request.Count; i++)
        {
            // Each further picture of a request takes the next seed, wrapping at the largest.
            int number = i;
            var brief = new Brief
            {
                Prompt = request.Prompt,
                Plan = request.Plan,
                Width = request.Width,
                Height = request.Height,
                Quality = request.Quality,
                IsEconomical = ModelProfiles.IsEconomical(request.Model),
                Seed = (int)(((long)seed + i) & int.MaxValue),
                Edit = edit,
                IsTransparent = request.IsTransparent,
                PartialPictures = observer is null ? 0 : request.PartialImages,
            };
            IProgress<DrawingProgress>? progress = observer is null ? null : new ObserverProgress(observer, number, request, cancellation);
            long start = Stopwatch.GetTimestamp();
            Drawing drawing = await engine.DrawAsync(brief, progress, cancellation);
            EaselMeters.CountPicture(request, Stopwatch.GetElapsedTime(start));
            byte[] file = PictureFile.Encode(
                drawing, request.Format, request.Compression, options.Value.StorePromptInPictures, SourceOf(request), cancellation);
            FinishedImage finished = await shelf.ShelveAsync(request, new FinishedImage(file, drawing.Seed, drawing.RevisedPrompt), cancellation);
            observer?.OnFinished(i, finished);
            images.Add(finished);
        }

        return images.MoveToImmutable();
    }

    private static DigitalSource SourceOf(ImageRequest request) =>
        request.Operation == ImageOperation.Edit ? DigitalSource.CompositeSynthetic : DigitalSource.AlgorithmicMedia;
}
