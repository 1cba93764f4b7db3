using System.Globalization;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.Features.Files;

/// <summary>Pictures behind <c>url</c> results. The signature is the permission: whoever has the address may fetch it, with or without a
/// key, from any web page.</summary>
internal static class FilesApi
{
    private const string Path = "/files/{id}.{format}";

    /// <summary>Registers what keeps and signs files.</summary>
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore, LocalFileStore>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<FileSigner>();
        services.AddSingleton<PublicAddresses>();
        services.AddSingleton<PictureShelf>();
        services.AddHostedService<FileSweeper>();
    }

    /// <summary>Maps <c>GET</c> and <c>HEAD /files/{id}.{format}</c>, and what browsers ask before them.</summary>
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], Fetch).Describe(FileOperations.Fetch);
        routes.MapMethods(Path, [HttpMethods.Options], Preflight).Describe(FileOperations.Preflight);
    }

    private static async Task<FileStreamHttpResult> Fetch(
        string id, string format, HttpContext http, PictureShelf shelf, FileSigner signer, IFileStore store, TimeProvider time)
    {
        AllowAnyOrigin(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        string expires = http.Request.Query["expires"].ToString(), signature = http.Request.Query["signature"].ToString();
        bool isSigned = signer.Holds(id, format, expires, signature);
        TimeSpan left = isSigned
            ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(expires, CultureInfo.InvariantCulture)) - time.GetUtcNow()
            : TimeSpan.Zero;

        // An expired file has no record any more, so its address must say it alone.
        if (isSigned && left <= TimeSpan.Zero)
        {
            throw new ApiException(ApiErrors.FileExpired());
        }

        StoredFile file = await shelf.FindAsync(id, http.RequestAborted) ?? throw new ApiException(ApiErrors.UnknownFile());
        if (!isSigned)
        {
            throw new ApiException(ApiErrors.FileSignature());
        }

        Stream bytes = store.Open(file.Id) ?? throw new ApiException(ApiErrors.UnknownFile());
        http.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={(long)left.TotalSeconds}, immutable");
        return TypedResults.Stream(
            bytes,
            file.ContentType,
            lastModified: new DateTimeOffset(file.CreatedUtc, TimeSpan.Zero),
            entityTag: new EntityTagHeaderValue($"\"{file.Id}\""),
            enableRangeProcessing: true);
    }

    private static NoContent Preflight(HttpContext http)
    {
        AllowAnyOrigin(http.Response);
        http.Response.Headers.AccessControlAllowMethods = "GET, HEAD";

        // The star stands for every header but this one, which some clients send to the address as well.
        http.Response.Headers.AccessControlAllowHeaders = "*, Authorization";
        http.Response.Headers.AccessControlMaxAge = "86400";
        return TypedResults.NoContent();
    }

    // Always, not only when asked: a cached answer may be used for another page later.
    private static void AllowAnyOrigin(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Content-Length, Content-Range, Accept-Ranges, x-request-id";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
