using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Planning;

namespace Easel.Server.Tests;

public sealed class PlansTests(ServerFixture fixture)
{
    [Fact]
    public async Task Plan_OfAPrompt_IsReadableAndShowsIt()
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.PostAsJsonAsync("/v1/plans", new { prompt = "two black cats" });

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Plan plan = PlanJson.Read(await response.Content.ReadAsStringAsync());
        Assert.Equal(("cat", 2), (plan.Elements.Single().Thing, plan.Elements.Single().Count));
    }

    [Theory]
    [InlineData("{}", "missing_required_parameter")]
    [InlineData("""{"prompt":""}""", "empty_string")]
    [InlineData("""{"prompt":1}""", "invalid_type")]
    [InlineData("""{"prompt":"x","n":1}""", "unknown_parameter")]
    [InlineData("[]", "invalid_type")]
    [InlineData("{", "invalid_json")]
    public async Task Plan_WrongRequest_IsRefused(string body, string code)
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.PostAsync(
            "/v1/plans", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
    }
}
