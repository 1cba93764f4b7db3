using System.Security.Cryptography;
using System.Text;
using Easel.Accounts;
using Easel.Server.Features.Images.Idempotency;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Records;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Answers a request with the address of a job.</summary>
internal static class JobAcceptance
{
    /// <summary>The preference that makes a request a job.</summary>
    public const string Preference = "respond-async";
    private const int IdBytes = 16;

    /// <summary>Whether the caller prefers to fetch the result later.</summary>
    public static bool IsWanted(HttpRequest request) => request.Headers["Prefer"]
        .SelectMany(value => (value ?? "").Split(',', ';'))
        .Any(wish => wish.Trim().Equals(Preference, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes the job and answers 202.</summary>
    public static async Task AnswerAsync(HttpContext http, ImageRequest request, JobRunner runner)
    {
        string id = await IdOfAsync(http, request);

        // A job that has to be drawn again shows the same picture. Nobody watches it being drawn.
        request = request with { Seed = request.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue), PartialImages = 0 };
        ImageJob job = await runner.AcceptAsync(id, request, http.ApiKey(), http.TraceIdentifier);

        // The job writes the record, when it ends. A job that was there before has its own.
        http.RequestLog().IsDeferred = job.RequestId == http.TraceIdentifier;
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        http.Response.Headers.Location = $"/v1/jobs/{job.Id}";
        http.Response.Headers["Preference-Applied"] = Preference;
        await http.Response.WriteAsJsonAsync(JobStatus.Of(job, runner.Find(job.Id), null), http.RequestAborted);
    }

    // With an idempotency key the id follows from it: a caller who did not get the answer because the server died finds the same job.
    private static async Task<string> IdOfAsync(HttpContext http, ImageRequest request)
    {
        byte[] id = RandomNumberGenerator.GetBytes(IdBytes);
        if (IdempotencyHeader.Read(http.Request) is { } value)
        {
            string hash = Convert.ToHexString(await StoredRequest.HashAsync(request, http.RequestAborted));
            id = SHA256.HashData(Encoding.UTF8.GetBytes($"{http.ApiKey().Id} {hash} {value}"))[..IdBytes];
        }

        return $"job_{Convert.ToHexStringLower(id)}";
    }
}
