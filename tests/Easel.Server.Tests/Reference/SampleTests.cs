using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Reading;

namespace Easel.Server.Tests.Reference;

/// <summary>Sends what the reference shows, and holds the answers against it.</summary>
public sealed class SampleTests(ServerFixture fixture)
{
    [Fact]
    public async Task Samples_OfEveryRequest_AreAcceptedAndAnsweredAsDocumented()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        using HttpClient client = fixture.Server.Client();
        int sent = 0;
        foreach ((string method, string path, JsonObject operation) in document.Operations.Where(o => o.Operation["requestBody"] is not null))
        {
            Assert.Equal("POST", method);
            foreach ((string mediaType, JsonNode? body) in operation["requestBody"]!["content"]!.AsObject())
            {
                foreach ((string name, JsonNode value) in ApiDocument.SamplesOf(body))
                {
                    await document.AssertValidAsync(body!["schema"]!, value.ToJsonString());
                    using HttpResponseMessage response = mediaType == "application/json"
                        ? await client.PostAsync(path, new StringContent(value.ToJsonString(), Encoding.UTF8, mediaType))
                        : await FormOf(value.AsObject()).PostAsync(client);
                    Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} {name}: {await response.Content.ReadAsStringAsync()}");
                    await AssertDocumentedAsync(document, operation, response);
                    sent++;
                }
            }
        }

        Assert.True(sent >= 9, "There should be more examples.");
    }

    [Theory]
    [InlineData("GET", "/v1/models", "/v1/models")]
    [InlineData("GET", "/v1/models/{id}", "/v1/models/gpt-image-2-c")]
    [InlineData("GET", "/v1/models/{id}", "/v1/models/dall-e-3")]
    [InlineData("GET", "/v1/jobs/{id}", "/v1/jobs/job_00000000000000000000000000000000")]
    [InlineData("DELETE", "/v1/jobs/{id}", "/v1/jobs/job_00000000000000000000000000000000")]
    [InlineData("GET", "/files/{id}.{format}", "/files/00000000000000000000000000000000.png?expires=1&signature=x")]
    [InlineData("OPTIONS", "/files/{id}.{format}", "/files/00000000000000000000000000000000.png")]
    [InlineData("GET", "/healthz", "/healthz")]
    [InlineData("GET", "/metrics", "/metrics")]
    public async Task Answers_OfOtherEndpoints_AreAsDocumented(string method, string path, string address)
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        await AssertDocumentedAsync(document, document.Operation(method, path), response);
    }

    [Fact]
    public async Task Answers_OfAJob_AreAsDocumented()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        using HttpClient client = fixture.Server.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = System.Net.Http.Json.JsonContent.Create(Answers.Cheap) };
        request.Headers.Add("Prefer", "respond-async");

        HttpResponseMessage accepted = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        await AssertDocumentedAsync(document, document.Operation("POST", "/v1/images/generations"), accepted);
        await LongWork.Eventually.IsTrueAsync(async () =>
        {
            HttpResponseMessage job = await client.GetAsync(accepted.Headers.Location);
            await AssertDocumentedAsync(document, document.Operation("GET", "/v1/jobs/{id}"), job);
            return (await job.Content.ReadAsStringAsync()).Contains("\"result\":", StringComparison.Ordinal);
        });
        HttpResponseMessage ended = await client.DeleteAsync(accepted.Headers.Location);
        await AssertDocumentedAsync(document, document.Operation("DELETE", "/v1/jobs/{id}"), ended);
    }

    [Fact]
    public async Task Answers_WithoutKey_AreAsDocumented()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        using HttpClient client = fixture.Server.Client(key: null);
        foreach ((string method, string path, JsonObject operation) in document.Operations.Where(o => o.Operation["security"] is not null))
        {
            HttpResponseMessage response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path.Replace("{id}", "x", StringComparison.Ordinal)));

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            await AssertDocumentedAsync(document, operation, response);
        }
    }

    /// <summary>Status, headers, media type and body are what the document says.</summary>
    internal static async Task AssertDocumentedAsync(ApiDocument document, JsonObject operation, HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        JsonNode? documented = operation["responses"]![$"{status}"];
        Assert.True(documented is not null, $"{status} is not documented: {await response.Content.ReadAsStringAsync()}");
        foreach ((string header, _) in documented["headers"]!.AsObject().Where(h =>
            document.Root["components"]!["headers"]![h.Key]!["required"]?.GetValue<bool>() == true))
        {
            Assert.True(response.Headers.Contains(header), $"{status} has no {header}");
        }

        string? mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType is null)
        {
            return;
        }

        JsonNode content = documented["content"]![mediaType] ?? throw new InvalidOperationException($"{mediaType} is not documented for {status}.");
        if (mediaType == "application/json")
        {
            string body = await response.Content.ReadAsStringAsync();
            await document.AssertValidAsync(content["schema"]!, body);
            if (status >= 400)
            {
                Assert.Contains(JsonNode.Parse(body)!["error"]!["code"]!.GetValue<string>(), document.CodesOf(operation, status));
            }
        }
        else if (mediaType == "text/event-stream")
        {
            int events = 0;
            await foreach (SseItem<string> item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
            {
                await document.AssertValidAsync(content["schema"]!, item.Data);
                events++;
            }

            Assert.NotEqual(0, events);
        }
    }

    /// <summary>A form with real files where the sample names some.</summary>
    private static FormBody FormOf(JsonObject sample)
    {
        var form = new FormBody();
        foreach ((string name, JsonNode? value) in sample)
        {
            _ = (name, value) switch
            {
                ("mask", _) => form.File(name, TestPictures.Mask),
                (_, JsonArray files) => files.Aggregate(form, (f, _) => f.File(name, TestPictures.Jpeg)),
                ("image", _) => form.File(name, TestPictures.Png),
                _ => form.Text(name, value!.ToString()),
            };
        }

        return form;
    }
}
