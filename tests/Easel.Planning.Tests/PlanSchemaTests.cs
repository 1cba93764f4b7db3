using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Easel.Planning.Pages;

namespace Easel.Planning.Tests;

/// <summary>The documents in docs/ say what <see cref="PlanJson"/> does.</summary>
public class PlanSchemaTests
{
    private const string Prompt = "two black cats sitting on a red car next to a sign that says \"OPEN\" at night, without people";

    [Fact]
    public void Schema_InDocs_IsWhatPlanJsonWrites()
    {
        JsonNode expected = Export();
        JsonNode published = JsonNode.Parse(File.ReadAllText(Docs("plan.schema.json")))!;

        Assert.True(JsonNode.DeepEquals(expected, published), "docs/plan.schema.json should be:\n" + expected.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    [Fact]
    public void Example_InDocs_IsWhatThePlannerGives()
    {
        string document = File.ReadAllText(Docs("plan.md")).ReplaceLineEndings("\n");
        string json = PlanJson.Write(new Planner(TestVocabulary.Small).Plan(Prompt)).ReplaceLineEndings("\n");

        Assert.Contains(json, document, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_OfThePlan_AreAllDescribedInDocs()
    {
        string document = File.ReadAllText(Docs("plan.md"));
        IEnumerable<string> members = new[] { typeof(Plan), typeof(Element), typeof(Setting), typeof(CameraWish), typeof(Relation), typeof(TextWish), typeof(PageWish), typeof(PageBlock) }
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));

        Assert.All(members, m => Assert.Contains(m, document, StringComparison.Ordinal));
    }

    /// <summary>The schema of a plan, generated from the types with the options that PlanJson writes with.</summary>
    private static JsonNode Export()
    {
        JsonSchemaExporterOptions options = new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = static (context, node) =>
            {
                // What is left out reads as absent, so only what has no default is required.
                if (node is JsonObject schema && context.PropertyInfo is null && context.TypeInfo.Type == typeof(Plan))
                {
                    schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
                    schema.Insert(1, "title", "Plan");
                }

                return node;
            },
        };
        return PlanJson.Options.GetJsonSchemaAsNode(typeof(Plan), options);
    }

    private static string Docs(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", file);
}
