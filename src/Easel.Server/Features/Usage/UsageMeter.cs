using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Answering;
using Easel.Studio;
using Microsoft.ML.Tokenizers;

namespace Easel.Server.Features.Usage;

/// <summary>Counts tokens: text by o200k_base, pictures by the published calculator's formula.</summary>
internal static class UsageMeter
{
    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>Tokens of a whole request: everything is multiplied by the number of pictures.</summary>
    public static ImageUsage Measure(ImageRequest request)
    {
        int text = Tokenizer.Value.CountTokens(request.Prompt) * request.Count;
        int image = ImageTokens(request.Width, request.Height, request.Quality) * request.Count;
        return new ImageUsage(text, new TokenDetails(0, text), image, new TokenDetails(image, 0));
    }

    /// <summary>Image tokens of one picture: a grid of f by about f·S/L patches, scaled with the area.</summary>
    public static int ImageTokens(int width, int height, Quality quality)
    {
        long patches = quality switch
        {
            Quality.Low => 16,
            Quality.Medium => 48,
            _ => 96,
        };
        long longer = Math.Max(width, height), shorter = Math.Min(width, height);
        long across = ((2 * patches * shorter) + longer) / (2 * longer);
        long scaled = patches * across * (2_000_000 + ((long)width * height));
        return (int)((scaled + 3_999_999) / 4_000_000);
    }
}
