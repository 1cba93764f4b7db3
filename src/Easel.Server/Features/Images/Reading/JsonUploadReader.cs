using System.Buffers;
using System.Text.Json;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>
/// Reads a JSON body with pictures in it. Each <c>image_url</c> goes to the disk as soon as it is there, and its number takes its place, so
/// that the memory needed is that of the longest one and not of the body.
/// </summary>
/// <param name="folder">Takes the pictures.</param>
internal sealed class JsonUploadReader(UploadFolder folder)
{
    private const int FirstBuffer = 64 << 10;

    /// <summary>Room for a data URL of the largest length with escapes in it.</summary>
    private const int LargestBuffer = 64 << 20;

    /// <summary>Bytes of the body without its pictures.</summary>
    private const int MostText = 1 << 20;

    private readonly List<UploadedFile> _files = [];
    private readonly ArrayBufferWriter<byte> _text = new(FirstBuffer);
    private bool _isUrl;

    /// <summary>The pictures; a string <c>image_url</c> in the document is an index into them.</summary>
    public IReadOnlyList<UploadedFile> Files => _files;

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="JsonException">It is malformed; with its position.</exception>
    /// <exception cref="ApiException">It breaks a limit.</exception>
    public async Task<JsonDocument> ReadAsync(Stream body, CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = RequestReader.DeepestJson });
            int filled = 0;
            bool isFirst = true, isLast;
            do
            {
                // A full buffer per turn: a long text is then looked at only a few times before it is complete.
                int count = await body.ReadAtLeastAsync(buffer.AsMemory(filled), buffer.Length - filled, throwOnEndOfStream: false, cancellation);
                isLast = count < buffer.Length - filled;
                filled += count;
                int skipped = isFirst && buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
                isFirst = false;
                int consumed = skipped + Consume(buffer.AsSpan(skipped, filled - skipped), isLast, ref state);
                buffer.AsSpan(consumed, filled - consumed).CopyTo(buffer);
                filled -= consumed;
                if (consumed == 0 && !isLast)
                {
                    buffer = Grown(buffer, filled);
                }
            }
            while (!isLast);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return JsonDocument.Parse(_text.WrittenMemory, RequestReader.Strict);
    }

    private int Consume(Span<byte> bytes, bool isLast, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(bytes, isLast, state);
        int copied = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && _isUrl)
            {
                Copy(bytes[copied..(int)reader.TokenStartIndex]);
                Unpack(ref reader);
                Copy(System.Text.Encoding.ASCII.GetBytes($"\"{_files.Count - 1}\""));
                copied = (int)reader.BytesConsumed;
            }

            _isUrl = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("image_url"u8);
        }

        Copy(bytes[copied..(int)reader.BytesConsumed]);
        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    private void Unpack(ref Utf8JsonReader reader)
    {
        byte[] url = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            _files.Add(DataUrl.Unpack(url.AsSpan(0, reader.CopyString(url)), folder));
        }
        catch (InvalidOperationException)
        {
            _files.Add(new UploadedFile("", ApiErrors.NotText));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(url);
        }
    }

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        if (_text.WrittenCount + bytes.Length > MostText)
        {
            throw new ApiException(ApiErrors.TooMuchText(MostText));
        }

        _text.Write(bytes);
    }

    private static byte[] Grown(byte[] buffer, int filled)
    {
        if (buffer.Length >= LargestBuffer)
        {
            throw new ApiException(ApiErrors.TooMuchText(DataUrl.Longest));
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
