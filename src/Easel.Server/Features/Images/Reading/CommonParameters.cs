using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Moderation;
using Easel.Server.Hosting;
using Easel.Studio;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The parameters that generations and edits share.</summary>
internal static class CommonParameters
{
    /// <summary>Their names.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "model", "prompt", "n", "size", "quality", "output_format", "output_compression", "moderation", "background", "stream",
        "partial_images", "seed", "user", "safety_identifier", "style", "response_format",
    ];

    private const int LongestPrompt = 32_000;
    private const int LongestUser = 512;
    private const int LargestCount = 10;
    private const int MostPartials = 3;
    private const int LossLess = 100;
    private const string DefaultSize = "1024x1024";

    /// <summary>Reads the prompt.</summary>
    /// <exception cref="ApiException">It is missing, empty or too long.</exception>
    public static string ReadPrompt(RequestFields fields)
    {
        string prompt = fields.String("prompt") ?? throw new ApiException(ApiErrors.MissingParameter("prompt"));
        return prompt.Length == 0 ? throw new ApiException(ApiErrors.EmptyString("prompt")) : Bounded("prompt", prompt, LongestPrompt);
    }

    /// <summary>Reads all others, in OpenAI's order.</summary>
    /// <param name="fields">The parameters.</param>
    /// <param name="request">Has operation, model and prompt.</param>
    /// <param name="options">What the operator allows.</param>
    /// <param name="autoSize">The size that <c>auto</c> means.</param>
    /// <exception cref="ApiException">One is wrong.</exception>
    public static ImageRequest Read(RequestFields fields, ImageRequest request, EaselOptions options, Func<(int Width, int Height)> autoSize)
    {
        int count = fields.Integer("n", 1, LargestCount) ?? 1;
        Quality quality = ReadQuality(fields);
        PictureFormat format = fields.Choice("output_format", "png", "jpeg") == "jpeg" ? PictureFormat.Jpeg : PictureFormat.Png;
        int compression = fields.Integer("output_compression", 0, LossLess) ?? LossLess;
        if (format == PictureFormat.Png && compression != LossLess)
        {
            throw new ApiException(ApiErrors.CompressionForPng());
        }

        string size = fields.String("size") ?? DefaultSize;
        (int width, int height) = size == "auto" ? autoSize() : SizeRules.Parse(size);
        bool isTransparent = fields.Choice("background", "transparent", "opaque", "auto") == "transparent";
        if (isTransparent && format != PictureFormat.Png)
        {
            throw new ApiException(ApiErrors.TransparentJpeg());
        }

        ModerationLevel moderation = fields.Choice("moderation", "auto", "low") == "low" ? ModerationLevel.Low : ModerationLevel.Auto;
        bool isStreamed = fields.Boolean("stream") == true;
        int partialImages = fields.Integer("partial_images", 0, MostPartials) ?? 0;
        int? seed = fields.Integer("seed", 0, int.MaxValue);
        ResultForm result = ReadResult(fields, request.Model, isStreamed, options);
        fields.String("style");
        string? user = ReadUser(fields, "user"), identifier = ReadUser(fields, "safety_identifier");
        return request with
        {
            Count = count,
            Width = width,
            Height = height,
            Quality = quality,
            Format = format,
            Compression = compression,
            IsTransparent = isTransparent,
            Moderation = moderation,
            IsStreamed = isStreamed,
            PartialImages = partialImages,
            Seed = seed,
            Result = result,
            User = user ?? identifier,
        };
    }

    private static Quality ReadQuality(RequestFields fields) => fields.String("quality") switch
    {
        // The last two are what clients made for older models send.
        "low" => Quality.Low,
        "high" or "hd" => Quality.High,
        null or "medium" or "auto" or "standard" => Quality.Medium,
        { } other => throw new ApiException(ApiErrors.InvalidValue("quality", RequestFields.Shown(other), "low", "medium", "high", "auto")),
    };

    private static ResultForm ReadResult(RequestFields fields, string model, bool isStreamed, EaselOptions options)
    {
        string? form = fields.Choice("response_format", "b64_json", "url");
        bool isEconomical = model == ImageModels.Economical;
        return form switch
        {
            "url" when !isEconomical && !options.AllowUrlForAllModels => throw new ApiException(ApiErrors.UrlNotForModel(model)),
            "url" => ResultForm.Url,

            // Readers of events expect the picture in them: addresses only where they are asked for.
            null when isEconomical && !isStreamed => ResultForm.Url,
            _ => ResultForm.Base64,
        };
    }

    private static string? ReadUser(RequestFields fields, string name) =>
        fields.String(name) is { } user ? Bounded(name, user, LongestUser) : null;

    private static string Bounded(string name, string text, int longest)
    {
        // Characters as people count them in other languages, too: a pair of surrogates is one.
        int length = text.Length <= longest ? text.Length : text.EnumerateRunes().Count();
        return length <= longest ? text : throw new ApiException(ApiErrors.TooLong(name, longest, length));
    }
}
