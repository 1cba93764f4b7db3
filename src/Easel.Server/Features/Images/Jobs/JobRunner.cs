using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Usage;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Draws jobs in their turn, takes up at the start what the last run of the server left, and hands back at a stop what is not done.</summary>
internal sealed class JobRunner(
    JobStore store, JobRecords records, DrawingQueue queue, ImageArtist artist, ResponseWriter writer, ILogger<JobRunner> logger) : IHostedService
{
    /// <summary>A job that was begun so often without an end is taken to be what ends the server.</summary>
    private const int MostAttempts = 5;

    private readonly ConcurrentDictionary<string, RunningJob> _running = new(StringComparer.Ordinal);
    private volatile bool _isStopping;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (ImageJob job in await store.UnfinishedAsync(cancellationToken))
        {
            // Accepted is accepted: these wait, however long the queue is.
            ApiKey? key = await store.KeyOfAsync(job, cancellationToken);
            Start(job, key, queue.Enter(key?.Group, evenIfFull: true));
        }
    }

    /// <summary>Hands unfinished jobs back; the next run of the server takes them up.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _isStopping = true;
        RunningJob[] running = [.. _running.Values];
        await Task.WhenAll(running.Select(r => r.StopAsync()));
        await Task.WhenAll(running.Select(r => r.Work)).WaitAsync(cancellationToken);
    }

    /// <summary>Accepts a request. When this returns, it will be drawn, whatever happens.</summary>
    /// <param name="id">The job's id; when there is such a job already, that is it.</param>
    /// <param name="request">What to draw.</param>
    /// <param name="key">Whose it is.</param>
    /// <param name="requestId">Id of the accepting answer.</param>
    /// <exception cref="ApiException">The queue is full.</exception>
    public async Task<ImageJob> AcceptAsync(string id, ImageRequest request, ApiKey key, string requestId)
    {
        if (await store.FindAsync(id, key.Id, CancellationToken.None) is { } known)
        {
            return known;
        }

        DrawingTurn turn = queue.Enter(key.Group);
        try
        {
            ImageJob job = await store.AddAsync(id, request, key.Id, requestId);
            Start(job, key, turn);
            return job;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>A job that waits or is being drawn, or null.</summary>
    public RunningJob? Find(string id) => _running.GetValueOrDefault(id);

    /// <summary>Takes a job back; false when it has ended before.</summary>
    public async Task<bool> CancelAsync(string id)
    {
        bool cancelled = await store.EndAsync(id, JobState.Cancelled);
        if (cancelled && Find(id) is { } running)
        {
            await running.StopAsync();
            await records.AddCancelledAsync(running);
        }

        return cancelled;
    }

    private void Start(ImageJob job, ApiKey? key, DrawingTurn turn)
    {
        ImageRequest request;
        try
        {
            request = StoredRequest.Read(job.RequestJson, store.FolderOf(job.Id).Path);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            logger.LogError(e, "Job {JobId} was stored by another version and cannot be read", job.Id);
            turn.Dispose();
            _ = store.EndAsync(job.Id, JobState.Failed, ApiErrors.JobUnreadable());
            return;
        }

        var running = new RunningJob(job, request, key, turn);
        _running[job.Id] = running;
        running.Work = Task.Run(() => RunAsync(running));
    }

    private async Task RunAsync(RunningJob running)
    {
        try
        {
            await running.Turn.Begun.WaitAsync(running.Stopping);
            await DrawAsync(running);
        }
        catch (Exception) when (running.Stopping.IsCancellationRequested)
        {
            if (_isStopping)
            {
                await store.RequeueAsync(running.Job);
            }
        }
        catch (ApiException e)
        {
            await FailAsync(running, e.Error);
        }
        catch (Exception e)
        {
            logger.LogError(e, "Job {JobId} of request {RequestId} failed", running.Job.Id, running.Job.RequestId);
            await FailAsync(running, ApiErrors.OfStatus(StatusCodes.Status500InternalServerError));
        }
        finally
        {
            _running.TryRemove(running.Job.Id, out _);
            running.Dispose();
        }
    }

    private async Task DrawAsync(RunningJob running)
    {
        JobFolder folder = store.FolderOf(running.Job.Id);
        if (!await store.BeginAsync(running.Job))
        {
            return;
        }

        if (File.Exists(folder.ResultFile))
        {
            // The last run ended between storing the result and saying so.
            await records.AddDrawnAsync(running, UsageMeter.Measure(running.Request));
            await store.EndAsync(running.Job.Id, JobState.Succeeded);
            return;
        }

        if (folder.Attempts >= MostAttempts)
        {
            throw new ApiException(ApiErrors.JobStopsServer(MostAttempts));
        }

        folder.CountAttempt(+1);
        try
        {
            ImmutableArray<FinishedImage> images = await artist.DrawAsync(running.Request, running, running.Stopping);
            ImagesResponse answer = writer.Write(running.Request, images);
            await folder.StoreResultAsync(file => JsonSerializer.SerializeAsync(file, answer, JsonSerializerOptions.Web));
            await records.AddDrawnAsync(running, answer.Usage);
            await store.EndAsync(running.Job.Id, JobState.Succeeded);
        }
        catch (OperationCanceledException) when (_isStopping)
        {
            folder.CountAttempt(-1);
            throw;
        }
    }

    private async Task FailAsync(RunningJob running, ApiError error)
    {
        // One that was cancelled in the last moment is recorded as that.
        if (await store.EndAsync(running.Job.Id, JobState.Failed, error))
        {
            EaselMeters.CountRefusal(error.Code);
            await records.AddFailedAsync(running, error);
        }
    }
}
