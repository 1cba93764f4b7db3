using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Easel.Planning;

/// <summary>The JSON form of a plan: camelCase names, enums as camelCase strings, nulls left out. See docs/plan.md.</summary>
public static class PlanJson
{
    /// <summary>How plans are written; the published schema is generated from it.</summary>
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Writes a plan as indented JSON.</summary>
    public static string Write(Plan plan) => JsonSerializer.Serialize(plan, Options);

    /// <summary>Reads a plan.</summary>
    /// <exception cref="FormatException">The JSON is malformed, has an unknown member, or is of another version; the message says where.</exception>
    public static Plan Read(string json)
    {
        Plan? plan;
        try
        {
            plan = JsonSerializer.Deserialize<Plan>(json, Options);
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is not a plan: {e.Message}", e);
        }

        return plan switch
        {
            null => throw new FormatException("This is not a plan: the JSON is null."),
            { Version: not 1 } => throw new FormatException($"Plan version {plan.Version} is not supported; this Easel reads version 1."),
            _ => plan,
        };
    }
}
