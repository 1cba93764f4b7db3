using System.Text.Json;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Typed reading of a JSON object; null counts as absent, and a wrong type is refused in OpenAI's words.</summary>
internal readonly struct Json(JsonElement body)
{
    /// <summary>Words for the kind of a value.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "an integer" : "a decimal number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    public string? String(string name) => Find(name) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name, "a string", value)
        : null;

    public bool? Boolean(string name) => Find(name) is { } value
        ? value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name, "a boolean", value)
        : null;

    public int? Integer(string name, int minimum, int maximum)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long number))
        {
            throw Wrong(name, "an integer", value);
        }

        return number < minimum ? throw new ApiException(ApiErrors.BelowMinimum(name, minimum, number))
            : number > maximum ? throw new ApiException(ApiErrors.AboveMaximum(name, maximum, number))
            : (int)number;
    }

    public string? Choice(string name, params ReadOnlySpan<string> supported)
    {
        string? value = String(name);
        return value is null || supported.Contains(value) ? value : throw new ApiException(ApiErrors.InvalidValue(name, value, supported));
    }

    private JsonElement? Find(string name) =>
        body.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static ApiException Wrong(string name, string expected, JsonElement value) =>
        new(ApiErrors.InvalidType(name, expected, Describe(value)));
}
