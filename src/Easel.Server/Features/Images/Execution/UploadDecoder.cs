using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Studio.Editing;

namespace Easel.Server.Features.Images.Execution;

/// <summary>Reads the pictures of an edit from their files, one after the other.</summary>
internal static class UploadDecoder
{
    /// <summary>Side to which all pictures but the first are reduced: sixteen large ones would take gigabytes, and they are only parts of the result.</summary>
    private const int LongestOther = 2048;

    /// <summary>Decodes all pictures of a request.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for them any more.</exception>
    public static EditOrder Decode(ImageRequest request, CancellationToken cancellation)
    {
        ImmutableArray<Picture>.Builder images = ImmutableArray.CreateBuilder<Picture>(request.Images.Length);
        foreach (ImageUpload upload in request.Images)
        {
            cancellation.ThrowIfCancellationRequested();
            Picture picture = Read(upload, cancellation);
            bool isReduced = images.Count > 0 && Math.Max(picture.Width, picture.Height) > LongestOther;
            images.Add(isReduced ? Resampler.FitInto(picture, LongestOther, LongestOther) : picture);
        }

        return new EditOrder { Images = images.MoveToImmutable(), Mask = request.Mask is { } mask ? Read(mask, cancellation) : null };
    }

    private static Picture Read(ImageUpload upload, CancellationToken cancellation) =>
        UploadStream.Read(upload.Path, PictureDecoder.Decode, cancellation);
}
