using System.Globalization;
using System.Text.Json.Nodes;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Images.Reading.Parameters;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>Says in JSON Schema what the readers of requests check.</summary>
internal static class ParameterSchemas
{
    /// <summary>Name of the keyword that has the rules of sizes, which JSON Schema has no words for.</summary>
    public const string SizeRulesKeyword = "x-size-rules";

    /// <summary>An object with these parameters and no others.</summary>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="takesNull">Whether null stands for a parameter that is not given: so in JSON; a form has no null.</param>
    /// <param name="required">Names of those that must be given.</param>
    public static OpenApiSchema ObjectOf(IEnumerable<Parameter> parameters, bool takesNull, params ReadOnlySpan<string> required)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(required.ToArray(), StringComparer.Ordinal),
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            AdditionalPropertiesAllowed = false,
        };
        foreach (Parameter parameter in parameters)
        {
            bool isRequired = schema.Required.Contains(parameter.Name);
            schema.Properties[parameter.Name] = SchemaOf(parameter, takesNull && !isRequired, isRequired);
        }

        return schema;
    }

    /// <summary>A schema that takes null as well.</summary>
    public static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        schema.Enum?.Add(JsonNullSentinel.JsonNull);
        return schema;
    }

    private static OpenApiSchema SchemaOf(Parameter parameter, bool takesNull, bool isRequired)
    {
        OpenApiSchema schema = parameter switch
        {
            IntegerParameter p => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = Text(p.Minimum),
                Maximum = Text(p.Maximum),
                Default = p.Default is { } value ? JsonValue.Create(value) : null,
            },
            TextParameter p => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = isRequired ? 1 : null, MaxLength = p.Longest },
            FlagParameter => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
            SizeParameter p => SchemaOf(p),
            IChoiceParameter p => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. p.Words.Select(w => (JsonNode)JsonValue.Create(w))],
                Default = p.Default is { } word ? JsonValue.Create(word) : null,
            },
            _ => throw new NotSupportedException($"There is no schema for parameters such as '{parameter.Name}'."),
        };
        schema.Description = parameter.Description;
        return takesNull ? OrNull(schema) : schema;
    }

    private static OpenApiSchema SchemaOf(SizeParameter size) => new()
    {
        Type = JsonSchemaType.String,
        Pattern = $"^({SizeParameter.Auto}|[0-9]{{1,5}}x[0-9]{{1,5}})$",
        Default = JsonValue.Create(size.Default),
        Examples = [JsonValue.Create(size.Default), JsonValue.Create("1536x1024"), JsonValue.Create("2160x3840"), JsonValue.Create(SizeParameter.Auto)],
        Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
        {
            [SizeRulesKeyword] = new JsonNodeExtension(new JsonObject
            {
                ["multiple_of"] = SizeRules.Step,
                ["longest_edge"] = SizeRules.LongestEdge,
                ["largest_ratio"] = SizeRules.LargestRatio,
                ["fewest_pixels"] = SizeRules.FewestPixels,
                ["most_pixels"] = SizeRules.MostPixels,
            }),
        },
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
