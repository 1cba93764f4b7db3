using System.Globalization;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Records;

namespace Easel.Server.Features.Errors;

/// <summary>Turns every refusal and failure into the envelope; no stack trace and no path ever leaves.</summary>
internal static class ErrorEnvelope
{
    /// <summary>Adds the middleware.</summary>
    public static void UseErrorEnvelope(this WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
                if (!http.Response.HasStarted && http.Response.StatusCode >= 400 && http.Response.ContentLength is null)
                {
                    await WriteAsync(http, ApiErrors.OfStatus(http.Response.StatusCode));
                }
            }
            catch (ApiException e) when (!http.Response.HasStarted)
            {
                if (e.RetryAfter is { } wait)
                {
                    http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                await WriteAsync(http, e.Error);
            }
            catch (BadHttpRequestException e) when (!http.Response.HasStarted)
            {
                await WriteAsync(http, ApiErrors.OfStatus(e.StatusCode));
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                // The caller has gone: there is nobody to answer.
                if (http.Features.Get<RequestLog>() is { } log)
                {
                    log.CallerHasGone = true;
                }
            }
            catch (Exception e) when (!http.Response.HasStarted)
            {
                app.Logger.LogError(e, "Request {RequestId} failed", http.TraceIdentifier);
                await WriteAsync(http, ApiErrors.OfStatus(StatusCodes.Status500InternalServerError));
            }
        });
    }

    private static Task WriteAsync(HttpContext http, ApiError error)
    {
        if (http.Features.Get<RequestLog>() is { } log)
        {
            log.ErrorCode = error.Code;
        }

        if (error.Code == ApiErrors.QuotaCode)
        {
            // Clients try a 429 again by themselves, but a budget does not come back.
            http.Response.Headers["x-should-retry"] = "false";
        }

        EaselMeters.CountRefusal(error.Code);
        http.Response.StatusCode = error.Status;
        return http.Response.WriteAsJsonAsync(new ApiErrorEnvelope(error));
    }
}
