using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>Says of the types of answers what is true of everything this server writes: each member is there, unless it is left out for
/// being null; and null is written only where the type allows it.</summary>
internal sealed class WireSchemas : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Kind != JsonTypeInfoKind.Object || schema.Properties is null)
        {
            return Task.CompletedTask;
        }

        var nullability = new NullabilityInfoContext();
        foreach (JsonPropertyInfo member in context.JsonTypeInfo.Properties)
        {
            if (member.AttributeProvider is not PropertyInfo property || !schema.Properties.TryGetValue(member.Name, out IOpenApiSchema? found))
            {
                continue;
            }

            bool isLeftOut = property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };
            schema.Required ??= new HashSet<string>(StringComparer.Ordinal);
            _ = isLeftOut ? schema.Required.Remove(member.Name) : schema.Required.Add(member.Name);
            if (found is OpenApiSchema { Type: { } type } own && (isLeftOut || nullability.Create(property).ReadState == NullabilityState.NotNull))
            {
                own.Type = type & ~JsonSchemaType.Null;
            }
        }

        return Task.CompletedTask;
    }
}
