namespace Easel.Server.Features.Records;

/// <summary>Records every images request that came with a key, whatever became of it.</summary>
internal static class RequestLogging
{
    /// <summary>Adds the middleware. It stands around the error envelope, whose statuses it records.</summary>
    public static void UseRequestLogging(this WebApplication app)
    {
        RecordWriter writer = app.Services.GetRequiredService<RecordWriter>();
        TimeProvider time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments("/v1/images"))
            {
                await next(http);
                return;
            }

            long start = time.GetTimestamp();
            var log = new RequestLog(http.TraceIdentifier, http.Request.Path.Value!.ToLowerInvariant().TrimEnd('/'), time.GetUtcNow().UtcDateTime);
            http.Features.Set(log);
            bool wasAnswered = false;
            try
            {
                await next(http);
                wasAnswered = true;
            }
            finally
            {
                if (log.Key is not null && !log.IsDeferred)
                {
                    await writer.WriteAsync(log, StatusOf(http, log, wasAnswered), time.GetElapsedTime(start));
                }
            }
        });
    }

    /// <summary>What is recorded of this request.</summary>
    public static RequestLog RequestLog(this HttpContext http) => http.Features.Get<RequestLog>()!;

    /// <summary>The status as it was meant to arrive. A caller may close its connection as soon as it has read the answer: that is not
    /// going away.</summary>
    private static int StatusOf(HttpContext http, RequestLog log, bool wasAnswered)
    {
        int status = http.Response.StatusCode;
        bool isBroken = !wasAnswered || log.CallerHasGone || !http.Response.HasStarted || status >= StatusCodes.Status400BadRequest;
        return isBroken && http.RequestAborted.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest
            : wasAnswered ? status
            : StatusCodes.Status500InternalServerError;
    }
}
