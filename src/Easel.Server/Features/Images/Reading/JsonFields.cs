using System.Text.Json;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The parameters of a JSON body.</summary>
internal sealed class JsonFields : RequestFields
{
    private readonly JsonElement _body;

    /// <summary>Wraps a parsed object.</summary>
    /// <param name="body">The object.</param>
    /// <param name="where">What the object is called when it is not one.</param>
    /// <exception cref="ApiException">It is no object, or a name is not valid text.</exception>
    public JsonFields(JsonElement body, string where = "body")
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ApiException(ApiErrors.InvalidType(where, "an object", Describe(body)));
        }

        _body = body;
        Names = [.. body.EnumerateObject().Select(p => Text(where, () => p.Name))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; }

    /// <summary>Words for the kind of a value.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => value.GetRawText().AsSpan().TrimStart('-').ContainsAnyExceptInRange('0', '9') ? "a decimal number" : "an integer",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    /// <inheritdoc/>
    public override string? String(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? Text(name, value.GetString)
        : throw Wrong(name, "a string", value);

    /// <inheritdoc/>
    public override bool? Boolean(string name) => Find(name) is not { } value ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : throw Wrong(name, "a boolean", value);

    /// <inheritdoc/>
    public override int? Integer(string name, int minimum, int maximum) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && InRange(name, value.GetRawText(), minimum, maximum) is { } number ? number
        : throw Wrong(name, "an integer", value);

    /// <summary>Any value but null.</summary>
    public JsonElement? Find(string name) =>
        _body.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>JSON text may hold bytes and escapes that are no text; they show only when it is read.</summary>
    private static string Text(string name, Func<string?> read)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException)
        {
            throw new ApiException(ApiErrors.NotText(name));
        }
    }

    private static ApiException Wrong(string name, string expected, JsonElement value) =>
        new(ApiErrors.InvalidType(name, expected, Describe(value)));
}
