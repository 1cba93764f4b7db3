using Easel.Planning;
using Easel.Server.Features.Images;

namespace Easel.Server.Features.Moderation;

/// <summary>Judges whole requests.</summary>
internal static class RequestModeration
{
    /// <summary>The category for which a request is refused, or null when it may be drawn: its prompt is judged, and a given plan with it,
    /// as that is what would be drawn.</summary>
    /// <param name="moderator">The judge.</param>
    /// <param name="request">The request.</param>
    public static string? Judge(this IModerator moderator, ImageRequest request) =>
        moderator.Judge(request.Prompt, request.Moderation)
        ?? (request.Plan is { } plan ? moderator.Judge(PlanJson.Write(plan), request.Moderation) : null);
}
