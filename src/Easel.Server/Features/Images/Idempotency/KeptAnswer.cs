using System.Text.Json;

namespace Easel.Server.Features.Images.Idempotency;

/// <summary>The head of an answer that is given again; in its file it is the first line, and the body follows.</summary>
/// <param name="Status">Its status.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Location">Its <c>Location</c> header, or null.</param>
internal sealed record KeptAnswer(int Status, string? ContentType, string? Location)
{
    private const int LongestHead = 4096;

    /// <summary>The head of an answer that begins.</summary>
    public static KeptAnswer Of(HttpResponse response) =>
        new(response.StatusCode, response.ContentType, response.Headers.Location is [{ } location] ? location : null);

    /// <summary>Writes the line.</summary>
    public async Task WriteHeadAsync(Stream file)
    {
        await JsonSerializer.SerializeAsync(file, this);
        file.WriteByte((byte)'\n');
    }

    /// <summary>Gives an answer again.</summary>
    /// <param name="file">Where it is kept.</param>
    /// <param name="response">Where it goes.</param>
    /// <param name="cancellation">Ends the sending.</param>
    public static async Task GiveAsync(FileStream file, HttpResponse response, CancellationToken cancellation)
    {
        byte[] start = new byte[Math.Min(LongestHead, file.Length)];
        await file.ReadExactlyAsync(start, cancellation);
        int end = Array.IndexOf(start, (byte)'\n');
        KeptAnswer head = JsonSerializer.Deserialize<KeptAnswer>(start.AsSpan(0, end))!;
        response.StatusCode = head.Status;
        response.ContentType = head.ContentType;
        response.Headers["Idempotent-Replayed"] = "true";
        if (head.Location is not null)
        {
            response.Headers.Location = head.Location;
        }

        file.Position = end + 1;
        response.ContentLength = file.Length - file.Position;
        await file.CopyToAsync(response.Body, cancellation);
    }
}
