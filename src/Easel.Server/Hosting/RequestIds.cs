using System.Diagnostics;
using System.Globalization;

namespace Easel.Server.Hosting;

/// <summary>Gives every response an id and its processing time.</summary>
internal static class RequestIds
{
    /// <summary>Adds the middleware.</summary>
    public static void UseRequestIds(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            long start = Stopwatch.GetTimestamp();
            http.TraceIdentifier = $"req_{Guid.NewGuid():N}";
            http.Response.OnStarting(() =>
            {
                http.Response.Headers["x-request-id"] = http.TraceIdentifier;
                http.Response.Headers["openai-processing-ms"] =
                    ((long)Stopwatch.GetElapsedTime(start).TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
                http.Response.Headers.XContentTypeOptions = "nosniff";
                return Task.CompletedTask;
            });
            return next(http);
        });
    }
}
