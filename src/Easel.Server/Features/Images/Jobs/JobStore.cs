using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Keeps jobs in the database and their files in folders, so that neither a restart nor a crash loses or doubles one. A state
/// changes only from the one it is expected in: whoever comes second, a caller that cancels or a drawing that ends, changes nothing.</summary>
internal sealed class JobStore(IDbContextFactory<EaselDb> databases, IOptions<EaselOptions> options, TimeProvider time)
{
    private readonly string _root = Path.Combine(Path.GetFullPath(options.Value.DataDirectory), "jobs");

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Where the files of a job are.</summary>
    public JobFolder FolderOf(string id) => new(_root, id);

    /// <summary>Stores a new job: when this returns, it will be done.</summary>
    public async Task<ImageJob> AddAsync(string id, ImageRequest request, int keyId, string requestId)
    {
        JobFolder folder = FolderOf(id);
        try
        {
            ImageRequest stored = folder.Create(request);
            var job = new ImageJob
            {
                Id = id,
                KeyId = keyId,
                RequestId = requestId,
                State = JobState.Queued,
                RequestJson = StoredRequest.Write(stored),
                CreatedUtc = Now,
            };
            await using EaselDb db = await databases.CreateDbContextAsync();
            db.Jobs.Add(job);
            await db.SaveChangesAsync();
            return job;
        }
        catch
        {
            folder.Delete();
            throw;
        }
    }

    /// <summary>A job of a key, or null.</summary>
    public async Task<ImageJob?> FindAsync(string id, int keyId, CancellationToken cancellation)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.Jobs.AsNoTracking().FirstOrDefaultAsync(j => j.Id == id && j.KeyId == keyId, cancellation);
    }

    /// <summary>The key that asked for a job, or null when it was deleted since.</summary>
    public async Task<ApiKey?> KeyOfAsync(ImageJob job, CancellationToken cancellation)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.ApiKeys.AsNoTracking().Include(k => k.Group).FirstOrDefaultAsync(k => k.Id == job.KeyId, cancellation);
    }

    /// <summary>The jobs that have not ended, in the order they came.</summary>
    public async Task<IReadOnlyList<ImageJob>> UnfinishedAsync(CancellationToken cancellation)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.Jobs.AsNoTracking().Where(j => j.State == JobState.Queued || j.State == JobState.Running)
            .OrderBy(j => j.CreatedUtc).ToListAsync(cancellation);
    }

    /// <summary>Marks a job as being drawn; false when it was cancelled meanwhile.</summary>
    public async Task<bool> BeginAsync(ImageJob job)
    {
        DateTime now = Now;
        await using EaselDb db = await databases.CreateDbContextAsync();
        return await Unfinished(db, job.Id).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.StartedUtc, now)) == 1;
    }

    /// <summary>Puts a job back into the line.</summary>
    public async Task RequeueAsync(ImageJob job)
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        await Unfinished(db, job.Id).ExecuteUpdateAsync(set => set.SetProperty(j => j.State, JobState.Queued));
    }

    /// <summary>Ends a job; false when it has ended before.</summary>
    public async Task<bool> EndAsync(string id, JobState state, ApiError? error = null)
    {
        DateTime now = Now;
        string? json = error is null ? null : JsonSerializer.Serialize(error);
        await using EaselDb db = await databases.CreateDbContextAsync();
        bool ended = await Unfinished(db, id).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, state).SetProperty(j => j.FinishedUtc, now).SetProperty(j => j.ErrorJson, json)) == 1;
        if (ended && state == JobState.Succeeded)
        {
            FolderOf(id).DeleteUploads();
        }
        else if (ended)
        {
            FolderOf(id).Delete();
        }

        return ended;
    }

    /// <summary>When the result of a job is gone.</summary>
    public DateTime? ExpiryOf(ImageJob job) => job.FinishedUtc + options.Value.JobResultLifetime;

    /// <summary>Deletes results that are over their time, jobs nobody can ask for any more, and files no job knows.</summary>
    public async Task CleanAsync(CancellationToken cancellation)
    {
        DateTime resultsUntil = Now - options.Value.JobResultLifetime, jobsUntil = resultsUntil - options.Value.IdempotencyLifetime;
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        await db.Jobs.Where(j => j.FinishedUtc < jobsUntil).ExecuteDeleteAsync(cancellation);
        if (!Directory.Exists(_root))
        {
            return;
        }

        foreach (string folder in Directory.EnumerateDirectories(_root))
        {
            // A folder is a moment older than its row.
            string id = Path.GetFileName(folder);
            bool isYoung = Directory.GetLastWriteTimeUtc(folder) > Now.AddMinutes(-1);
            bool isWanted = isYoung || await db.Jobs.AnyAsync(j => j.Id == id && (j.FinishedUtc == null || j.FinishedUtc >= resultsUntil), cancellation);
            if (!isWanted)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static IQueryable<ImageJob> Unfinished(EaselDb db, string id) =>
        db.Jobs.Where(j => j.Id == id && (j.State == JobState.Queued || j.State == JobState.Running));
}
