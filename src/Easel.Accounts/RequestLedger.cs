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
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellation);
        int added = 0;
        var tokens = new Dictionary<int, long>();
        using (var insert = new RecordInsert(db, transaction))
        {
            foreach (RequestRecord record in records)
            {
                if (await insert.TryAddAsync(record, cancellation))
                {
                    added++;
                    tokens[record.KeyId] = tokens.GetValueOrDefault(record.KeyId) + record.OutputTokens;
                }
            }
        }

        foreach ((int key, long used) in tokens.Where(t => t.Value > 0))
        {
            await db.ApiKeys.Where(k => k.Id == key)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.TokensUsed, k => k.TokensUsed + used), cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return added;
    }
}
