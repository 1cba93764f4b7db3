using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;
using Easel.Server.Features.Keys;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Files;

/// <summary>Knows where callers reach this server.</summary>
internal sealed class PublicAddresses(IOptions<EaselOptions> options)
{
    private const int LongestHost = 255;

    /// <summary>A request that knows whose it is and where its files can be fetched, if it wants addresses.</summary>
    /// <exception cref="ApiException">The Host header is missing or malformed, and nothing is configured.</exception>
    public ImageRequest Complete(ImageRequest request, HttpContext http) => request.Result switch
    {
        ResultForm.Url => request with { KeyId = http.ApiKey().Id, PublicAddress = Of(http.Request) },
        _ => request,
    };

    /// <summary>The address of this server as this caller sees it, without a slash at the end.</summary>
    /// <exception cref="ApiException">The Host header is missing or malformed, and nothing is configured.</exception>
    public string Of(HttpRequest request)
    {
        if (options.Value.PublicAddress is { } configured)
        {
            return configured.TrimEnd('/');
        }

        string host = request.Host.Value ?? "";
        bool isHost = host.Length is > 0 and <= LongestHost
            && Uri.CheckHostName(request.Host.Host.Trim('[', ']')) != UriHostNameType.Unknown
            && Uri.TryCreate($"{request.Scheme}://{host}", UriKind.Absolute, out Uri? address)
            && address is { PathAndQuery: "/", UserInfo: "", Fragment: "" };
        return isHost ? $"{request.Scheme}://{host}{request.PathBase}" : throw new ApiException(ApiErrors.InvalidHost());
    }
}
