using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Planning;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>A checked request as text, to be drawn by a later run of the server, or to be told from others.</summary>
internal static class StoredRequest
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new PlanConverter() },
    };

    /// <summary>Writes a request; of its uploads, the names of their files.</summary>
    public static string Write(ImageRequest request) => JsonSerializer.Serialize(WithPaths(request, Path.GetFileName), Options);

    /// <summary>Reads a request whose uploads lie in a folder.</summary>
    /// <exception cref="JsonException">It was written by a version with which this one has too little in common.</exception>
    public static ImageRequest Read(string json, string folder) => WithPaths(
        JsonSerializer.Deserialize<ImageRequest>(json, Options) ?? throw new JsonException("The stored request is null."),
        name => Path.Combine(folder, Path.GetFileName(name)));

    /// <summary>A hash that two requests share when they ask for the same: of the values, and of the bytes of the uploads. Boundaries and
    /// the order of parts do not matter.</summary>
    public static async Task<byte[]> HashAsync(ImageRequest request, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(WithPaths(request, _ => ""), Options)));
        foreach (ImageUpload upload in UploadsOf(request))
        {
            await using FileStream file = File.OpenRead(upload.Path);
            hash.AppendData(await SHA256.HashDataAsync(file, cancellation));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>All uploads of a request.</summary>
    public static IEnumerable<ImageUpload> UploadsOf(ImageRequest request) => request.Mask is { } mask ? [.. request.Images, mask] : request.Images;

    /// <summary>The request with other paths of its uploads.</summary>
    public static ImageRequest WithPaths(ImageRequest request, Func<string, string> path) => request with
    {
        Images = [.. request.Images.Select(i => i with { Path = path(i.Path) })],
        Mask = request.Mask is { } mask ? mask with { Path = path(mask.Path) } : null,
    };

    /// <summary>Plans have a form of their own.</summary>
    private sealed class PlanConverter : JsonConverter<Plan>
    {
        public override Plan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument plan = JsonDocument.ParseValue(ref reader);
            return PlanJson.Read(plan.RootElement.GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, Plan value, JsonSerializerOptions options) => writer.WriteRawValue(PlanJson.Write(value));
    }
}
