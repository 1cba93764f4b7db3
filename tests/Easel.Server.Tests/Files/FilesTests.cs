using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;

namespace Easel.Server.Tests.Files;

public sealed class FilesTests(ServerFixture fixture)
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * 7))];

    private readonly ShelfBeside _shelf = new(fixture.Server);

    [Theory]
    [InlineData(null)]
    [InlineData(ServerProcess.DirectKey)]
    [InlineData("sk-of-another-service")]
    public async Task Get_SignedAddress_GivesTheFileWhateverTheKey(string? key)
    {
        using HttpClient client = fixture.Server.Client(key);
        (StoredFile file, string path) = await _shelf.PutAsync(Bytes, "jpeg");

        HttpResponseMessage response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Bytes, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal($"\"{file.Id}\"", response.Headers.ETag?.ToString());
        Assert.Equal(["bytes"], response.Headers.AcceptRanges);
        Assert.Equal(["nosniff"], response.Headers.GetValues("x-content-type-options"));
        Assert.NotEmpty(response.Headers.GetValues("x-request-id"));
        CacheControlHeaderValue cache = response.Headers.CacheControl!;
        Assert.True(cache.Public);
        Assert.Contains(cache.Extensions, e => e.Name == "immutable");

        // A cache must not outlive the address.
        Assert.InRange(cache.MaxAge!.Value, TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task Head_SignedAddress_HasHeadersAndNoBody()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (StoredFile file, string path) = await _shelf.PutAsync(Bytes);

        HttpResponseMessage response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal($"\"{file.Id}\"", response.Headers.ETag?.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_KnownEtag_IsNotModified()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (StoredFile file, string path) = await _shelf.PutAsync(Bytes);
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{file.Id}\""));

        HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(10, 19, 10, 19)]
    [InlineData(990, null, 990, 999)]
    [InlineData(null, 5, 995, 999)]
    public async Task Get_Range_GivesThatPart(int? from, int? to, int first, int last)
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (_, string path) = await _shelf.PutAsync(Bytes);
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(from, to) } };

        HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal($"bytes {first}-{last}/1000", response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(Bytes[first..(last + 1)], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_RangeBeyondTheEnd_IsNotSatisfiable()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (_, string path) = await _shelf.PutAsync(Bytes);
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(1000, 1010) } };

        HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal("bytes */1000", response.Content.Headers.ContentRange?.ToString());
    }

    [Fact]
    public async Task Get_ChangedAddress_IsForbidden()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (StoredFile file, string path) = await _shelf.PutAsync(Bytes);
        (StoredFile other, _) = await _shelf.PutAsync(Bytes);
        string[] changed =
        [
            path[..^1] + (path[^1] == 'A' ? 'B' : 'A'),
            path.Replace("expires=", "expires=9", StringComparison.Ordinal),
            path.Replace(".png", ".jpeg", StringComparison.Ordinal),
            path.Replace(file.Id, other.Id, StringComparison.Ordinal),
            path.Split('?')[0],
            path.Split('&')[0],
            path + "&signature=x",
            path.Replace("expires=", "expires=nonsense&x=", StringComparison.Ordinal),
        ];

        foreach (string address in changed)
        {
            await CheckErrorAsync(await client.GetAsync(address), HttpStatusCode.Forbidden, "invalid_signature");
        }
    }

    [Fact]
    public async Task Get_ExpiredAddress_IsGone()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (StoredFile file, _) = await _shelf.PutAsync(Bytes);

        HttpResponseMessage response = await client.GetAsync(_shelf.Shelf.PathOf(file.Id, "png", DateTime.UtcNow.AddSeconds(-1)));

        await CheckErrorAsync(response, HttpStatusCode.Gone, "file_expired");
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/files/0123456789abcdef0123456789abcdef.png")]
    [InlineData("/files/x.png?expires=1&signature=x")]
    [InlineData("/files/..%2feasel.png")]
    [InlineData("/files/%2e%2e%2f%2e%2e%2feasel.db")]
    public async Task Get_UnknownFile_IsNotFound(string address)
    {
        using HttpClient client = fixture.Server.Client(key: null);

        await CheckErrorAsync(await client.GetAsync(address), HttpStatusCode.NotFound, "file_not_found");
    }

    [Fact]
    public async Task Get_SignedAddressOfNothing_IsNotFound()
    {
        using HttpClient client = fixture.Server.Client(key: null);

        string address = _shelf.Shelf.PathOf(new string('0', 32), "png", DateTime.UtcNow.AddHours(1));

        await CheckErrorAsync(await client.GetAsync(address), HttpStatusCode.NotFound, "file_not_found");
    }

    [Fact]
    public async Task Options_FromABrowser_AllowsAnyOriginAndAuthorization()
    {
        using HttpClient client = fixture.Server.Client(key: null);
        (_, string path) = await _shelf.PutAsync(Bytes);
        var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", "https://app.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "authorization");

        HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("Authorization", response.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
        Assert.Contains("GET", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    private static async Task CheckErrorAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        JsonElement error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }
}
