using Easel.Studio;

namespace Easel.Server.Features.Images;

/// <summary>What each model gives for its price.</summary>
internal static class ModelProfiles
{
    /// <summary>Whether a model draws with fewer samples and at most about a megapixel.</summary>
    public static bool IsEconomical(string model) => model == ImageModels.Economical;

    /// <summary>The request with the quality that is really drawn, counted and echoed: the economical model draws several pictures at
    /// medium at most.</summary>
    public static ImageRequest Resolve(ImageRequest request) => IsEconomical(request.Model) && request.Count > 1 && request.Quality == Quality.High
        ? request with { Quality = Quality.Medium }
        : request;
}
