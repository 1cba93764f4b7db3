using System.IO.Compression;
using System.Text;

namespace Easel.AssetCompiler;

/// <summary>Compresses text for embedding.</summary>
internal static class PackedText
{
    /// <summary>The text in UTF-8, compressed by Brotli.</summary>
    public static byte[] Pack(string text)
    {
        byte[] data = Encoding.UTF8.GetBytes(text), packed = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        BrotliEncoder.TryCompress(data, packed, out int length, quality: 10, window: 22);
        return packed[..length];
    }
}
