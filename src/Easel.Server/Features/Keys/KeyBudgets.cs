using Easel.Accounts;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Keys;

/// <summary>Keeps keys within their budgets, also when many requests come at once: what a request will use is set aside before it is
/// drawn, until its record is in the database.</summary>
/// <param name="keys">Where it stands what keys have used.</param>
internal sealed class KeyBudgets(KeyStore keys)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Key, long Tokens)> _held = new(StringComparer.Ordinal);

    /// <summary>Sets image tokens aside for a request.</summary>
    /// <exception cref="ApiException">The budget of its key does not suffice.</exception>
    public async Task ReserveAsync(ApiKey key, string requestId, long tokens, CancellationToken cancellation)
    {
        if (key.TokenBudget is not { } budget)
        {
            return;
        }

        // First hold, then read: whatever is charged meanwhile may count twice for a moment, but never not at all.
        long others;
        lock (_lock)
        {
            others = _held.Values.Where(h => h.Key == key.Id).Sum(h => h.Tokens);
            _held[requestId] = (key.Id, tokens);
        }

        long used = await keys.TokensUsedAsync(key.Id, cancellation);
        if (used + others + tokens > budget)
        {
            Release(requestId);
            throw new ApiException(ApiErrors.InsufficientQuota(budget, used + others, tokens));
        }
    }

    /// <summary>Gives back what was set aside; its record says what was really used.</summary>
    public void Release(string requestId)
    {
        lock (_lock)
        {
            _held.Remove(requestId);
        }
    }
}
