using System.Buffers;
using System.Buffers.Text;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Pictures inside JSON: <c>data:image/png;base64,…</c>. Nothing is ever fetched from an address.</summary>
internal static class DataUrl
{
    /// <summary>Longest one, characters, as in OpenAI's API.</summary>
    public const int Longest = 20_971_520;

    /// <summary>Unpacks a data URL to a file.</summary>
    /// <param name="url">The text, UTF-8; overwritten.</param>
    /// <param name="folder">Takes the file.</param>
    public static UploadedFile Unpack(Span<byte> url, UploadFolder folder)
    {
        int length = url.Length, comma = url.IndexOf((byte)',');
        if (length > Longest)
        {
            return new UploadedFile("", name => ApiErrors.TooLong(name, Longest, length));
        }

        if (comma < 0 || !System.Text.Ascii.EqualsIgnoreCase(url[..Math.Min(5, length)], "data:"u8))
        {
            return new UploadedFile("", ApiErrors.NotDataUrl);
        }

        Span<byte> data = url[(comma + 1)..];
        bool isBase64 = comma >= 7 && System.Text.Ascii.EqualsIgnoreCase(url[(comma - 7)..comma], ";base64"u8);
        if (!isBase64 || Base64.DecodeFromUtf8InPlace(data, out int count) != OperationStatus.Done)
        {
            return new UploadedFile("", ApiErrors.NotBase64);
        }

        return count < UploadedFile.TooLarge ? folder.Keep(data[..count]) : new UploadedFile("", ApiErrors.FileTooLarge);
    }
}
