using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>The endpoints of files.</summary>
internal static class FileOperations
{
    private static readonly ImmutableArray<(string, string?)> Pictures = [("image/png", null), ("image/jpeg", null)];

    /// <summary><c>GET</c> and <c>HEAD /files/{id}.{format}</c>.</summary>
    public static OperationReference Fetch() => new()
    {
        Id = "getFile",
        Chapter = Chapters.Files,
        Summary = "Fetch a picture",
        Description = "The picture behind a `url` result. The signature is the permission: no key is needed, and one that is sent is ignored. "
            + "Ranges and `If-None-Match` work.",
        Parameters =
        [
            .. InPath,
            RequestParameters.InQuery("expires", "When the address expires, Unix seconds.", "^[0-9]+$"),
            RequestParameters.InQuery("signature", "What the server signed the address with.", "^[A-Za-z0-9_-]+$"),
        ],
        Answers =
        [
            new AnswerReference(StatusCodes.Status200OK, "The file.")
            {
                Headers = [AnswerHeaders.Tag, AnswerHeaders.Caching, AnswerHeaders.Ranges, AnswerHeaders.AllowedOrigin], Other = Pictures,
            },
            new AnswerReference(StatusCodes.Status206PartialContent, "A part of the file.")
            {
                Headers = [AnswerHeaders.Tag, AnswerHeaders.Caching, AnswerHeaders.Range, AnswerHeaders.AllowedOrigin], Other = Pictures,
            },
            new AnswerReference(StatusCodes.Status304NotModified, "The caller has the file already.") { Headers = [AnswerHeaders.Tag, AnswerHeaders.Caching] },
        ],
        Refusals = Refusals.OfFiles,
    };

    /// <summary><c>OPTIONS /files/{id}.{format}</c>.</summary>
    public static OperationReference Preflight() => new()
    {
        Id = "preflightFile",
        Chapter = Chapters.Files,
        Summary = "Ask whether a web page may fetch a picture",
        Description = "What browsers ask before they fetch with headers of their own. Every origin may.",
        Parameters = [.. InPath],
        Answers = [new AnswerReference(StatusCodes.Status204NoContent, "It may.") { Headers = [AnswerHeaders.AllowedOrigin] }],
    };

    private static ImmutableArray<OpenApiParameter> InPath =>
    [
        RequestParameters.InPath("id", "The file.", "^[0-9a-f]{32}$", "9f0c6f1e2d3c4b5a69788796a5b4c3d2"),
        RequestParameters.InPath("format", "Its format: `png` or `jpeg`.", "^(png|jpeg)$", "png"),
    ];
}
