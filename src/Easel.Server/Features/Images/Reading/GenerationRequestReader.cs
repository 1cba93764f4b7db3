using System.Text.Json;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Moderation;
using Easel.Studio;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Reads and checks the JSON of a generation request; the first fault in OpenAI's order ends it
/// (model, unknown keys, prompt, n, quality, format, compression, size, the rest).</summary>
internal static class GenerationRequestReader
{
    private const int LongestPrompt = 32_000;
    private const int LargestCount = 10;
    private const int LargestPartials = 3;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "model", "prompt", "n", "size", "quality", "output_format", "output_compression", "moderation", "background", "stream",
        "partial_images", "seed", "user", "safety_identifier", "style", "response_format",
    };

    /// <summary>Checks a parsed body.</summary>
    /// <exception cref="ApiException">Something is wrong with it.</exception>
    public static ImageRequest Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ApiException(ApiErrors.InvalidType("body", "an object", Json.Describe(body)));
        }

        var json = new Json(body);
        CheckModel(json);
        foreach (JsonProperty property in body.EnumerateObject())
        {
            if (!Known.Contains(property.Name))
            {
                throw new ApiException(ApiErrors.UnknownParameter(property.Name));
            }
        }

        string prompt = ReadPrompt(json);
        int count = json.Integer("n", 1, LargestCount) ?? 1;
        Quality quality = ReadQuality(json);
        PictureFormat format = json.Choice("output_format", "png", "jpeg") == "jpeg" ? PictureFormat.Jpeg : PictureFormat.Png;
        int compression = json.Integer("output_compression", 0, 100) ?? 100;
        if (format == PictureFormat.Png && compression != 100)
        {
            throw new ApiException(ApiErrors.CompressionForPng());
        }

        (int width, int height) = SizeRules.Parse(json.String("size") ?? "1024x1024");
        ModerationLevel moderation = json.Choice("moderation", "auto", "low") == "low" ? ModerationLevel.Low : ModerationLevel.Auto;
        CheckExtensions(json);
        return new ImageRequest
        {
            Operation = ImageOperation.Generation,
            Model = ImageModels.Standard,
            Prompt = prompt,
            Count = count,
            Width = width,
            Height = height,
            Quality = quality,
            Format = format,
            Compression = compression,
            Moderation = moderation,
            IsStreamed = json.Boolean("stream") ?? false,
            PartialImages = json.Integer("partial_images", 0, LargestPartials) ?? 0,
            Seed = json.Integer("seed", 0, int.MaxValue),
            User = json.String("user"),
        };
    }

    private static void CheckModel(Json json)
    {
        string model = json.String("model") ?? throw new ApiException(ApiErrors.MissingParameter("model"));
        if (model != ImageModels.Standard)
        {
            throw new ApiException(model == ImageModels.Economical ? ApiErrors.EditsOnlyModel(model) : ApiErrors.UnknownModel(model));
        }
    }

    private static string ReadPrompt(Json json)
    {
        string prompt = json.String("prompt") ?? throw new ApiException(ApiErrors.MissingParameter("prompt"));
        return prompt.Length switch
        {
            0 => throw new ApiException(ApiErrors.EmptyString("prompt")),
            > LongestPrompt => throw new ApiException(ApiErrors.TooLong("prompt", LongestPrompt, prompt.Length)),
            _ => prompt,
        };
    }

    private static Quality ReadQuality(Json json) => json.Choice("quality", "low", "medium", "high", "auto", "standard", "hd") switch
    {
        "low" => Quality.Low,
        "high" or "hd" => Quality.High,
        _ => Quality.Medium,
    };

    private static void CheckExtensions(Json json)
    {
        if (json.Choice("background", "auto", "opaque", "transparent") == "transparent")
        {
            throw new ApiException(ApiErrors.NotYet("background", "A transparent background"));
        }

        if (json.Choice("response_format", "b64_json", "url") == "url")
        {
            throw new ApiException(ApiErrors.NotYet("response_format", "'url' for gpt-image-2"));
        }
    }
}
