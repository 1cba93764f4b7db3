using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Accounts;

namespace Easel.Server.Tests.Reading;

/// <summary>Sends requests that draw nothing: they are wrong, or right in all but the group of the key, which is looked at last.</summary>
public abstract class ReadingTestBase(ServerFixture fixture)
{
    protected ServerFixture Fixture { get; } = fixture;

    private protected async Task AssertReadAsync(FormBody body)
    {
        using HttpClient client = Fixture.Server.Client(await Fixture.Server.CreateKeyAsync(Group.DefaultName));
        await AssertReadAsync(await body.PostAsync(client));
    }

    protected async Task AssertReadAsync(string path, string json)
    {
        using HttpClient client = Fixture.Server.Client(await Fixture.Server.CreateKeyAsync(Group.DefaultName));
        await AssertReadAsync(await client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json")));
    }

    private protected async Task<JsonElement> RefusalAsync(FormBody body, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using HttpClient client = Fixture.Server.Client();
        return await RefusalOf(await body.PostAsync(client), status);
    }

    protected async Task<JsonElement> RefusalAsync(string path, string json, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using HttpClient client = Fixture.Server.Client();
        return await RefusalOf(await client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json")), status);
    }

    protected static void AssertError(JsonElement error, string? param, string code, string? message = null)
    {
        Assert.Equal((param, code), (error.GetProperty("param").GetString(), error.GetProperty("code").GetString()));
        if (message is not null)
        {
            Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonElement> RefusalOf(HttpResponseMessage response, HttpStatusCode status)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text[..Math.Min(500, text.Length)]}");
        JsonElement error = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("error");
        Assert.Equal(["message", "type", "param", "code"], error.EnumerateObject().Select(p => p.Name));
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/uploads", text, StringComparison.Ordinal);
        return error;
    }

    private static async Task AssertReadAsync(HttpResponseMessage response)
    {
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(response.StatusCode == HttpStatusCode.Forbidden, body.ToString());
        Assert.Equal("group_required", body.GetProperty("error").GetProperty("code").GetString());
    }
}
