using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Easel.Accounts;

/// <summary>Keeps what is known of keys for so short a time that disabling one is noticed at once by human measure.</summary>
internal sealed class KeyCache(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(2);

    // It holds existing keys only, so nobody can fill it with made-up ones.
    private readonly ConcurrentDictionary<string, (ApiKey Key, long ReadAt)> _known = new(StringComparer.Ordinal);

    /// <summary>The key with this hash, when it was read lately.</summary>
    public ApiKey? Find(byte[] hash) =>
        _known.TryGetValue(NameOf(hash), out var entry) && time.GetElapsedTime(entry.ReadAt) < Lifetime
            && CryptographicOperations.FixedTimeEquals(entry.Key.Hash, hash)
            ? entry.Key
            : null;

    public void Keep(ApiKey key) => _known[NameOf(key.Hash)] = (key, time.GetTimestamp());

    public void Remove(byte[] hash) => _known.TryRemove(NameOf(hash), out _);

    public void Remove(int id)
    {
        foreach ((string name, (ApiKey key, _)) in _known)
        {
            if (key.Id == id)
            {
                _known.TryRemove(name, out _);
            }
        }
    }

    private static string NameOf(byte[] hash) => Convert.ToHexString(hash);
}
