using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>Writes server-sent events; each is on its way when its call returns.</summary>
/// <param name="response">Where to.</param>
internal sealed class EventWriter(HttpResponse response)
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Writes a named event with one line of JSON.</summary>
    public Task WriteAsync<T>(string name, T data, bool withNulls, CancellationToken cancellation) =>
        WriteAsync($"event: {name}\ndata: ", JsonSerializer.SerializeToUtf8Bytes(data, withNulls ? JsonSerializerOptions.Default : Options), cancellation);

    /// <summary>Writes a line that readers skip, so that nobody in between takes the silence for death.</summary>
    public Task WriteKeepaliveAsync(CancellationToken cancellation) => WriteAsync(": keepalive", [], cancellation);

    private async Task WriteAsync(string head, byte[] data, CancellationToken cancellation)
    {
        if (!response.HasStarted)
        {
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-cache";

            // Keeps nginx from collecting events.
            response.Headers["X-Accel-Buffering"] = "no";
        }

        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(head), cancellation);
        await response.Body.WriteAsync(data, cancellation);
        await response.Body.WriteAsync("\n\n"u8.ToArray(), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
