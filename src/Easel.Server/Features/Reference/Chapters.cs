using System.Collections.Immutable;

namespace Easel.Server.Features.Reference;

/// <summary>The chapters of the reference.</summary>
internal static class Chapters
{
    public const string Images = "Images";
    public const string Jobs = "Jobs";
    public const string Plans = "Plans";
    public const string Models = "Models";
    public const string Files = "Files";
    public const string Operations = "Operations";

    /// <summary>All, in order, with what they are about.</summary>
    public static readonly ImmutableArray<(string Name, string Description)> All =
    [
        (Images, "Drawing and editing pictures, as in the OpenAI Images API."),
        (Jobs, "Pictures that are fetched later: send an images request with `Prefer: respond-async`."),
        (Plans, "What Easel understands of a prompt, before it draws."),
        (Models, "The models that a key may use."),
        (Files, "Pictures behind the addresses of `url` results."),
        (Operations, "For whoever runs the server; none of it needs a key."),
    ];
}
