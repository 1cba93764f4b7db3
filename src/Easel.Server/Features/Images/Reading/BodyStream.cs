using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Reading from a request's body.</summary>
internal static class BodyStream
{
    /// <summary>Reads what is there; 0 at the end.</summary>
    /// <exception cref="ApiException">The multipart body ends in the middle or breaks its limits.</exception>
    public static async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (Exception e) when (IsOfTheBody(e))
        {
            throw new ApiException(ApiErrors.MalformedForm("it ends before its last boundary"));
        }
    }

    /// <summary>Whether an exception says that the body is wrong. Those of the server itself (too large, too slow) say more and go on.</summary>
    public static bool IsOfTheBody(Exception e) => e is InvalidDataException or (IOException and not BadHttpRequestException);
}
