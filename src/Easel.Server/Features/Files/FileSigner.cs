using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Server.Features.Files;

/// <summary>Signs addresses of files with HMAC-SHA256, so that neither file nor expiry can be changed in them.</summary>
internal sealed class FileSigner(SigningKey key)
{
    /// <summary>The signature of an address.</summary>
    /// <param name="id">The file.</param>
    /// <param name="format">Its extension.</param>
    /// <param name="expires">When the address expires, Unix seconds, as it stands in the address.</param>
    public string Sign(string id, string format, string expires) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"{id}.{format}.{expires}")));

    /// <summary>Whether a signature belongs to an address; takes the same time whichever character is wrong.</summary>
    public bool Holds(string id, string format, string expires, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(id, format, expires)), Encoding.UTF8.GetBytes(signature));
}
