using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Easel.Accounts;
using Easel.Server.Tests.Reading;

namespace Easel.Server.Tests.Reference;

/// <summary>Takes every limit from the reference and tries it on the server, on both sides.</summary>
public sealed class LimitTests(ServerFixture fixture)
{
    // A key of the Default group may not ask for two pictures: what is right in all else is refused for that, and nothing is drawn.
    private const int TwoPictures = 2;

    [Theory]
    [InlineData("/v1/images/generations", "application/json", "GenerationRequest")]
    [InlineData("/v1/images/edits", "application/json", "EditRequest")]
    [InlineData("/v1/images/edits", "multipart/form-data", "EditForm")]
    [InlineData("/v1/plans", "application/json", "PlanRequest")]
    public async Task Limits_OfParameters_AreThoseOfTheServer(string path, string mediaType, string name)
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        var tester = new Tester(document, path, mediaType, fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName)));
        JsonObject schema = document.Schema(name);

        await tester.RefusedAsync("colour", "red", "unknown_parameter");
        foreach ((string parameter, JsonNode? rule) in schema["properties"]!.AsObject())
        {
            if (tester.IsFile(parameter))
            {
                continue;
            }

            bool isRequired = schema["required"]!.AsArray().Any(r => r!.GetValue<string>() == parameter);
            if (isRequired)
            {
                await tester.RefusedAsync(parameter, null, "missing_required_parameter");
            }
            else if (!tester.IsForm)
            {
                await tester.AcceptedAsync(parameter, null);
            }

            await TryRuleAsync(tester, parameter, rule!.AsObject());
        }
    }

    [Fact]
    public async Task Limits_OfSizes_AreThoseOfTheServer()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        var tester = new Tester(document, "/v1/images/generations", "application/json", fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName)));
        JsonNode rules = document.Schema("GenerationRequest")["properties"]!["size"]!["x-size-rules"]!;
        int step = Number(rules, "multiple_of"), longest = Number(rules, "longest_edge"), ratio = Number(rules, "largest_ratio");
        int fewest = Number(rules, "fewest_pixels"), most = Number(rules, "most_pixels");
        int side = 1024, tall = fewest / side, square = (int)Math.Sqrt(most);

        await tester.AcceptedAsync("size", $"{side}x{tall}");
        await tester.RefusedAsync("size", $"{side - step}x{tall}", "invalid_value");
        await tester.AcceptedAsync("size", $"{square}x{square}");
        await tester.RefusedAsync("size", $"{square + step}x{square}", "invalid_value");
        await tester.AcceptedAsync("size", $"{longest}x{longest / 2}");
        await tester.RefusedAsync("size", $"{longest + step}x{longest / 2}", "invalid_value");
        await tester.AcceptedAsync("size", $"{side * ratio}x{side}");
        await tester.RefusedAsync("size", $"{(side * ratio) + step}x{side}", "invalid_value");
        await tester.RefusedAsync("size", $"{side + 1}x{side}", "invalid_value");
        foreach (JsonNode? example in document.Schema("GenerationRequest")["properties"]!["size"]!["examples"]!.AsArray())
        {
            await tester.AcceptedAsync("size", example!.DeepClone());
        }
    }

    [Fact]
    public async Task Limits_OfPlans_AreThoseOfTheServer()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        var tester = new Tester(document, "/v1/images/generations", "application/json", fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName)));
        JsonObject plan = document.Schema("Plan")["properties"]!.AsObject();
        int elements = Number(plan["elements"]!, "maxItems"), relations = Number(plan["relations"]!, "maxItems"), texts = Number(plan["texts"]!, "maxItems");
        JsonNode element = plan["elements"]!["items"]!["properties"]!;
        int count = Number(element["count"]!, "maximum"), scale = Number(element["scale"]!, "maximum");
        int length = Number(plan["texts"]!["items"]!["properties"]!["content"]!, "maxLength");

        foreach (int beyond in (int[])[0, 1])
        {
            await tester.TryAsync(beyond, "plan", PlanOf("elements", Enumerable.Range(0, elements + beyond).Select(i => Element(i))));
            await tester.TryAsync(beyond, "plan", PlanOf("relations", Enumerable.Range(0, relations + beyond).Select(_ => Relation()), Element(0), Element(1)));
            await tester.TryAsync(beyond, "plan", PlanOf("texts", Enumerable.Range(0, texts + beyond).Select(_ => Words(1)), Element(0)));
            await tester.TryAsync(beyond, "plan", PlanOf("texts", [Words(length + beyond)], Element(0)));
            await tester.TryAsync(beyond, "plan", PlanOf("elements", [Element(0, ("count", count + beyond))]));
            await tester.TryAsync(beyond, "plan", PlanOf("elements", [Element(0, ("count", 1 - beyond))]));
            await tester.TryAsync(beyond, "plan", PlanOf("elements", [Element(0, ("scale", scale + beyond))]));
        }

        await tester.RefusedAsync("plan", PlanOf("elements", [Element(0, ("scale", 0))]), "invalid_value");
        await tester.RefusedAsync("plan", PlanOf("colour", []), "invalid_value");
        await tester.RefusedAsync("plan", new JsonObject(), "invalid_value");
    }

    [Fact]
    public async Task Limits_OfPicturesAndHeaders_AreThoseOfTheServer()
    {
        ApiDocument document = await ApiDocument.FetchAsync(fixture.Server);
        HttpClient client = fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName));
        var json = new Tester(document, "/v1/images/edits", "application/json", client);
        JsonNode images = document.Schema("EditRequest")["properties"]!["images"]!;
        int most = Number(images, "maxItems"), longest = Number(images["items"]!["properties"]!["image_url"]!, "maxLength");
        JsonNode picture = images["items"]!, sample = new JsonObject { ["image_url"] = TestPictures.DataUrl(TestPictures.Png) };

        await json.AcceptedAsync("images", new JsonArray([.. Enumerable.Range(0, most).Select(_ => sample.DeepClone())]));
        await json.RefusedAsync("images", new JsonArray([.. Enumerable.Range(0, most + 1).Select(_ => sample.DeepClone())]), "array_above_max_length");
        await json.RefusedAsync("images", new JsonArray(), "missing_required_parameter");
        await json.RefusedAsync("images", new JsonArray(new JsonObject { ["file_id"] = "x" }), "invalid_value");
        await json.RefusedAsync("images", new JsonArray(new JsonObject { ["image_url"] = "data:image/png;base64," + new string('A', longest) }), "string_above_max_length");
        await json.RefusedAsync("images", new JsonArray(new JsonObject { ["image_url"] = "https://example.org/a.png" }), "invalid_value");
        Assert.NotEmpty(await document.ErrorsOfAsync(picture, """{"image_url":"https://example.org/a.png"}"""));

        JsonNode header = json.Operation["parameters"]!.AsArray().Single(p => p!["name"]!.GetValue<string>() == "Idempotency-Key")!["schema"]!;
        client.DefaultRequestHeaders.Add("Idempotency-Key", new string('k', Number(header, "maxLength")));
        await json.AcceptedAsync("user", "ann");
        client.DefaultRequestHeaders.Remove("Idempotency-Key");
        client.DefaultRequestHeaders.Add("Idempotency-Key", new string('k', Number(header, "maxLength") + 1));
        await json.RefusedAsync("user", "ann", "invalid_idempotency_key");
    }

    private static async Task TryRuleAsync(Tester tester, string parameter, JsonObject rule)
    {
        string[] types = rule["type"] is JsonArray several ? [.. several.Select(t => t!.GetValue<string>())] : [rule["type"]!.GetValue<string>()];
        if (!tester.IsForm)
        {
            await tester.RefusedAsync(parameter, types.Contains("string") ? 5 : "x", "invalid_type");
        }

        if (rule["minimum"] is not null)
        {
            int minimum = Number(rule, "minimum"), maximum = Number(rule, "maximum");
            await tester.AcceptedAsync(parameter, minimum);
            await tester.AcceptedAsync(parameter, maximum);
            await tester.RefusedAsync(parameter, minimum - 1L, "integer_below_min_value");
            await tester.RefusedAsync(parameter, maximum + 1L, "integer_above_max_value");
        }

        if (rule["minLength"] is not null)
        {
            await tester.RefusedAsync(parameter, "", "empty_string");
        }

        if (rule["maxLength"] is not null)
        {
            int longest = Number(rule, "maxLength");
            await tester.AcceptedAsync(parameter, new string('x', longest));
            await tester.RefusedAsync(parameter, new string('x', longest + 1), "string_above_max_length");
        }

        foreach (JsonNode word in rule["enum"]?.AsArray().OfType<JsonNode>() ?? [])
        {
            await tester.AcceptedAsync(parameter, word.DeepClone());
        }

        if (rule["enum"] is not null || rule["pattern"] is not null)
        {
            await tester.RefusedAsync(parameter, "no-such-word", "invalid_value");
        }

        if (rule["default"] is { } standard)
        {
            await tester.AcceptedAsync(parameter, standard.DeepClone());
        }
    }

    private static int Number(JsonNode rule, string name) => (int)rule[name]!.GetValue<double>();

    private static JsonObject PlanOf(string list, IEnumerable<JsonNode> items, params JsonNode[] elements) => new()
    {
        ["prompt"] = "cats",
        [list == "elements" ? "assumptions" : "elements"] = list == "elements" ? new JsonArray() : new JsonArray(elements),
        [list] = new JsonArray([.. items]),
    };

    private static JsonObject Element(int number, params (string Name, JsonNode Value)[] members)
    {
        var element = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"e{number}"), ["thing"] = "cat" };
        foreach ((string name, JsonNode value) in members)
        {
            element[name] = value;
        }

        return element;
    }

    private static JsonObject Relation() => new() { ["subject"] = "e0", ["kind"] = "leftOf", ["object"] = "e1" };

    private static JsonObject Words(int length) => new() { ["content"] = new string('x', length), ["carrier"] = "e0" };

    /// <summary>Sends requests that are right but for one parameter.</summary>
    private sealed class Tester(ApiDocument document, string path, string mediaType, HttpClient client)
    {
        public bool IsForm => mediaType != "application/json";

        public JsonObject Operation => document.Operation("POST", path);

        public bool IsFile(string parameter) => parameter is "image" or "image[]" or "images" or "mask" or "plan";

        public Task TryAsync(int beyond, string parameter, JsonNode value) =>
            beyond == 0 ? AcceptedAsync(parameter, value) : RefusedAsync(parameter, value, "invalid_value");

        public async Task AcceptedAsync(string parameter, JsonNode? value)
        {
            HttpResponseMessage response = await SendAsync(parameter, value);
            string body = await response.Content.ReadAsStringAsync();

            // What is wrong is none of this parameter's.
            JsonNode? error = JsonNode.Parse(body)!["error"];
            string? code = error?["code"]?.GetValue<string>(), about = error?["param"]?.GetValue<string>();
            bool isFine = path == "/v1/plans" ? response.IsSuccessStatusCode
                : parameter == "n" ? (code, about) == ("invalid_value", "size")
                : parameter == "response_format" && value?.ToString() == "url" ? (code, about) == ("invalid_value", parameter)
                : code == "group_required";
            Assert.True(isFine, $"{path} {parameter}={Shown(value)}: {body}");
        }

        public async Task RefusedAsync(string parameter, JsonNode? value, string code)
        {
            HttpResponseMessage response = await SendAsync(parameter, value);
            string body = await response.Content.ReadAsStringAsync();

            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{path} {parameter}={Shown(value)}: {body}");
            Assert.Equal(code, JsonNode.Parse(body)!["error"]!["code"]!.GetValue<string>());
            await SampleTests.AssertDocumentedAsync(document, Operation, response);
        }

        private static string Shown(JsonNode? value) => value?.ToJsonString() is { Length: > 60 } text ? text[..60] : value?.ToJsonString() ?? "null";

        private Task<HttpResponseMessage> SendAsync(string parameter, JsonNode? value)
        {
            var body = new JsonObject { ["prompt"] = "x" };
            if (path != "/v1/plans")
            {
                body["model"] = "gpt-image-2";
                body["n"] = TwoPictures;
                if (parameter == "n")
                {
                    body["size"] = "bogus";
                }

                if (parameter == "output_compression")
                {
                    body["output_format"] = "jpeg";
                }

                if (path.EndsWith("/edits", StringComparison.Ordinal) && !IsForm)
                {
                    body["images"] = new JsonArray(new JsonObject { ["image_url"] = TestPictures.DataUrl(TestPictures.Png) });
                }
            }

            body[parameter] = value?.DeepClone();
            if (!IsForm)
            {
                return client.PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, mediaType));
            }

            FormBody form = body.Where(p => p.Value is not null).Aggregate(new FormBody(), (f, p) => f.Text(p.Key, p.Value!.ToString()));
            return form.File("image", TestPictures.Png).PostAsync(client);
        }
    }
}
