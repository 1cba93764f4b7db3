using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Records;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Records jobs and charges their keys. A job that is drawn again after a crash has the same request id, and an id is recorded
/// and charged once.</summary>
internal sealed class JobRecords(RequestLedger ledger, KeyBudgets budgets, IOptions<EaselOptions> options, TimeProvider time)
{
    /// <summary>Records a job that was drawn. It is stored before the job counts as ended, so that no end goes without one.</summary>
    public Task AddDrawnAsync(RunningJob running, ImageUsage usage) => AddAsync(running, StatusCodes.Status200OK, null, usage);

    /// <summary>Records a job that failed.</summary>
    public Task AddFailedAsync(RunningJob running, ApiError error) => AddAsync(running, error.Status, error.Code, null);

    /// <summary>Records a job that its caller took back.</summary>
    public Task AddCancelledAsync(RunningJob running) => AddAsync(running, StatusCodes.Status499ClientClosedRequest, null, null);

    private async Task AddAsync(RunningJob running, int status, string? code, ImageUsage? usage)
    {
        ImageJob job = running.Job;
        var log = new RequestLog(job.RequestId, RequestLog.EndpointOf(running.Request.Operation), job.CreatedUtc) { Key = running.Key, ErrorCode = code };
        log.Describe(running.Request);
        if (usage is not null)
        {
            log.Charge(usage);
        }

        TimeSpan duration = time.GetUtcNow().UtcDateTime - job.CreatedUtc;
        RequestRecord record = log.ToRecord(status, duration, options.Value.RecordPrompts);
        record.KeyId = job.KeyId;
        await ledger.AddAsync([record]);
        EaselMeters.CountRequest(record.Endpoint, record.Status, record.InputTokens, record.OutputTokens);
        budgets.Release(job.RequestId);
    }
}
