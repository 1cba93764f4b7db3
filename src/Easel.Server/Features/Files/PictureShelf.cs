using System.Globalization;
using System.Security.Cryptography;
using Easel.Accounts;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Files;

/// <summary>Puts pictures where they can be fetched for a while, and clears away what nobody can fetch any more.</summary>
internal sealed class PictureShelf(
    IFileStore store, FileSigner signer, IDbContextFactory<EaselDb> databases, IOptions<EaselOptions> options, TimeProvider time)
{
    private const int IdBytes = 16;

    /// <summary>How long a file may lie without a record: that of one being stored comes a moment after it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>What lies without a record since before the start was left by a crash. File clocks are coarse, hence the second.</summary>
    private readonly DateTime _started = time.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(1);

    /// <summary>A finished picture with its address, if the request wants addresses.</summary>
    public async Task<FinishedImage> ShelveAsync(ImageRequest request, FinishedImage image, CancellationToken cancellation)
    {
        if (request.Result != ResultForm.Url)
        {
            return image;
        }

        string format = request.FormatName;
        StoredFile file = await SaveAsync(image.File, format, request.KeyId, cancellation);
        return image with { Url = request.PublicAddress + PathOf(file.Id, format, file.ExpiresUtc) };
    }

    /// <summary>Stores a picture: first its bytes, then its record, so that a record never lacks its file.</summary>
    public async Task<StoredFile> SaveAsync(ReadOnlyMemory<byte> bytes, string format, int keyId, CancellationToken cancellation)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        var file = new StoredFile
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            KeyId = keyId,
            ContentType = $"image/{format}",
            Length = bytes.Length,
            CreatedUtc = now,
            ExpiresUtc = now.AddSeconds(options.Value.UrlLifetimeSeconds),
        };
        await store.WriteAsync(file.Id, bytes, cancellation);
        try
        {
            await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
            db.Files.Add(file);
            await db.SaveChangesAsync(cancellation);
        }
        catch
        {
            store.Delete(file.Id);
            throw;
        }

        return file;
    }

    /// <summary>Path and query under which a file can be fetched until it expires.</summary>
    public string PathOf(string id, string format, DateTime expiresUtc)
    {
        string expires = new DateTimeOffset(expiresUtc, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"/files/{id}.{format}?expires={expires}&signature={signer.Sign(id, format, expires)}";
    }

    /// <summary>The record of a file, or null.</summary>
    public async Task<StoredFile?> FindAsync(string id, CancellationToken cancellation)
    {
        if (id.Length != 2 * IdBytes || !id.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        return await db.Files.AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, cancellation);
    }

    /// <summary>Removes expired files, files without a record and records without a file.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        DateTime abandoned = now - Grace > _started ? now - Grace : _started;
        await using EaselDb db = await databases.CreateDbContextAsync(cancellation);
        List<string> expired = await db.Files.Where(f => f.ExpiresUtc <= now).Select(f => f.Id).ToListAsync(cancellation);
        expired.ForEach(store.Delete);

        // Just these: the bytes of one that expired since are still there.
        await db.Files.Where(f => expired.Contains(f.Id)).ExecuteDeleteAsync(cancellation);

        // Files first: one that is recorded between the two lists is younger than the grace.
        List<(string Name, DateTime ChangedUtc)> lying = [.. store.List()];
        HashSet<string> recorded = [.. await db.Files.Select(f => f.Id).ToListAsync(cancellation)];
        foreach ((string name, DateTime changed) in lying)
        {
            if (!recorded.Remove(name) && changed < abandoned)
            {
                store.Delete(name);
            }
        }

        DateTime young = now - Grace;
        foreach (string id in recorded)
        {
            await db.Files.Where(f => f.Id == id && f.CreatedUtc < young).ExecuteDeleteAsync(cancellation);
        }
    }
}
