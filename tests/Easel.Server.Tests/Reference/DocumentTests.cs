using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Tests.LongWork;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Easel.Server.Tests.Reference;

public sealed partial class DocumentTests(ServerFixture fixture)
{
    [Fact]
    public async Task Document_ReadByAnotherReader_HasNoFault()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);

        var read = OpenApiDocument.Parse(document.Text, "json");

        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic!.SpecificationVersion);
        Assert.Empty(read.Diagnostic.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.NotNull(read.Document!.Components!.SecuritySchemes!["apiKey"]);
    }

    [Fact]
    public async Task Document_PathsAndRoutes_AreTheSame()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);

        IEnumerable<string> routes = server.Service<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => !e.RoutePattern.RawText!.StartsWith("/docs", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}"));

        Assert.Equal(routes.Order(), document.Operations.Select(o => $"{o.Method} {o.Path}").Order());
    }

    [Fact]
    public async Task Document_Operations_AreDescribed()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);

        Assert.All(document.Operations, o =>
        {
            Assert.NotEqual("", o.Operation["summary"]!.GetValue<string>());
            Assert.NotEqual("", o.Operation["description"]!.GetValue<string>());
            Assert.Contains(o.Operation["tags"]![0]!.GetValue<string>(), document.Root["tags"]!.AsArray().Select(t => t!["name"]!.GetValue<string>()));
            Assert.Equal(o.Path.StartsWith("/v1", StringComparison.Ordinal), o.Operation["security"] is not null);
            Assert.All(o.Operation["responses"]!.AsObject(), r => Assert.NotNull(r.Value!["headers"]!["x-request-id"]));
        });
        string[] ids = [.. document.Operations.Select(o => o.Operation["operationId"]!.GetValue<string>())];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("GenerationRequest")]
    [InlineData("EditRequest")]
    [InlineData("EditForm")]
    [InlineData("PlanRequest")]
    public async Task Document_Parameters_AreDescribedAndClosed(string name)
    {
        JsonObject schema = (await ApiDocument.FetchAsync(fixture.Server)).Schema(name);

        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        Assert.All(schema["properties"]!.AsObject(), p => Assert.True(p.Value!["description"]?.GetValue<string>().Length > 10, p.Key));
    }

    [Fact]
    public async Task Document_SamplesOfAnswers_HoldToTheirSchemas()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);

        foreach ((_, _, JsonObject operation) in document.Operations)
        {
            foreach (JsonNode content in operation["responses"]!.AsObject().Select(r => r.Value!["content"]?["application/json"]).OfType<JsonNode>())
            {
                foreach ((_, JsonNode value) in ApiDocument.SamplesOf(content))
                {
                    await document.AssertValidAsync(content["schema"]!, value.ToJsonString());
                }
            }
        }
    }

    [Fact]
    public async Task Document_EveryRefusalOfTheServer_IsInIt()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        HashSet<string> documented = [.. document.Operations.SelectMany(o => o.Operation["responses"]!.AsObject().SelectMany(r =>
            ApiDocument.SamplesOf(r.Value!["content"]?["application/json"]).Select(s => $"{r.Key} {s.Value["error"]?["code"]}")))];

        // Errors of jobs stand in the job.
        documented.UnionWith(ApiDocument.SamplesOf(document.Operation("GET", "/v1/jobs/{id}")["responses"]!["200"]!["content"]!["application/json"])
            .Where(s => s.Value["error"] is not null).Select(s => $"500 {s.Value["error"]!["code"]}"));

        foreach (MethodInfo method in typeof(ApiErrors).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name != nameof(ApiErrors.OfStatus)))
        {
            if (!method.GetParameters().Any(p => p.ParameterType.IsByRefLike))
            {
                var error = (ApiError)method.Invoke(null, [.. method.GetParameters().Select(p => ArgumentOf(p.ParameterType))])!;
                Assert.True(documented.Contains($"{error.Status} {error.Code}"), $"{method.Name}: {error.Status} {error.Code}");
            }
        }
    }

    [Fact]
    public async Task HttpFile_Requests_AreThoseOfTheDocument()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        string file = await File.ReadAllTextAsync(Docs("easel.http"));
        var requests = new HashSet<string>(RequestLine().Matches(file).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}"));

        // Addresses of files and what browsers ask before them are not made up by hand.
        IEnumerable<string> documented = document.Operations.Where(o => !o.Path.StartsWith("/files", StringComparison.Ordinal)).Select(o =>
            $"{o.Method} {o.Path.Replace("/jobs/{id}", "/jobs/{{job.response.body.id}}", StringComparison.Ordinal).Replace("{id}", "gpt-image-2", StringComparison.Ordinal)}");

        Assert.Equal(documented.Order(), requests.Order());
    }

    [Theory]
    [InlineData("/v1/images/generations", "GenerationRequest")]
    [InlineData("/v1/plans", "PlanRequest")]
    public async Task HttpFile_Bodies_HoldToTheirSchemas(string path, string schema)
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        MatchCollection bodies = JsonBody().Matches(await File.ReadAllTextAsync(Docs("easel.http")));

        string[] ofPath = [.. bodies.Where(b => b.Groups[1].Value == path).Select(b => b.Groups[2].Value)];

        Assert.NotEmpty(ofPath);
        foreach (string body in ofPath)
        {
            await document.AssertValidAsync(document.Schema(schema), body);
        }
    }

    [Fact]
    public async Task Docs_WithoutKey_AreServedWholeFromHere()
    {
        using HttpClient client = fixture.Server.Client(key: null);

        string page = await client.GetStringAsync("/docs");

        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"//", page, StringComparison.Ordinal);
        Assert.Contains("\"withDefaultFonts\":false", page, StringComparison.Ordinal);
        Assert.Contains("\"telemetry\":false", page, StringComparison.Ordinal);
        Assert.Contains("openapi/v1.json", page, StringComparison.Ordinal);
        foreach (string script in (string[])["/docs/scalar.js", "/docs/scalar.aspnetcore.js"])
        {
            HttpResponseMessage response = await client.GetAsync(script);
            Assert.Equal((HttpStatusCode.OK, "text/javascript"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        }
    }

    private static string Docs(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", file);

    [GeneratedRegex(@"^(GET|POST|DELETE) \{\{host\}\}(\S+)", RegexOptions.Multiline)]
    private static partial Regex RequestLine();

    [GeneratedRegex(@"^POST \{\{host\}\}(\S+)$[^#]*?^(\{.*?\})$\s*^###", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBody();

    private static object? ArgumentOf(Type type) =>
        type == typeof(string) ? "gpt-image-2"
        : type == typeof(Accounts.Group) ? new Accounts.Group { Name = "x", RequestsPerMinute = 1, CreatedUtc = default }
        : type == typeof(ApiKey) ? new ApiKey { Name = "x", Hash = [], CreatedUtc = default }
        : type.IsValueType ? Activator.CreateInstance(type) : null;
}
