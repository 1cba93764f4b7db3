using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Reading.Parameters;
using Easel.Server.Hosting;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Reads the parameters that generations and edits share.</summary>
internal static class CommonParameters
{
    /// <summary>Reads all but model and prompt, in OpenAI's order.</summary>
    /// <param name="fields">The parameters.</param>
    /// <param name="request">Has operation, model and prompt.</param>
    /// <param name="options">What the operator allows.</param>
    /// <param name="autoSize">The size that <c>auto</c> means.</param>
    /// <exception cref="ApiException">One is wrong.</exception>
    public static ImageRequest Read(RequestFields fields, ImageRequest request, EaselOptions options, Func<(int Width, int Height)> autoSize)
    {
        request = request with
        {
            Count = ImageParameters.Count.Read(fields),
            Quality = ImageParameters.DrawingQuality.Read(fields),
            Format = ImageParameters.OutputFormat.Read(fields),
            Compression = ImageParameters.Compression.Read(fields),
        };
        if (request.Format == PictureFormat.Png && request.Compression != ImageParameters.Lossless)
        {
            throw new ApiException(ApiErrors.CompressionForPng());
        }

        (int width, int height) = ImageParameters.Size.Read(fields, autoSize);
        bool isTransparent = ImageParameters.Background.Read(fields);
        if (isTransparent && request.Format != PictureFormat.Png)
        {
            throw new ApiException(ApiErrors.TransparentJpeg());
        }

        request = request with
        {
            Width = width,
            Height = height,
            IsTransparent = isTransparent,
            Moderation = ImageParameters.Moderation.Read(fields),
            IsStreamed = ImageParameters.Stream.Read(fields),
            PartialImages = ImageParameters.PartialImages.Read(fields),
            Seed = ImageParameters.Seed.Find(fields),
        };
        request = request with { Result = ReadResult(fields, request, options) };
        ImageParameters.Style.Find(fields);
        string? user = ImageParameters.User.Find(fields), identifier = ImageParameters.SafetyIdentifier.Find(fields);
        return request with { User = user ?? identifier };
    }

    private static ResultForm ReadResult(RequestFields fields, ImageRequest request, EaselOptions options)
    {
        bool isEconomical = ModelProfiles.IsEconomical(request.Model);
        return ImageParameters.ResponseFormat.Find(fields) switch
        {
            ResultForm.Url when !isEconomical && !options.AllowUrlForAllModels => throw new ApiException(ApiErrors.UrlNotForModel(request.Model)),

            // Readers of events expect the picture in them: addresses only where they are asked for.
            null => isEconomical && !request.IsStreamed ? ResultForm.Url : ResultForm.Base64,
            { } form => form,
        };
    }
}
