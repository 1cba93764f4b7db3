using System.Threading.Channels;
using Easel.Accounts;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Metrics;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Records;

/// <summary>Writes records in the background, so that no request waits for the disk as long as the disk keeps up. At shutdown, which comes
/// after the last request has been answered, it writes all that is waiting.</summary>
internal sealed class RecordWriter(
    RequestLedger ledger, KeyBudgets budgets, IOptions<EaselOptions> options, TimeProvider time, ILogger<RecordWriter> logger)
    : IHostedService
{
    private const int Capacity = 10_000;

    /// <summary>A prompt has up to 128 KB.</summary>
    private const int CapacityWithPrompts = 500;
    private const int LargestBatch = 1000;
    private const int MostAttempts = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly Channel<RequestRecord> _waiting = Channel.CreateBounded<RequestRecord>(
        new BoundedChannelOptions(options.Value.RecordPrompts ? CapacityWithPrompts : Capacity) { SingleReader = true });

    private Task _writing = Task.CompletedTask;

    /// <summary>Takes a record. Returns at once unless requests come faster than their records can be written: then each waits for
    /// the writer, and their callers with it, rather than that records are lost or pile up.</summary>
    /// <param name="log">What is known of the request.</param>
    /// <param name="status">HTTP status; 499 when the caller went away.</param>
    /// <param name="duration">From the first byte of the request to the last of the answer.</param>
    public async ValueTask WriteAsync(RequestLog log, int status, TimeSpan duration)
    {
        RequestRecord record = log.ToRecord(status, duration, options.Value.RecordPrompts);
        EaselMeters.CountRequest(record.Endpoint, record.Status, record.InputTokens, record.OutputTokens);
        if (_waiting.Writer.TryWrite(record))
        {
            return;
        }

        using var wait = new CancellationTokenSource(LongestWait, time);
        try
        {
            await _waiting.Writer.WriteAsync(record, wait.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ChannelClosedException)
        {
            Lose(record);
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _writing = Task.Run(WriteAllAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        // The token says that shutting down has taken long already; records are worth a moment more.
        _waiting.Writer.TryComplete();
        return _writing;
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<RequestRecord>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < LargestBatch && _waiting.Reader.TryRead(out RequestRecord? record))
            {
                batch.Add(record);
            }

            await StoreAsync(batch);
            batch.Clear();
        }
    }

    /// <summary>Stores a batch; what the disk or another writer refuses now may pass a little later.</summary>
    private async Task StoreAsync(List<RequestRecord> batch)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await ledger.AddAsync(batch);
                break;
            }
            catch (Exception e) when (attempt < MostAttempts)
            {
                logger.LogWarning(e, "{Count} records of requests could not be stored; trying again.", batch.Count);
                await Task.Delay(FirstPause * (1 << (attempt - 1)), time);
            }
            catch (Exception e)
            {
                logger.LogError(e, "{Count} records of requests could not be stored.", batch.Count);
                batch.ForEach(Lose);
                return;
            }
        }

        foreach (RequestRecord record in batch)
        {
            budgets.Release(record.RequestId);
        }
    }

    /// <summary>The server's log is the last place for a record that the database does not take.</summary>
    private void Lose(RequestRecord record)
    {
        budgets.Release(record.RequestId);
        logger.LogError(
            "Not in the database: request {RequestId} of key {KeyId} at {Time:O}, status {Status}, {Tokens} image tokens.",
            record.RequestId, record.KeyId, record.TimeUtc, record.Status, record.OutputTokens);
    }
}
