using System.Text.Json.Nodes;
using NJsonSchema;

namespace Easel.Server.Tests.Reference;

/// <summary>The API's reference as a client reads it.</summary>
internal sealed class ApiDocument
{
    private const string ComponentsPath = "#/components/schemas/";

    private readonly Dictionary<string, JsonSchema> _validators = [];

    private ApiDocument(string text)
    {
        Text = text;
        Root = JsonNode.Parse(text)!.AsObject();
    }

    public string Text { get; }

    public JsonObject Root { get; }

    /// <summary>Every operation with its method in capitals and its path.</summary>
    public IEnumerable<(string Method, string Path, JsonObject Operation)> Operations => Root["paths"]!.AsObject().SelectMany(path =>
        path.Value!.AsObject().Select(o => (o.Key.ToUpperInvariant(), path.Key, o.Value!.AsObject())));

    public static async Task<ApiDocument> FetchAsync(ServerProcess server)
    {
        using HttpClient client = server.Client(key: null);
        return new ApiDocument(await client.GetStringAsync("/openapi/v1.json"));
    }

    public JsonObject Operation(string method, string path) => Operations.Single(o => o.Method == method && o.Path == path).Operation;

    public JsonObject Schema(string name) => Root["components"]!["schemas"]![name]!.AsObject();

    /// <summary>Codes that an operation can answer a status with: those of its examples.</summary>
    public IEnumerable<string> CodesOf(JsonObject operation, int status) =>
        SamplesOf(operation["responses"]![$"{status}"]?["content"]?["application/json"]).Select(s => s.Value["error"]!["code"]!.GetValue<string>());

    /// <summary>Names and values of the examples of a body.</summary>
    public static IEnumerable<(string Name, JsonNode Value)> SamplesOf(JsonNode? mediaType) =>
        mediaType?["examples"]?.AsObject().Select(e => (e.Key, e.Value!["value"]!)) ?? [];

    /// <summary>Fails when a value does not hold to a schema of the document, or to a reference to one.</summary>
    public async Task AssertValidAsync(JsonNode schema, string json)
    {
        var errors = await ErrorsOfAsync(schema, json);
        Assert.True(errors.Count == 0, $"{string.Join("; ", errors)}\n{json[..Math.Min(600, json.Length)]}");
    }

    public async Task<IReadOnlyList<string>> ErrorsOfAsync(JsonNode schema, string json)
    {
        string key = schema.ToJsonString();
        if (!_validators.TryGetValue(key, out JsonSchema? validator))
        {
            // Schemas in an OpenAPI document refer to its components; a schema alone has definitions.
            var alone = new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone()), ["definitions"] = Root["components"]!["schemas"]!.DeepClone() };
            validator = await JsonSchema.FromJsonAsync(alone.ToJsonString().Replace(ComponentsPath, "#/definitions/", StringComparison.Ordinal));
            _validators[key] = validator;
        }

        return [.. validator.Validate(json).Select(e => e.ToString())];
    }
}
