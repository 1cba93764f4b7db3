using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Answering;
using Easel.Studio;

namespace Easel.Server.Features.Usage;

/// <summary>Counts the tokens of requests; <c>docs/usage.md</c> tells by which formulas and why.</summary>
internal static class UsageMeter
{
    // So that sums of a few never overflow. No picture of sensible shape comes near it.
    private const long Most = 500_000_000;

    /// <summary>Tokens of a whole request: everything is multiplied by the number of pictures. Partial pictures are added as they are
    /// delivered.</summary>
    public static ImageUsage Measure(ImageRequest request)
    {
        int text = Times(request, PromptTokens.Count(request.Prompt));
        int inputs = Times(request, request.Images.Sum(i => OfInput(request.Model, i)));
        int output = ImageTokens(request);
        return new ImageUsage(text + inputs, new TokenDetails(inputs, text), output, new TokenDetails(output, 0));
    }

    /// <summary>Image tokens of all pictures of a request, known before they are drawn.</summary>
    public static int ImageTokens(ImageRequest request) =>
        Times(request, ImageTokens(request.Width, request.Height, ModelProfiles.Resolve(request).Quality));

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

    // The standard model looks at every picture closely, as OpenAI's does; the economical one at low fidelity.
    private static long OfInput(string model, ImageUpload image) => ModelProfiles.IsEconomical(model)
        ? InputImageTokens.Low(image.Width, image.Height)
        : InputImageTokens.High(image.Width, image.Height);

    private static int Times(ImageRequest request, long tokens) => (int)Math.Min(Most, tokens * request.Count);
}
