using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Looking at jobs and taking them back. A job is there for the key that asked for it only.</summary>
internal static class JobsApi
{
    /// <summary>Maps <c>GET</c> and <c>DELETE /jobs/{id}</c>.</summary>
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/jobs/{id}", GetAsync).Describe(JobOperations.Look).Produces<JobStatus>();
        routes.MapDelete("/jobs/{id}", CancelAsync).Describe(JobOperations.Cancel).Produces<JobStatus>();
    }

    private static async Task GetAsync(HttpContext http, string id, JobStore store, JobRunner runner, TimeProvider time)
    {
        // What runs is looked up first: a job that ends in between is then told as ended.
        RunningJob? running = runner.Find(id);
        ImageJob job = await FindAsync(http, id, store);
        DateTime? expiry = store.ExpiryOf(job);
        if (expiry <= time.GetUtcNow().UtcDateTime)
        {
            throw new ApiException(ApiErrors.JobExpired(id));
        }

        byte[] status = JsonSerializer.SerializeToUtf8Bytes(JobStatus.Of(job, running, expiry));
        http.Response.ContentType = "application/json";
        if (job.State != JobState.Succeeded)
        {
            await http.Response.Body.WriteAsync(status, http.RequestAborted);
            return;
        }

        // The result may be hundreds of megabytes: it goes from file to wire without being read.
        await using FileStream result = File.OpenRead(store.FolderOf(id).ResultFile);
        await http.Response.Body.WriteAsync(status.AsMemory(0, status.Length - 1), http.RequestAborted);
        await http.Response.Body.WriteAsync(",\"result\":"u8.ToArray(), http.RequestAborted);
        await result.CopyToAsync(http.Response.Body, http.RequestAborted);
        await http.Response.Body.WriteAsync("}"u8.ToArray(), http.RequestAborted);
    }

    private static async Task<IResult> CancelAsync(HttpContext http, string id, JobStore store, JobRunner runner)
    {
        ImageJob job = await FindAsync(http, id, store);
        if (job.State != JobState.Cancelled && !await runner.CancelAsync(id))
        {
            throw new ApiException(ApiErrors.JobEnded(id));
        }

        return Results.Json(JobStatus.Of(await FindAsync(http, id, store), null, null));
    }

    private static async Task<ImageJob> FindAsync(HttpContext http, string id, JobStore store) =>
        await store.FindAsync(id, http.ApiKey().Id, http.RequestAborted) ?? throw new ApiException(ApiErrors.UnknownJob(id));
}
