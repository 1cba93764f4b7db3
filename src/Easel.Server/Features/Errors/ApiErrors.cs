using System.Globalization;
using Easel.Accounts;

namespace Easel.Server.Features.Errors;

/// <summary>Every refusal of the API, with the codes and wording of OpenAI where it has them.</summary>
internal static class ApiErrors
{
    /// <summary>Code of a used-up budget.</summary>
    public const string QuotaCode = "insufficient_quota";

    private const string InvalidRequest = "invalid_request_error";
    private const string UserError = "image_generation_user_error";

    public static ApiError InvalidApiKey(string? key) => new(
        key is null
            ? "You didn't provide an API key. Send it as 'Authorization: Bearer sk-…'."
            : $"Incorrect API key provided: {Mask(key)}. The server prints a key at its first start; Easel__BootstrapKey sets one.",
        InvalidRequest, null, "invalid_api_key", StatusCodes.Status401Unauthorized);

    public static ApiError KeyDisabled(ApiKey key) => new(
        $"The API key {key.Hint} is disabled. Use another key, or ask the operator of this server to enable it.",
        InvalidRequest, null, "invalid_api_key", StatusCodes.Status401Unauthorized);

    public static ApiError KeyExpired(ApiKey key) => new(
        Invariant($"The API key {key.Hint} expired on {key.ExpiresUtc:yyyy-MM-dd HH:mm} UTC. Use another key, or ask the operator of this server for one."),
        InvalidRequest, null, "invalid_api_key", StatusCodes.Status401Unauthorized);

    public static ApiError MissingParameter(string name) =>
        Bad($"Missing required parameter: '{name}'.", InvalidRequest, name, "missing_required_parameter");

    public static ApiError UnknownParameter(string name) =>
        Bad($"Unknown parameter: '{name}'.", InvalidRequest, name, "unknown_parameter");

    public static ApiError InvalidType(string name, string expected, string got) =>
        Bad($"Invalid type for '{name}': expected {expected}, but got {got} instead.", InvalidRequest, name, "invalid_type");

    public static ApiError EmptyString(string name) =>
        Bad($"Invalid '{name}': empty string. Expected a string with minimum length 1, but got an empty string instead.", InvalidRequest, name, "empty_string");

    public static ApiError TooLong(string name, int limit, int length) => Bad(
        $"Invalid '{name}': string too long. Expected a string with maximum length {limit}, but got a string with length {length} instead.",
        InvalidRequest, name, "string_above_max_length");

    public static ApiError BelowMinimum(string name, long minimum, string value) => Bad(
        Invariant($"Invalid '{name}': integer below minimum value. Expected a value >= {minimum}, but got {value} instead."),
        InvalidRequest, name, "integer_below_min_value");

    public static ApiError AboveMaximum(string name, long maximum, string value) => Bad(
        Invariant($"Invalid '{name}': integer above maximum value. Expected a value <= {maximum}, but got {value} instead."),
        InvalidRequest, name, "integer_above_max_value");

    public static ApiError InvalidValue(string name, string value, params ReadOnlySpan<string> supported) => Bad(
        $"Invalid value: '{value}'. Supported values are: {List(supported)}.", InvalidRequest, name, "invalid_value");

    public static ApiError UnknownModel(string model) =>
        Bad($"The model '{model}' does not exist.", UserError, "model", "invalid_value");

    public static ApiError EditsOnlyModel(string model) =>
        Bad($"The model '{model}' is for edits (POST /v1/images/edits). Use 'gpt-image-2' for generations.", UserError, "model", "invalid_value");

    public static ApiError InvalidSize(string size, string rule) =>
        Bad($"Invalid size '{size}'. {rule}", UserError, "size", "invalid_value");

    public static ApiError CompressionForPng() => Bad(
        "Invalid 'output_compression': PNG is lossless. Leave it out, send 100, or set output_format to 'jpeg'.",
        InvalidRequest, "output_compression", "invalid_value");

    public static ApiError TransparentJpeg() => Bad(
        "Invalid 'background': JPEG has no transparency. Set output_format to 'png', or background to 'opaque'.",
        InvalidRequest, "background", "invalid_value");

    public static ApiError UrlNotForModel(string model) => Bad(
        $"Invalid 'response_format': '{model}' returns 'b64_json'. Leave it out, use the model 'gpt-image-2-c' of POST /v1/images/edits, or ask the operator to set Easel:AllowUrlForAllModels.",
        InvalidRequest, "response_format", "invalid_value");

    public static ApiError InvalidPlan(string why) => Bad(
        $"Invalid 'plan': {why}. POST /v1/plans returns valid plans.", InvalidRequest, "plan", "invalid_value");

    public static ApiError NotText(string name) =>
        Bad($"Invalid '{name}': it is not valid UTF-8 text.", InvalidRequest, name, "invalid_value");

    public static ApiError Duplicate(string name) =>
        Bad($"Invalid '{name}': it was given more than once. Send it once.", InvalidRequest, name, "invalid_value");

    public static ApiError OtherBodyForm(string name, string instead) =>
        Bad($"Unknown parameter: '{name}'. {instead}", InvalidRequest, name, "invalid_value");

    public static ApiError BothImageNames() => Bad(
        "Invalid 'image': 'image' and 'image[]' cannot be used together. Send one picture as 'image', or all of them as 'image[]'.",
        InvalidRequest, "image", "invalid_value");

    public static ApiError TooMany(string name, int limit, int count) => Bad(
        Invariant($"Invalid '{name}': array too long. Expected an array with maximum length {limit}, but got an array with length {count} instead."),
        InvalidRequest, name, "array_above_max_length");

    public static ApiError FileTooLarge(string name) =>
        Bad($"Invalid file '{name}': it has 50 MB or more. Each file must be smaller than 50 MB.", InvalidRequest, name, "invalid_image_file");

    public static ApiError UnsupportedFile(string name, string mediaType) => Bad(
        $"Invalid file '{name}': unsupported mimetype ('{mediaType}'). Supported file formats are 'image/jpeg' and 'image/png'.",
        InvalidRequest, name, "unsupported_file_mimetype");

    public static ApiError InvalidImageFile(int number, string why) => Bad(
        Invariant($"Invalid image file or mode for image {number}, please check your image file. {why}"), UserError, "", "invalid_image_file");

    public static ApiError InvalidMaskFile(string why) => InvalidMask($"it cannot be read. {why}");

    public static ApiError InvalidMask(string why) => Bad($"Invalid mask image format - {why}", UserError, "mask", "invalid_image_file");

    public static ApiError NotDataUrl(string name) => Bad(
        $"Invalid '{name}': pictures come as data URLs ('data:image/png;base64,…') in image_url; this server fetches nothing from addresses and stores no files.",
        InvalidRequest, name, "invalid_value");

    public static ApiError NotBase64(string name) => Bad(
        $"Invalid '{name}': the data URL is not base64. Expected 'data:image/png;base64,…'.", InvalidRequest, name, "invalid_value");

    public static ApiError MalformedForm(string why) => Bad(
        $"We could not parse the multipart/form-data body of your request: {why}.", InvalidRequest, null, "invalid_multipart");

    public static ApiError TooMuchText(int limit) =>
        OfStatus(StatusCodes.Status413PayloadTooLarge) with { Message = Invariant($"The request body is too large: its text has more than {limit} bytes.") };

    public static ApiError ContentType(params ReadOnlySpan<string> expected) =>
        OfStatus(StatusCodes.Status415UnsupportedMediaType) with { Message = $"Unsupported content type. Send the body as {string.Join(" or ", expected.ToArray().Select(e => $"'{e}'"))}." };

    public static ApiError GroupRequired(string param) => new(
        $"'{param}' requires the Direct group. Select the Direct group for this key in the console.",
        "permission_error", param, "group_required", StatusCodes.Status403Forbidden);

    public static ApiError ModelNotAllowed(string model) => new(
        $"This key does not have access to the model '{model}'. GET /v1/models lists what it may use; its operator can allow more.",
        InvalidRequest, "model", "model_not_found", StatusCodes.Status403Forbidden);

    public static ApiError ModelNotFound(string model) => new(
        $"The model '{model}' does not exist or you do not have access to it.",
        InvalidRequest, "model", "model_not_found", StatusCodes.Status404NotFound);

    public static ApiError InsufficientQuota(long budget, long used, long needed) => new(
        Invariant($"You exceeded your current quota: this key has a budget of {budget} image tokens, {used} are used or set aside, and this request needs {needed}. Nothing was drawn. Ask for a smaller picture, or ask the operator of this server for a larger budget."),
        QuotaCode, null, QuotaCode, StatusCodes.Status429TooManyRequests);

    public static ApiError RateLimited(Group group) => new(
        Invariant($"Rate limit exceeded for requests per minute in group {group.Name}. Limit: {group.RequestsPerMinute}/1min. Try again after the time in Retry-After."),
        "requests", null, "rate_limit_exceeded", StatusCodes.Status429TooManyRequests);

    public static ApiError ModerationBlocked(string category, string requestId) => Bad(
        $"Your request was rejected by the safety system. If you believe this is an error, ask the operator of this server and include the request ID {requestId}. safety_violations=[{category}].",
        UserError, null, "moderation_blocked");

    public static ApiError MalformedJson(long? line, long? position) => Bad(
        Invariant($"We could not parse the JSON body of your request (line {(line ?? 0) + 1}, position {position ?? 0}): it is malformed or nested too deeply."),
        InvalidRequest, null, "invalid_json");

    public static ApiError QueueFull() => new(
        "The drawing queue is full; nothing was drawn. Try again after the time in Retry-After.",
        "requests", null, "rate_limit_exceeded", StatusCodes.Status429TooManyRequests);

    public static ApiError InvalidIdempotencyKey(string name, int longest) => Bad(
        Invariant($"Invalid header '{name}': send it once, with 1 to {longest} printable ASCII characters, for example a UUID."),
        InvalidRequest, null, "invalid_idempotency_key");

    public static ApiError IdempotencyKeyReused() => new(
        "This Idempotency-Key was used for another request within its lifetime. Send the same request again, or choose a new key.",
        InvalidRequest, null, "idempotency_key_reused", StatusCodes.Status409Conflict);

    public static ApiError UnknownJob(string id) => new(
        $"There is no job '{id}' for this API key. Its address is in the Location header of the answer that accepted it.",
        InvalidRequest, null, "job_not_found", StatusCodes.Status404NotFound);

    public static ApiError JobExpired(string id) => new(
        $"The result of job '{id}' is over its time and was deleted. Send the request again.",
        InvalidRequest, null, "job_expired", StatusCodes.Status410Gone);

    public static ApiError JobEnded(string id) => new(
        $"Job '{id}' has ended and cannot be cancelled any more. GET it to see how.",
        InvalidRequest, null, "job_ended", StatusCodes.Status409Conflict);

    public static ApiError JobUnreadable() => new(
        "The job was accepted by another version of the server, which this one cannot read. Send the request again.",
        "server_error", null, "job_unreadable", StatusCodes.Status500InternalServerError);

    public static ApiError JobStopsServer(int attempts) => new(
        Invariant($"The server went down {attempts} times while this job was being drawn, so it was given up. Tell the operator the job's id."),
        "server_error", null, "job_stops_server", StatusCodes.Status500InternalServerError);

    public static ApiError UnknownFile() => new(
        "There is no such file. Addresses of pictures are valid for a while only; ask for the picture again.",
        InvalidRequest, null, "file_not_found", StatusCodes.Status404NotFound);

    public static ApiError FileSignature() => new(
        "The signature does not belong to this address. Use the address exactly as it was given, with its whole query.",
        InvalidRequest, null, "invalid_signature", StatusCodes.Status403Forbidden);

    public static ApiError FileExpired() => new(
        "This address has expired and its file is gone. Ask for the picture again.", InvalidRequest, null, "file_expired", StatusCodes.Status410Gone);

    public static ApiError InvalidHost() => Bad(
        "The Host header is missing or malformed, so no address of a picture can be given. Send a proper Host header, or set Easel:PublicAddress on the server.",
        InvalidRequest, null, "invalid_host");

    public static ApiError NotReady(string why) => new(
        $"The server is not ready: {why}. Try again after the time in Retry-After.",
        "server_error", null, "not_ready", StatusCodes.Status503ServiceUnavailable);

    public static ApiError OfStatus(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("The request is malformed, or its body ended before the announced length.", InvalidRequest, null, "invalid_request", status),
        StatusCodes.Status408RequestTimeout => new("The request body came too slowly. Send it again.", InvalidRequest, null, "request_timeout", status),
        StatusCodes.Status404NotFound => new("Unknown request URL. See the documentation for the endpoints of this server.", InvalidRequest, null, "unknown_url", status),
        StatusCodes.Status405MethodNotAllowed => new("This HTTP method is not allowed here.", InvalidRequest, null, "method_not_allowed", status),
        StatusCodes.Status413PayloadTooLarge => new("The request body is too large.", InvalidRequest, null, "request_too_large", status),
        StatusCodes.Status415UnsupportedMediaType => new(
            "Unsupported content type. Send the body as 'application/json'.", InvalidRequest, null, "unsupported_content_type", status),
        _ => new("The server could not complete the request. The request id tells its operator more.", "server_error", null, "server_error", status),
    };

    private static ApiError Bad(string message, string type, string? param, string? code) =>
        new(message, type, param, code, StatusCodes.Status400BadRequest);

    private static string List(ReadOnlySpan<string> values)
    {
        string[] quoted = [.. values.ToArray().Select(v => $"'{v}'")];
        return quoted.Length == 2 ? $"{quoted[0]} and {quoted[1]}" : $"{string.Join(", ", quoted[..^1])}, and {quoted[^1]}";
    }

    private static string Mask(string key) => key.Length <= 8 ? "********" : $"{key[..4]}****{key[^4..]}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
