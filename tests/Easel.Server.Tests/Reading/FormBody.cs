using System.Net;
using System.Text;

namespace Easel.Server.Tests.Reading;

/// <summary>A multipart body written byte by byte, so that it can be as clients really write it, and worse.</summary>
internal sealed class FormBody
{
    private readonly List<byte[]> _pieces = [];

    public string Boundary { get; init; } = "openai-bound";

    /// <summary>The boundary as the Content-Type has it, where that differs.</summary>
    public string? DeclaredBoundary { get; init; }

    public bool IsChunked { get; init; }

    public FormBody Text(string name, string value) => Part($"Content-Disposition: form-data; name=\"{name}\"", Encoding.UTF8.GetBytes(value));

    public FormBody File(string name, byte[] content, string fileName = "a.png") =>
        Part($"Content-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: application/octet-stream", content);

    public FormBody Part(string headers, byte[] content)
    {
        _pieces.AddRange(Encoding.UTF8.GetBytes($"--{Boundary}\r\n"), Encoding.UTF8.GetBytes($"{headers}\r\n\r\n"), content, "\r\n"u8.ToArray());
        return this;
    }

    /// <summary>What every request has, and an 'n' that the Default group lacks: refused for that at the very end, when all else is right.</summary>
    public FormBody Usual() => Text("model", "gpt-image-2").Text("prompt", "make it blue").Text("n", "2");

    /// <summary>The body with its last boundary.</summary>
    public byte[] Bytes(bool isClosed = true) => [.. _pieces.SelectMany(p => p), .. isClosed ? End : []];

    private byte[] End => Encoding.UTF8.GetBytes($"--{Boundary}--\r\n");

    public async Task<HttpResponseMessage> PostAsync(HttpClient client)
    {
        HttpContent content = IsChunked ? new PieceByPiece([.. _pieces, End]) : new ByteArrayContent(Bytes());
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={DeclaredBoundary ?? Boundary}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/edits") { Content = content, Version = HttpVersion.Version11 };
        return await client.SendAsync(request);
    }

    /// <summary>A body without a length: a chunk for each piece, as Node writes them.</summary>
    private sealed class PieceByPiece(IReadOnlyList<byte[]> pieces) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (byte[] piece in pieces.Where(p => p.Length > 0))
            {
                await stream.WriteAsync(piece);
                await stream.FlushAsync();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
