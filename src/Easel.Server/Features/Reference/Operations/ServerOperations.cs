namespace Easel.Server.Features.Reference.Operations;

/// <summary>The endpoints for whoever runs the server.</summary>
internal static class ServerOperations
{
    /// <summary><c>GET /healthz</c>.</summary>
    public static OperationReference Alive() => new()
    {
        Id = "getHealth",
        Chapter = Chapters.Operations,
        Summary = "Is the server alive?",
        Description = "Answers as soon as the server listens. A server that does not answer is to be started anew.",
        Answers = [new AnswerReference(StatusCodes.Status200OK, "`ok`") { Other = [("text/plain", null)] }],
    };

    /// <summary><c>GET /readyz</c>.</summary>
    public static OperationReference Ready() => new()
    {
        Id = "getReadiness",
        Chapter = Chapters.Operations,
        Summary = "Can the server draw?",
        Description = "Whether the database answers and the engine has drawn its first picture; not while the server is stopping. "
            + "Until then send requests elsewhere.",
        Answers = [new AnswerReference(StatusCodes.Status200OK, "`ready`") { Other = [("text/plain", null)] }],
        Refusals = Refusals.OfReadiness,
    };

    /// <summary><c>GET /metrics</c>.</summary>
    public static OperationReference Metrics() => new()
    {
        Id = "getMetrics",
        Chapter = Chapters.Operations,
        Summary = "Counters and gauges, for Prometheus",
        Description = "Text or OpenMetrics format, by `Accept`. `docs/operations.md` lists what is measured. Nothing in it names a key, a caller or a prompt.",
        Answers =
        [
            new AnswerReference(StatusCodes.Status200OK, "All metrics.") { Other = [("text/plain", null), ("application/openmetrics-text", null)] },
        ],
    };

    /// <summary><c>GET /openapi/v1.json</c>.</summary>
    public static OperationReference Reference() => new()
    {
        Id = "getReference",
        Chapter = Chapters.Operations,
        Summary = "This document",
        Description = "The API in OpenAPI 3.1. `GET /docs` shows it to people, who can try it there.",
        Answers = [new AnswerReference(StatusCodes.Status200OK, "The document.") { Other = [("application/json", null)] }],
    };
}
