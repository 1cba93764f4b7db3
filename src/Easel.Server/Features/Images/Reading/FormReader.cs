using System.Text;
using Easel.Server.Features.Errors;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Reads a multipart/form-data body part by part: files to the disk, texts to memory, in whatever order they come.</summary>
/// <param name="folder">Takes the files.</param>
internal sealed class FormReader(UploadFolder folder)
{
    private const int MostParts = 64;
    private const int MostHeaders = 16;
    private const int LongestHeaders = 16 << 10;
    private const int LongestBoundary = 200;
    private const int BufferLength = 64 << 10;

    /// <summary>Bytes of all texts together.</summary>
    private const int MostText = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _buffer = new byte[BufferLength];
    private int _textLeft = MostText;

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="ApiException">It is malformed or breaks a limit.</exception>
    public async Task<FormFields> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var parts = new List<FormPart>();
        var reader = new MultipartReader(BoundaryOf(request), request.Body) { HeadersCountLimit = MostHeaders, HeadersLengthLimit = LongestHeaders };
        while (await NextAsync(reader, cancellation) is { } section)
        {
            if (parts.Count == MostParts)
            {
                throw new ApiException(ApiErrors.MalformedForm($"it has more than {MostParts} parts"));
            }

            parts.Add(await ReadPartAsync(section, parts.Count + 1, cancellation));
        }

        // What stands behind the last boundary means nothing, but a body that is shorter than announced shows only here.
        while (await BodyStream.ReadAsync(request.Body, _buffer, cancellation) > 0)
        {
        }

        return new FormFields(parts);
    }

    private static string BoundaryOf(HttpRequest request)
    {
        string? boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
            : null;
        return boundary is { Length: > 0 and <= LongestBoundary }
            ? boundary
            : throw new ApiException(ApiErrors.MalformedForm("its Content-Type has no usable boundary"));
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellation);
        }
        catch (Exception e) when (BodyStream.IsOfTheBody(e))
        {
            throw new ApiException(ApiErrors.MalformedForm(e is InvalidDataException
                ? "a part has malformed, too many or too long headers"
                : "it ends before its last boundary"));
        }
    }

    private async Task<FormPart> ReadPartAsync(MultipartSection section, int number, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition)
            || NameOf(disposition.Name) is not { Length: > 0 } name)
        {
            throw new ApiException(ApiErrors.MalformedForm($"part {number} has no 'Content-Disposition: form-data' with a name"));
        }

        bool isFile = disposition.FileName.HasValue || disposition.FileNameStar.HasValue || IsBinary(section.ContentType);
        return isFile
            ? new FormPart(name, null, await folder.ReceiveAsync(section.Body, _buffer, cancellation))
            : new FormPart(name, await ReadTextAsync(section.Body, name, cancellation), null);
    }

    /// <summary>Some programs send a file without a name; its declared type then still says that it is none of our texts.</summary>
    private static bool IsBinary(string? contentType) =>
        contentType is not null && (contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            || contentType.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase));

    private static string NameOf(StringSegment name) => HeaderUtilities.UnescapeAsQuotedString(name).ToString();

    private async Task<string> ReadTextAsync(Stream body, string name, CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        int count;
        while ((count = await BodyStream.ReadAsync(body, _buffer, cancellation)) > 0)
        {
            _textLeft -= count;
            if (_textLeft < 0)
            {
                throw new ApiException(ApiErrors.TooMuchText(MostText));
            }

            text.Write(_buffer, 0, count);
        }

        try
        {
            return Utf8.GetString(text.GetBuffer(), 0, (int)text.Length);
        }
        catch (DecoderFallbackException)
        {
            throw new ApiException(ApiErrors.NotText(RequestFields.Shown(name)));
        }
    }
}
