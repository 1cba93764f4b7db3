using System.Net;
using System.Text;
using Easel.Accounts;

namespace Easel.Server.Tests.Reading;

/// <summary>Multipart bodies that are wrong as such.</summary>
public sealed class HostileFormTests(ServerFixture fixture) : ReadingTestBase(fixture)
{
    [Theory]
    [InlineData("Content-Type: text/plain")]
    [InlineData("Content-Disposition: attachment")]
    [InlineData("Content-Disposition: form-data")]
    [InlineData("Content-Disposition: form-data; name=\"\"")]
    [InlineData("Content-Disposition")]
    [InlineData(":")]
    public async Task Edit_PartWithoutName_IsRefused(string headers) =>
        AssertError(await RefusalAsync(new FormBody().Usual().Part(headers, "x"u8.ToArray())), null, "invalid_multipart");

    [Fact]
    public async Task Edit_EndlessHeaders_AreRefused()
    {
        AssertError(await RefusalAsync(new FormBody().Part($"X-Long: {new string('x', 1 << 20)}", [])), null, "invalid_multipart");
        string many = string.Join("\r\n", Enumerable.Range(0, 1000).Select(i => $"X-{i}: y"));
        AssertError(await RefusalAsync(new FormBody().Part(many, [])), null, "invalid_multipart");
    }

    [Fact]
    public async Task Edit_ManyParts_AreRefused() =>
        AssertError(
            await RefusalAsync(Enumerable.Range(0, 65).Aggregate(new FormBody(), (form, i) => form.Text($"f{i}", ""))), null, "invalid_multipart", "64 parts");

    [Fact]
    public async Task Edit_MuchText_IsRefused()
    {
        FormBody form = new FormBody().Text("model", "gpt-image-2").Text("prompt", new string('x', 700_000)).Text("user", new string('y', 700_000));
        AssertError(await RefusalAsync(form, HttpStatusCode.RequestEntityTooLarge), null, "request_too_large");
    }

    [Fact]
    public async Task Edit_NoText_IsRefused() =>
        AssertError(
            await RefusalAsync(new FormBody().Part("Content-Disposition: form-data; name=\"prompt\"", [0xff, 0xfe])), "prompt", "invalid_value", "UTF-8");

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData("multipart/form-data; boundary=other")]
    [InlineData("multipart/form-data; boundary=###long")]
    public async Task Edit_WrongBoundary_IsRefused(string contentType)
    {
        using HttpClient client = Fixture.Server.Client();
        var content = new ByteArrayContent(new FormBody().Usual().Bytes());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType.Replace("###long", new string('b', 5000), StringComparison.Ordinal));

        HttpResponseMessage response = await client.PostAsync("/v1/images/edits", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("invalid_multipart", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_BodyThatEndsAnywhere_IsRefused()
    {
        byte[] whole = new FormBody().Usual().File("image", TestPictures.Png).Bytes(isClosed: false);
        using HttpClient client = Fixture.Server.Client();
        for (int length = 0; length < whole.Length; length += 37)
        {
            var content = new ByteArrayContent(whole[..length]);
            content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=openai-bound");

            HttpResponseMessage response = await client.PostAsync("/v1/images/edits", content);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("invalid_multipart", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Edit_TextBehindTheLastBoundary_IsIgnored()
    {
        using HttpClient client = Fixture.Server.Client(await Fixture.Server.CreateKeyAsync(Group.DefaultName));
        var content = new ByteArrayContent([.. new FormBody().File("image", TestPictures.Png).Usual().Bytes(), .. Encoding.ASCII.GetBytes("epilogue")]);
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=openai-bound");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/v1/images/edits", content)).StatusCode);
    }
}
