using System.Text.Json;
using Easel.Server.Features.Errors;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Reads requests for pictures off the wire. Every byte is taken for hostile: sizes, depths and counts are bounded.</summary>
internal sealed class RequestReader(UploadStore uploads, UploadInspector inspector, IOptions<EaselOptions> options)
{
    /// <summary>Deepest nesting of JSON that is read.</summary>
    public const int DeepestJson = 32;

    /// <summary>How JSON is read.</summary>
    public static readonly JsonDocumentOptions Strict = new() { MaxDepth = DeepestJson };

    /// <summary>Reads and checks a request; the first fault ends it.</summary>
    /// <exception cref="ApiException">Something is wrong with it; nothing of it is left on the disk.</exception>
    public async Task<ReceivedRequest> ReadAsync(ImageOperation operation, HttpRequest http, CancellationToken cancellation)
    {
        UploadFolder folder = uploads.Open();
        try
        {
            ImageRequest request = operation == ImageOperation.Generation
                ? await ReadGenerationAsync(http, cancellation)
                : await ReadEditAsync(http, folder, cancellation);
            return new ReceivedRequest(request, folder);
        }
        catch (JsonException e)
        {
            folder.Dispose();
            throw new ApiException(ApiErrors.MalformedJson(e.LineNumber, e.BytePositionInLine));
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private async Task<ImageRequest> ReadGenerationAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (!http.HasJsonContentType())
        {
            throw new ApiException(ApiErrors.ContentType("application/json"));
        }

        // The server's limit for bodies keeps this small.
        using JsonDocument document = await JsonDocument.ParseAsync(http.Body, Strict, cancellation);
        return GenerationRequestReader.Read(new JsonFields(document.RootElement), options.Value);
    }

    private async Task<ImageRequest> ReadEditAsync(HttpRequest http, UploadFolder folder, CancellationToken cancellation)
    {
        if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.Value.LargestEditBody;
        }

        if (http.HasJsonContentType())
        {
            var reader = new JsonUploadReader(folder);
            using JsonDocument document = await reader.ReadAsync(http.Body, cancellation);
            return await EditRequestReader.ReadAsync(
                new JsonEditBody(new JsonFields(document.RootElement), reader.Files), options.Value, inspector, cancellation);
        }

        if (http.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ApiException(ApiErrors.ContentType("multipart/form-data", "application/json"));
        }

        FormFields fields = await new FormReader(folder).ReadAsync(http, cancellation);
        return await EditRequestReader.ReadAsync(new FormEditBody(fields), options.Value, inspector, cancellation);
    }
}
