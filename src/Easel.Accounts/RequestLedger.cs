using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Easel.Accounts;

/// <summary>Stores records of requests and charges their keys.</summary>
/// <param name="databases">Where they are stored.</param>
public sealed class RequestLedger(IDbContextFactory<EaselDb> databases)
{
    /// <summary>Adds records and, in the same transaction, their image tokens to what their keys have used. A request id that was
    /// recorded before is left as it is and charged no second time.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> AddAsync(IReadOnlyCollection<RequestRecord> records, CancellationToken cancellation = default)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);

        // It begins as a writer, so no other can add the same id between the question and the answer.
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        string[] ids = [.. records.Select(r => r.RequestId)];
        HashSet<string> present = [.. await db.Requests.Where(r => ids.Contains(r.RequestId)).Select(r => r.RequestId).ToListAsync(cancellation)];

        // A record that an earlier, failed attempt gave a row id gets a new one.
        foreach (RequestRecord record in records)
        {
            record.Id = 0;
        }

        RequestRecord[] added = [.. records.Where(r => present.Add(r.RequestId))];
        db.Requests.AddRange(added);
        await db.SaveChangesAsync(cancellation);
        foreach (IGrouping<int, RequestRecord> ofKey in added.Where(r => r.OutputTokens > 0).GroupBy(r => r.KeyId))
        {
            long tokens = ofKey.Sum(r => r.OutputTokens);
            await db.ApiKeys.Where(k => k.Id == ofKey.Key)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.TokensUsed, k => k.TokensUsed + tokens), cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return added.Length;
    }
}
