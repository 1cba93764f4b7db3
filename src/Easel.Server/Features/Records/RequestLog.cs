using Easel.Accounts;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Answering;

namespace Easel.Server.Features.Records;

/// <summary>What is learnt of one images request while it is answered. Each step adds what it knows; at the end a record is written.
/// The log of a request at hand is <see cref="RequestLogging.RequestLog"/>; who answers a request later makes one with its id.</summary>
/// <param name="requestId">The id that its answer carries; a record is written once for each.</param>
/// <param name="endpoint">Path, such as <c>/v1/images/edits</c>.</param>
/// <param name="timeUtc">When it came.</param>
internal sealed class RequestLog(string requestId, string endpoint, DateTime timeUtc)
{
    private const int LongestUser = 256;

    private string? _prompt;
    private long _inputTokens;
    private long _outputTokens;

    /// <summary>The id that its answer carries.</summary>
    public string RequestId => requestId;

    /// <summary>The key that asked; requests without one leave no record, or anybody could fill the disk.</summary>
    public ApiKey? Key { get; set; }

    /// <summary>Code of the refusal, or null.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>Whether the answer was broken off because its caller had gone.</summary>
    public bool CallerHasGone { get; set; }

    /// <summary>Whether somebody else writes the record, when the request has been answered for good.</summary>
    public bool IsDeferred { get; set; }

    private string Model { get; set; } = "";

    private string Size { get; set; } = "";

    private string Quality { get; set; } = "";

    private int Count { get; set; }

    private string? User { get; set; }

    /// <summary>The path of an operation.</summary>
    public static string EndpointOf(ImageOperation operation) =>
        operation == ImageOperation.Generation ? "/v1/images/generations" : "/v1/images/edits";

    /// <summary>Says what was asked for.</summary>
    public void Describe(ImageRequest request)
    {
        Model = request.Model;
        Size = request.Size;
        Quality = request.QualityName;
        Count = request.Count;
        User = request.User is { Length: > LongestUser } user ? user[..LongestUser] : request.User;
        _prompt = request.Prompt;
    }

    /// <summary>Says what was drawn; pictures that are told of one by one add up. This is what the key is charged.</summary>
    public void Charge(ImageUsage usage) => Charge(usage.InputTokens, usage.OutputTokens);

    /// <summary>Says what was drawn, in tokens of prompt and input pictures, and of pictures drawn.</summary>
    public void Charge(int inputTokens, int outputTokens)
    {
        _inputTokens += inputTokens;
        _outputTokens += outputTokens;
    }

    /// <summary>The record.</summary>
    /// <param name="status">HTTP status; 499 when the caller went away.</param>
    /// <param name="duration">From the first byte of the request to the last of the answer.</param>
    /// <param name="keepPrompt">Whether the prompt may be kept.</param>
    public RequestRecord ToRecord(int status, TimeSpan duration, bool keepPrompt) => new()
    {
        TimeUtc = timeUtc,
        RequestId = requestId,
        KeyId = Key?.Id ?? 0,
        Endpoint = endpoint,
        Model = Model,
        Size = Size,
        Quality = Quality,
        Count = Count,
        InputTokens = _inputTokens,
        OutputTokens = _outputTokens,
        PriceRatio = Key?.Group.PriceRatio ?? 1,
        DurationMilliseconds = (long)duration.TotalMilliseconds,
        Status = status,
        ErrorCode = ErrorCode,
        User = User,
        Prompt = keepPrompt ? _prompt : null,
    };
}
