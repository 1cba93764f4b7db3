using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>The headers of answers.</summary>
internal static class AnswerHeaders
{
    public const string RequestId = "x-request-id";
    public const string ProcessingTime = "openai-processing-ms";
    public const string RetryAfter = "Retry-After";
    public const string ShouldRetry = "x-should-retry";
    public const string Authenticate = "WWW-Authenticate";
    public const string Location = "Location";
    public const string PreferenceApplied = "Preference-Applied";
    public const string Replayed = "Idempotent-Replayed";
    public const string Tag = "ETag";
    public const string Caching = "Cache-Control";
    public const string Ranges = "Accept-Ranges";
    public const string Range = "Content-Range";
    public const string AllowedOrigin = "Access-Control-Allow-Origin";

    /// <summary>Those that every answer has.</summary>
    public static readonly ImmutableArray<string> Always = [RequestId, ProcessingTime];

    /// <summary>All, by name.</summary>
    public static IReadOnlyDictionary<string, OpenApiHeader> All() => new Dictionary<string, OpenApiHeader>(StringComparer.Ordinal)
    {
        [RequestId] = Text("Id of the request; the operator finds it in the records.", "req_0f3c2a9b5d7e41c8a6b1d2e3f4a5b6c7", isAlways: true),
        [ProcessingTime] = Number("Milliseconds from the request to the first byte of the answer.", 812, isAlways: true),
        [RetryAfter] = Number("Seconds after which to try again; not with `insufficient_quota`.", 5),
        [ShouldRetry] = Text("`false` with `insufficient_quota`: trying again does not help.", "false"),
        [Authenticate] = Text("How to authenticate.", "Bearer realm=\"Easel\"", isAlways: true),
        [Location] = Text("Path of the job.", "/v1/jobs/job_5b1f0d9c8e7a6b5c4d3e2f1a0b9c8d7e", isAlways: true),
        [PreferenceApplied] = Text("`respond-async`; left out where an answer is given again.", "respond-async"),
        [Replayed] = Text("`true` where the first answer to an `Idempotency-Key` is given again.", "true"),
        [Tag] = Text("Entity tag; a file never changes.", "\"9f0c6f1e2d3c4b5a69788796a5b4c3d2\""),
        [Caching] = Text("How long a cache may keep the file: until its address expires.", "public, max-age=86399, immutable"),
        [Ranges] = Text("Ranges are served.", "bytes"),
        [Range] = Text("The part that is in the answer.", "bytes 0-1023/581632"),
        [AllowedOrigin] = Text("Web pages of any origin may fetch it.", "*", isAlways: true),
    };

    private static OpenApiHeader Text(string description, string example, bool isAlways = false) => new()
    {
        Description = description, Required = isAlways, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = example,
    };

    private static OpenApiHeader Number(string description, int example, bool isAlways = false) => new()
    {
        Description = description, Required = isAlways, Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" }, Example = example,
    };
}
