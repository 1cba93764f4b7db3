using System.Collections.Immutable;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Images.Streaming;
using Easel.Server.Features.Moderation;
using Easel.Studio;
using static System.FormattableString;

namespace Easel.Server.Features.Images.Reading.Parameters;

/// <summary>The parameters of the images endpoints that are texts, numbers and words; pictures and plans have readers of their own.</summary>
internal static class ImageParameters
{
    /// <summary>JPEG quality that a PNG, which loses nothing, has.</summary>
    public const int Lossless = 100;

    /// <summary>The model of a generation; that of an edit has the same name.</summary>
    public static readonly ModelParameter GenerationModel = new(
        "model", [ImageModels.Standard], $"The model. `{ImageModels.Economical}` is for edits only.");

    /// <summary>The model of an edit.</summary>
    public static readonly ModelParameter EditModel = new(
        "model", [ImageModels.Standard, ImageModels.Economical],
        $"`{ImageModels.Economical}` costs less: it draws with fewer samples and at most about a megapixel, which is then enlarged; with `n` above 1 it draws "
        + "`high` as `medium`, and the answer's `quality` says so. It answers with addresses unless `response_format` says otherwise.");

    /// <summary>What to draw, or the instruction of an edit.</summary>
    public static readonly TextParameter Prompt = new(
        "prompt", 32_000,
        "What the picture shows, or what is to be changed in an edit: plain words, English. Text to be written into the picture stands in quotes.");

    /// <summary>Pictures.</summary>
    public static readonly IntegerParameter Count = new(
        "n", 1, 10, 1, "How many pictures. Each takes the next seed. More than one needs a key of a group with the feature `n`, such as Direct.");

    /// <summary>Pixels.</summary>
    public static readonly SizeParameter Size = new(
        "size", "1024x1024",
        Invariant($"`WIDTHxHEIGHT` in pixels: both divisible by {SizeRules.Step}, no edge above {SizeRules.LongestEdge}, the longer at most {SizeRules.LargestRatio} times ")
        + Invariant($"the shorter, and {SizeRules.FewestPixels:N0} to {SizeRules.MostPixels:N0} pixels in all. `{SizeParameter.Auto}`: a generation takes the shape its ")
        + "prompt suggests (poster, landscape, else square); an edit takes the allowed size nearest to its first picture's.");

    /// <summary>Effort.</summary>
    public static readonly ChoiceParameter<Quality> DrawingQuality = new(
        "quality", [("low", Quality.Low), ("medium", Quality.Medium), ("high", Quality.High), ("auto", Quality.Medium)], "medium",
        "Effort: more light paths, less grain, more time and more tokens. `auto` and `standard` mean medium, `hd` means high.")
    {
        Older = [("standard", Quality.Medium), ("hd", Quality.High)],
    };

    /// <summary>File format.</summary>
    public static readonly ChoiceParameter<PictureFormat> OutputFormat = new(
        "output_format", [("png", PictureFormat.Png), ("jpeg", PictureFormat.Jpeg)], "png", "Format of the files.");

    /// <summary>JPEG quality.</summary>
    public static readonly IntegerParameter Compression = new(
        "output_compression", 0, Lossless, Lossless, Invariant($"Quality of JPEG files; higher is better and larger. PNG loses nothing: there, only {Lossless} is accepted."));

    /// <summary>Whether only the subject is drawn, before nothing.</summary>
    public static readonly ChoiceParameter<bool> Background = new(
        "background", [("transparent", true), ("opaque", false), ("auto", false)], "auto",
        "`transparent` cuts the subject out, with soft edges; only PNG can have it. `auto` is opaque.");

    /// <summary>How strictly the prompt is judged.</summary>
    public static readonly ChoiceParameter<ModerationLevel> Moderation = new(
        "moderation", [("auto", ModerationLevel.Auto), ("low", ModerationLevel.Low)], "auto", "How strictly the prompt is judged; `low` is less restrictive.");

    /// <summary>Whether the answer is a stream of events.</summary>
    public static readonly FlagParameter Stream = new(
        "stream", "Answers with server-sent events, `text/event-stream`. An `Accept` header does not.");

    /// <summary>Unfinished pictures of a stream.</summary>
    public static readonly IntegerParameter PartialImages = new(
        "partial_images", 0, 3, 0,
        Invariant($"In a stream: at most so many unfinished states of each picture are shown before it. Each one delivered costs {StreamUsage.TokensPerPartial} image tokens."));

    /// <summary>Seed of the first picture.</summary>
    public static readonly IntegerParameter Seed = new(
        "seed", 0, int.MaxValue, null, "The same request with the same seed gives the same bytes. Without it one is chosen; `data[].seed` tells it.");

    /// <summary>What the caller calls its own user.</summary>
    public static readonly TextParameter User = new(
        "user", 512, "What you call your own user; it is kept in the record of the request and changes nothing.");

    /// <summary>Another name for the user.</summary>
    public static readonly TextParameter SafetyIdentifier = new("safety_identifier", 512, "As `user`, which comes first where both are given.");

    /// <summary>Sent by some clients.</summary>
    public static readonly TextParameter Style = new("style", null, "Accepted, because some clients send it; changes nothing. Say the style in the prompt.");

    /// <summary>How pictures come back.</summary>
    public static readonly ChoiceParameter<ResultForm> ResponseFormat = new(
        "response_format", [("b64_json", ResultForm.Base64), ("url", ResultForm.Url)], null,
        $"Whether pictures come in the answer or as addresses that expire. `url` is for `{ImageModels.Economical}`, whose default it is outside streams; "
        + $"`{ImageModels.Standard}` gives it only where the server is set to (`Easel:AllowUrlForAllModels`).");

    /// <summary>Sent by some clients.</summary>
    public static readonly ChoiceParameter<bool> InputFidelity = new(
        "input_fidelity", [("high", true), ("low", false)], null, "Accepted, because some clients send it; changes nothing.");

    /// <summary>Those that generations and edits share, but for the model.</summary>
    public static readonly ImmutableArray<Parameter> Shared =
    [
        Prompt, Count, Size, DrawingQuality, OutputFormat, Compression, Background, Moderation, Stream, PartialImages, Seed, User,
        SafetyIdentifier, Style, ResponseFormat,
    ];

    /// <summary>Those of a generation.</summary>
    public static readonly ImmutableArray<Parameter> OfGenerations = [GenerationModel, .. Shared];

    /// <summary>Those of an edit.</summary>
    public static readonly ImmutableArray<Parameter> OfEdits = [EditModel, .. Shared, InputFidelity];
}
