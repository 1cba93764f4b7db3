using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>The document as it is served. It is made when it is first asked for, so that no start waits for it, and then kept.</summary>
internal sealed class ReferenceFile(IServiceProvider services)
{
    private readonly Lazy<Task<byte[]>> _bytes = new(() => MakeAsync(services));

    /// <summary>The document, UTF-8.</summary>
    public Task<byte[]> BytesAsync() => _bytes.Value;

    private static async Task<byte[]> MakeAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ReferenceDocument.Name);
        OpenApiDocument document = await provider.GetOpenApiDocumentAsync();
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }
}
