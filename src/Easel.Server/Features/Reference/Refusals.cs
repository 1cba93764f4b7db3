using System.Collections.Immutable;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Idempotency;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Images.Reading.Parameters;

namespace Easel.Server.Features.Reference;

/// <summary>Samples of refusals, made as the server makes them, so that their codes and words are the real ones.</summary>
internal static class Refusals
{
    private const string SampleRequestId = "req_0f3c2a9b5d7e41c8a6b1d2e3f4a5b6c7";
    private const string SampleJob = "job_5b1f0d9c8e7a6b5c4d3e2f1a0b9c8d7e";

    private static readonly Group SampleGroup = new() { Name = Group.DefaultName, RequestsPerMinute = 60, CreatedUtc = DateTime.UnixEpoch };

    private static readonly ApiKey SampleKey = new()
    {
        Name = "laptop",
        Hash = [],
        Hint = "sk-Ab…9xYz",
        Group = SampleGroup,
        CreatedUtc = DateTime.UnixEpoch,
        ExpiresUtc = new DateTime(2027, 1, 31, 0, 0, 0, DateTimeKind.Utc),
    };

    /// <summary>Whoever needs a key and has none, or one that does not hold.</summary>
    public static ImmutableArray<ApiError> OfKeys =>
    [
        ApiErrors.InvalidApiKey(null), ApiErrors.InvalidApiKey("sk-wrong-key-0123"), ApiErrors.KeyDisabled(SampleKey), ApiErrors.KeyExpired(SampleKey),
    ];

    /// <summary>Too many requests in a minute.</summary>
    public static ImmutableArray<ApiError> OfLimits => [ApiErrors.RateLimited(SampleGroup)];

    /// <summary>Bodies that cannot be taken.</summary>
    public static ImmutableArray<ApiError> OfBodies =>
    [
        ApiErrors.OfStatus(StatusCodes.Status400BadRequest), ApiErrors.OfStatus(StatusCodes.Status408RequestTimeout),
        ApiErrors.OfStatus(StatusCodes.Status413PayloadTooLarge), ApiErrors.OfStatus(StatusCodes.Status415UnsupportedMediaType),
    ];

    /// <summary>What can always happen.</summary>
    public static ImmutableArray<ApiError> OfTheServer => [ApiErrors.OfStatus(StatusCodes.Status500InternalServerError)];

    /// <summary>Wrong JSON and a wrong prompt.</summary>
    public static ImmutableArray<ApiError> OfPrompts =>
    [
        ApiErrors.MalformedJson(0, 24), ApiErrors.MissingParameter("prompt"), ApiErrors.EmptyString("prompt"),
        ApiErrors.TooLong("prompt", ImageParameters.Prompt.Longest!.Value, ImageParameters.Prompt.Longest.Value + 1),
        ApiErrors.InvalidType("prompt", "a string", "an integer"), ApiErrors.UnknownParameter("colour"), ApiErrors.NotText("prompt"),
        ApiErrors.Duplicate("prompt"),
        ApiErrors.ModerationBlocked("violence", SampleRequestId),
    ];

    /// <summary>Everything that generations and edits have in common.</summary>
    public static ImmutableArray<ApiError> OfImages =>
    [
        ApiErrors.MissingParameter("model"), .. OfPrompts, ApiErrors.UnknownModel("dall-e-3"), ApiErrors.BelowMinimum("n", ImageParameters.Count.Minimum, "0"),
        ApiErrors.AboveMaximum("n", ImageParameters.Count.Maximum, "11"),
        ApiErrors.InvalidValue("quality", "ultra", [.. ImageParameters.DrawingQuality.Options.Select(o => o.Word)]),
        ApiErrors.InvalidSize("1000x1000", "Width and height must both be divisible by 16."), ApiErrors.CompressionForPng(), ApiErrors.TransparentJpeg(),
        ApiErrors.UrlNotForModel(ImageModels.Standard), ApiErrors.InvalidHost(),
        ApiErrors.InvalidIdempotencyKey(IdempotencyHeader.Name, IdempotencyHeader.Longest), ApiErrors.GroupRequired("n"),
        ApiErrors.ModelNotAllowed(ImageModels.Standard), ApiErrors.IdempotencyKeyReused(), ApiErrors.QueueFull(), ApiErrors.InsufficientQuota(100_000, 99_000, 7_024),
    ];

    /// <summary>What only a generation can have wrong.</summary>
    public static ImmutableArray<ApiError> OfGenerations =>
    [
        .. OfImages, ApiErrors.EditsOnlyModel(ImageModels.Economical), ApiErrors.InvalidPlan("an element has no id or no thing"),
        ApiErrors.ContentType("application/json"),
    ];

    /// <summary>What only an edit can have wrong.</summary>
    public static ImmutableArray<ApiError> OfEdits =>
    [
        .. OfImages, ApiErrors.MissingParameter("image"), ApiErrors.GroupRequired("mask"), ApiErrors.BothImageNames(),
        ApiErrors.OtherBodyForm("images", "For multipart/form-data use 'image' or 'image[]'."),
        ApiErrors.TooMany("image[]", EditRequestReader.MostImages, EditRequestReader.MostImages + 1),
        ApiErrors.FileTooLarge("image"), ApiErrors.UnsupportedFile("image", "image/webp"), ApiErrors.InvalidImageFile(1, "It ends in the middle."),
        ApiErrors.InvalidMask("mask size does not match image size."), ApiErrors.InvalidMaskFile("It ends in the middle."),
        ApiErrors.NotDataUrl("images[0].image_url"), ApiErrors.NotBase64("images[0].image_url"), ApiErrors.MalformedForm("it ends before its last boundary"), ApiErrors.TooMuchText(1 << 20),
        ApiErrors.ContentType("multipart/form-data", "application/json"),
    ];

    /// <summary>Jobs that are not there.</summary>
    public static ImmutableArray<ApiError> OfJobs => [ApiErrors.UnknownJob(SampleJob)];

    /// <summary>Results that are not there any more.</summary>
    public static ImmutableArray<ApiError> OfResults => [.. OfJobs, ApiErrors.JobExpired(SampleJob)];

    /// <summary>Jobs that cannot be cancelled.</summary>
    public static ImmutableArray<ApiError> OfCancelling => [.. OfJobs, ApiErrors.JobEnded(SampleJob)];

    /// <summary>Models that are not there for a key.</summary>
    public static ImmutableArray<ApiError> OfModels => [ApiErrors.ModelNotFound("dall-e-3")];

    /// <summary>A server that cannot draw yet.</summary>
    public static ImmutableArray<ApiError> OfReadiness => [ApiErrors.NotReady("the engine has not drawn its first picture")];

    /// <summary>Addresses that lead nowhere.</summary>
    public static ImmutableArray<ApiError> OfFiles => [ApiErrors.FileSignature(), ApiErrors.UnknownFile(), ApiErrors.FileExpired()];
}
