using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Easel.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Features.Keys;

/// <summary>Makes and checks API keys.</summary>
/// <param name="databases">Where keys are stored.</param>
/// <param name="time">The clock.</param>
public sealed class KeyStore(IDbContextFactory<EaselDb> databases, TimeProvider time)
{
    private const int RandomBytes = 32;
    private static readonly TimeSpan CacheTime = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, (ApiKey? Key, long ReadAt)> _cache = new(StringComparer.Ordinal);

    /// <summary>True when at least one key exists.</summary>
    public async Task<bool> AnyAsync()
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        return await db.ApiKeys.AnyAsync();
    }

    /// <summary>Makes a new random key and returns it; it cannot be read again.</summary>
    public async Task<string> CreateAsync(string name, string group)
    {
        string key = "sk-" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        await EnsureAsync(key, name, group);
        return key;
    }

    /// <summary>Stores a given key unless it exists.</summary>
    public async Task EnsureAsync(string key, string name, string group)
    {
        byte[] hash = HashOf(key);
        await using EaselDb db = await databases.CreateDbContextAsync();
        if (!await db.ApiKeys.AnyAsync(k => k.Hash == hash))
        {
            int groupId = await db.Groups.Where(g => g.Name == group).Select(g => g.Id).SingleAsync();
            db.ApiKeys.Add(new ApiKey
            {
                Name = name, Hash = hash, Hint = $"{key[..5]}…{key[^4..]}", GroupId = groupId, CreatedUtc = time.GetUtcNow().UtcDateTime,
            });
            await db.SaveChangesAsync();
        }
    }

    /// <summary>The enabled key that this text is, or null. Answers are kept for ten seconds, refusals are not.</summary>
    public async Task<ApiKey?> FindAsync(string key, CancellationToken cancellation = default)
    {
        // The index is by hash, so the time of a look-up says nothing about the key.
        byte[] hash = HashOf(key);
        string cacheKey = Convert.ToHexString(hash);
        if (_cache.TryGetValue(cacheKey, out var cached) && time.GetElapsedTime(cached.ReadAt) < CacheTime)
        {
            return cached.Key;
        }

        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        ApiKey? found = await db.ApiKeys.AsNoTracking().Include(k => k.Group).FirstOrDefaultAsync(k => k.Hash == hash && k.Enabled, cancellation);
        if (found is null)
        {
            _cache.TryRemove(cacheKey, out _);
        }
        else
        {
            _cache[cacheKey] = (found, time.GetTimestamp());
        }

        return found;
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
