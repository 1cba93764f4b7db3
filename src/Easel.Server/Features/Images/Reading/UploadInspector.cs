using System.Collections.Immutable;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Finds out what uploads really are. A few at a time: a large picture takes hundreds of megabytes while it is looked at.</summary>
internal sealed class UploadInspector : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _turns = new(AtOnce);

    /// <summary>Looks at the pictures of an edit.</summary>
    /// <exception cref="ApiException">One is no PNG or JPEG that can be read.</exception>
    public async Task<ImmutableArray<ImageUpload>> InspectAsync(IReadOnlyList<(string Name, UploadedFile File)> files, CancellationToken cancellation)
    {
        ImmutableArray<ImageUpload>.Builder uploads = ImmutableArray.CreateBuilder<ImageUpload>(files.Count);
        foreach ((string name, UploadedFile file) in files)
        {
            int number = uploads.Count + 1;
            uploads.Add(await LookAsync(name, file, why => ApiErrors.InvalidImageFile(number, why), cancellation));
        }

        return uploads.MoveToImmutable();
    }

    /// <summary>Looks at a mask.</summary>
    /// <param name="file">The mask.</param>
    /// <param name="image">The picture that it belongs to.</param>
    /// <param name="cancellation">The caller has gone.</param>
    /// <exception cref="ApiException">It does not fit; the message says why and how to convert it.</exception>
    public async Task<ImageUpload> InspectMaskAsync(UploadedFile file, ImageUpload image, CancellationToken cancellation)
    {
        ImageUpload mask = await LookAsync("mask", file, ApiErrors.InvalidMaskFile, cancellation);
        return mask switch
        {
            { Format: not PictureFormat.Png } => throw new ApiException(ApiErrors.InvalidMask(
                "mask image missing alpha channel. The mask is a JPEG, which cannot have one: save it as a PNG whose transparent pixels are to be edited.")),
            { HasAlpha: false } => throw new ApiException(ApiErrors.InvalidMask(
                "mask image missing alpha channel. Save it as a PNG with one, transparent where the image is to be edited; "
                + "ImageMagick makes one of a mask that is white there: magick mask.png -negate -alpha copy mask-alpha.png")),
            _ when (mask.Width, mask.Height) != (image.Width, image.Height) => throw new ApiException(ApiErrors.InvalidMask(
                $"mask size does not match image size. The mask has {mask.Width}x{mask.Height} pixels, the (first) image {image.Width}x{image.Height}; "
                + $"ImageMagick scales it: magick mask.png -resize {image.Width}x{image.Height}! mask-scaled.png")),
            _ => mask,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task<ImageUpload> LookAsync(string name, UploadedFile file, Func<string, ApiError> refusal, CancellationToken cancellation)
    {
        if (file.Fault is { } fault)
        {
            throw new ApiException(fault(name));
        }

        await _turns.WaitAsync(cancellation);
        try
        {
            PictureFacts facts = await Task.Run(() => UploadStream.Read(file.Path, PictureDecoder.Check, cancellation), cancellation);
            return new ImageUpload(file.Path, facts.Format, facts.Width, facts.Height, facts.HasAlpha);
        }
        catch (InvalidPictureException e)
        {
            throw new ApiException(e.MediaType is { } type ? ApiErrors.UnsupportedFile(name, type) : refusal(e.Message));
        }
        finally
        {
            _turns.Release();
        }
    }
}
