namespace Easel.Accounts;

/// <summary>A file behind a <c>url</c> result. Its bytes lie in the file store under the same id.</summary>
public sealed class StoredFile
{
    /// <summary>Random id, part of the address.</summary>
    public required string Id { get; set; }

    /// <summary>Row id of the key that had it made.</summary>
    public int KeyId { get; set; }

    /// <summary>Media type.</summary>
    public required string ContentType { get; set; }

    /// <summary>Bytes.</summary>
    public long Length { get; set; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }

    /// <summary>From when on it is gone, UTC.</summary>
    public required DateTime ExpiresUtc { get; set; }
}
