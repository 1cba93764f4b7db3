using System.Globalization;
using System.Text.Json.Nodes;
using Easel.Server.Features.Images.Reading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Easel.Server.Features.Reference;

/// <summary>The schema of plans: the published one of the plan language, and what this server bounds in it.</summary>
internal static class PlanSchema
{
    private const string Resource = "Easel.Server.plan.schema.json";

    /// <summary>Makes the schema.</summary>
    public static OpenApiSchema Make()
    {
        using Stream file = typeof(PlanSchema).Assembly.GetManifestResourceStream(Resource)!;
        JsonNode published = JsonNode.Parse(file)!;
        Inline(published, published);
        var schema = new OpenApiJsonReader().ReadFragment<OpenApiSchema>(
            published, OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out OpenApiDiagnostic _)!;

        // Components of an OpenAPI document have its dialect.
        schema.Schema = null;
        schema.Description = "What a picture shows; `docs/plan.md` tells the language. `POST /v1/plans` makes one of a prompt.";
        Part(schema, "elements").MaxItems = PlanRules.MostElements;
        Part(schema, "relations").MaxItems = PlanRules.MostRelations;
        Part(schema, "texts").MaxItems = PlanRules.MostTexts;
        OpenApiSchema element = (OpenApiSchema)Part(schema, "elements").Items!, text = (OpenApiSchema)Part(schema, "texts").Items!;
        Part(element, "count").Minimum = "1";
        Part(element, "count").Maximum = PlanRules.MostThings.ToString(CultureInfo.InvariantCulture);
        Part(element, "scale").ExclusiveMinimum = "0";
        Part(element, "scale").Maximum = PlanRules.LargestScale.ToString(CultureInfo.InvariantCulture);
        Part(text, "content").MaxLength = PlanRules.LongestText;
        return schema;
    }

    /// <summary>Puts what a reference within the file points to in its place: inside another document it would point elsewhere.</summary>
    private static void Inline(JsonNode node, JsonNode root)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode child in children.OfType<JsonNode>().ToArray())
        {
            if (child is JsonObject reference && reference["$ref"]?.GetValue<string>() is { } pointer)
            {
                JsonNode target = pointer.Split('/').Skip(1).Aggregate(root, (at, name) => at[name]!);
                child.ReplaceWith(target.DeepClone());
            }
            else
            {
                Inline(child, root);
            }
        }
    }

    private static OpenApiSchema Part(OpenApiSchema schema, string name) => (OpenApiSchema)schema.Properties![name];
}
