using System.Threading.RateLimiting;
using Easel.Accounts;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Keys;

/// <summary>Holds groups to their requests a minute, over all their keys. A limit that is changed begins anew. Pictures at once are the
/// drawing queue's to count.</summary>
internal sealed class GroupLimits : IDisposable
{
    /// <summary>The limiters are replenished this often, so a permit may come that much later than they say.</summary>
    private static readonly TimeSpan Granularity = TimeSpan.FromMilliseconds(100);

    private readonly PartitionedRateLimiter<Group> _requests = PartitionedRateLimiter.Create<Group, (int, int)>(group =>
        group.RequestsPerMinute is { } limit
            ? RateLimitPartition.GetTokenBucketLimiter((group.Id, limit), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limit,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / limit,
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter((group.Id, 0)));

    /// <summary>Counts a request.</summary>
    /// <exception cref="ApiException">The group has had its requests for this minute.</exception>
    public void CountRequest(Group group)
    {
        using RateLimitLease lease = _requests.AttemptAcquire(group);
        if (!lease.IsAcquired)
        {
            TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan said) ? said : TimeSpan.FromMinutes(1);
            throw new ApiException(ApiErrors.RateLimited(group), wait + Granularity);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _requests.Dispose();
}
