using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Files;
using Easel.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Idempotency;

/// <summary>Keeps answers: what they answer in the database, their bodies in files, whose first line holds the headers.</summary>
internal sealed class KeptAnswers(IDbContextFactory<EaselDb> databases, IOptions<EaselOptions> options, TimeProvider time)
{
    private readonly string _root = Path.Combine(Path.GetFullPath(options.Value.DataDirectory), "idempotency");

    private DateTime OldestWanted => time.GetUtcNow().UtcDateTime - options.Value.IdempotencyLifetime;

    /// <summary>Opens a file for an answer that is being made.</summary>
    public FileStream Create()
    {
        PrivateFiles.CreateFolder(_root);
        return File.Create(Path.Combine(_root, $"{Guid.NewGuid():N}.new"));
    }

    /// <summary>Opens the kept answer to a request, or null.</summary>
    /// <exception cref="ApiException">The value was used for another request.</exception>
    public async Task<FileStream?> FindAsync(int keyId, string value, byte[] hash, CancellationToken cancellation)
    {
        DateTime oldest = OldestWanted;
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        IdempotentRequest? kept = await db.IdempotentRequests.AsNoTracking()
            .FirstOrDefaultAsync(r => r.KeyId == keyId && r.Value == value && r.CreatedUtc > oldest, cancellation);
        if (kept is null)
        {
            return null;
        }

        if (!kept.BodyHash.AsSpan().SequenceEqual(hash))
        {
            throw new ApiException(ApiErrors.IdempotencyKeyReused());
        }

        string path = Path.Combine(_root, kept.BodyFile ?? "");
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    /// <summary>Keeps an answer that was written to a file of <see cref="Create"/>.</summary>
    public async Task KeepAsync(int keyId, string value, byte[] hash, int status, string file)
    {
        string name = Path.ChangeExtension(Path.GetFileName(file), null);
        File.Move(file, Path.Combine(_root, name));
        await using EaselDb db = await databases.CreateDbContextAsync();
        await db.IdempotentRequests.Where(r => r.KeyId == keyId && r.Value == value).ExecuteDeleteAsync();
        db.IdempotentRequests.Add(new IdempotentRequest
        {
            KeyId = keyId, Value = value, BodyHash = hash, CreatedUtc = time.GetUtcNow().UtcDateTime, Status = status, BodyFile = name,
        });
        await db.SaveChangesAsync();
    }

    /// <summary>Deletes answers that are over their time, and files no answer knows.</summary>
    public async Task CleanAsync(CancellationToken cancellation)
    {
        DateTime oldest = OldestWanted;
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        await db.IdempotentRequests.Where(r => r.CreatedUtc <= oldest).ExecuteDeleteAsync(cancellation);
        if (!Directory.Exists(_root))
        {
            return;
        }

        foreach (string file in Directory.EnumerateFiles(_root))
        {
            // A file is older than its row by as long as its answer takes to be made.
            string name = Path.GetFileName(file);
            bool isYoung = File.GetLastWriteTimeUtc(file) > time.GetUtcNow().UtcDateTime.AddHours(-1);
            if (!isYoung && !await db.IdempotentRequests.AnyAsync(r => r.BodyFile == name, cancellation))
            {
                File.Delete(file);
            }
        }
    }
}
