using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Easel.Accounts;

/// <summary>Makes, finds and changes API keys. Only hashes of them are kept.</summary>
/// <param name="databases">Where they are stored.</param>
/// <param name="time">The clock.</param>
public sealed class KeyStore(IDbContextFactory<EaselDb> databases, TimeProvider time)
{
    private const int RandomBytes = 32;

    /// <summary>Last characters of a key by which it can be named.</summary>
    private const int End = 4;

    private const int LongestName = 100;

    private static readonly Func<EaselDb, byte[], CancellationToken, Task<ApiKey?>> ByHash = EF.CompileAsyncQuery(
        (EaselDb db, byte[] hash, CancellationToken _) => db.ApiKeys.AsNoTracking().Include(k => k.Group).FirstOrDefault(k => k.Hash == hash));

    private static readonly Func<EaselDb, int, CancellationToken, Task<long>> UsedById = EF.CompileAsyncQuery(
        (EaselDb db, int id, CancellationToken _) => db.ApiKeys.Where(k => k.Id == id).Select(k => k.TokensUsed).FirstOrDefault());

    private readonly KeyCache _cache = new(time);

    /// <summary>True when at least one key exists.</summary>
    public async Task<bool> AnyAsync()
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        return await db.ApiKeys.AnyAsync();
    }

    /// <summary>Makes a new random key and returns it; it cannot be read again.</summary>
    /// <exception cref="AccountException">The group does not exist.</exception>
    public async Task<string> CreateAsync(string name, string group) => (await CreateAsync(new NewKey(name, group))).Text;

    /// <summary>Makes a new random key.</summary>
    /// <exception cref="AccountException">Something about it cannot be; the message says what.</exception>
    public Task<CreatedKey> CreateAsync(NewKey wanted)
    {
        // The last characters name a key on the command line, where a dash would begin an option.
        string key;
        do
        {
            key = "sk-" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        }
        while (key[^End] == '-');

        return AddAsync(key, wanted);
    }

    /// <summary>Stores a given key unless it exists.</summary>
    /// <exception cref="AccountException">The group does not exist.</exception>
    public async Task EnsureAsync(string key, string name, string group)
    {
        byte[] hash = HashOf(key);
        bool exists;
        await using (EaselDb db = await databases.CreateDbContextAsync())
        {
            exists = await db.ApiKeys.AnyAsync(k => k.Hash == hash);
        }

        if (!exists)
        {
            await AddAsync(key, new NewKey(name, group));
        }
    }

    /// <summary>The key that this text is, with its group, or null. It may be disabled or expired. What is known of a key is read again
    /// after two seconds; texts that are no key are looked up each time.</summary>
    public async ValueTask<ApiKey?> FindAsync(string key, CancellationToken cancellation = default)
    {
        byte[] hash = HashOf(key);
        if (_cache.Find(hash) is { } known)
        {
            return known;
        }

        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        ApiKey? found = await ByHash(db, hash, cancellation);

        // What an index search or a hash table takes says nothing about a key that was hashed first; the answer itself is compared in
        // constant time all the same.
        if (found is null || !CryptographicOperations.FixedTimeEquals(found.Hash, hash))
        {
            _cache.Remove(hash);
            return null;
        }

        _cache.Keep(found);
        return found;
    }

    /// <summary>Image tokens that a key has used so far, as the database has it now.</summary>
    public async Task<long> TokensUsedAsync(int id, CancellationToken cancellation = default)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await UsedById(db, id, cancellation);
    }

    /// <summary>All keys with their groups, oldest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation = default)
    {
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.ApiKeys.AsNoTracking().Include(k => k.Group).OrderBy(k => k.Id).ToListAsync(cancellation);
    }

    /// <summary>Switches a key on or off.</summary>
    /// <param name="which">Its id, or its hint as lists show it, or the last four characters of it.</param>
    /// <param name="enabled">Whether it is to open anything.</param>
    /// <exception cref="AccountException">No key or several are meant.</exception>
    public Task<ApiKey> SetEnabledAsync(string which, bool enabled) => ChangeAsync(which, (_, key) =>
    {
        key.Enabled = enabled;
        return Task.CompletedTask;
    });

    /// <summary>Moves a key to another group.</summary>
    /// <param name="which">Its id, or its hint as lists show it, or the last four characters of it.</param>
    /// <param name="group">Name of the group.</param>
    /// <exception cref="AccountException">No key or several are meant, or the group does not exist.</exception>
    public Task<ApiKey> SetGroupAsync(string which, string group) =>
        ChangeAsync(which, async (db, key) => key.Group = await GroupStore.FindAsync(db, group));

    /// <summary>What is stored of a key in its place: SHA-256, 32 bytes.</summary>
    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static string HintOf(string key) => $"{key[..5]}…{key[^End..]}";

    private async Task<CreatedKey> AddAsync(string text, NewKey wanted)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        if (wanted.ExpiresUtc <= now)
        {
            throw new AccountException("The key would have expired already. Give a date in the future.");
        }

        if (wanted.TokenBudget <= 0)
        {
            throw new AccountException("A budget is at least 1 image token. Leave it out for no limit.");
        }

        await using EaselDb db = await databases.CreateDbContextAsync();
        var key = new ApiKey
        {
            Name = AccountNames.Check(wanted.Name, LongestName),
            Hash = HashOf(text),
            Hint = HintOf(text),
            Group = await GroupStore.FindAsync(db, wanted.Group),
            CreatedUtc = now,
            ExpiresUtc = wanted.ExpiresUtc,
            TokenBudget = wanted.TokenBudget,
            Models = ModelNames.Parse(wanted.Models),
        };
        db.ApiKeys.Add(key);
        await db.SaveChangesAsync();
        return new CreatedKey(text, key);
    }

    private async Task<ApiKey> ChangeAsync(string which, Func<EaselDb, ApiKey, Task> change)
    {
        await using EaselDb db = await databases.CreateDbContextAsync();
        ApiKey key = await FindOneAsync(db, which.Trim());
        await change(db, key);
        await db.SaveChangesAsync();
        _cache.Remove(key.Id);
        return key;
    }

    private static async Task<ApiKey> FindOneAsync(EaselDb db, string which)
    {
        if (int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            && await db.ApiKeys.Include(k => k.Group).FirstOrDefaultAsync(k => k.Id == id) is { } byId)
        {
            return byId;
        }

        // A whole key is taken too: whoever must disable one in haste may have nothing else at hand.
        byte[] hash = HashOf(which);
        List<ApiKey> found = await db.ApiKeys.Include(k => k.Group)
            .Where(k => k.Hash == hash || k.Hint == which || (which.Length == End && k.Hint.EndsWith(which))).Take(2).ToListAsync();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new AccountException($"There is no key '{HintIfKey(which)}'. 'easel keys list' shows the ids and hints of all keys."),
            _ => throw new AccountException($"Several keys have the hint '{HintIfKey(which)}'. Use the id instead: 'easel keys list' shows it."),
        };
    }

    private static string HintIfKey(string text) => text.Length > 20 ? HintOf(text) : text;
}
