using System.Collections.Immutable;
using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Server.Features.Moderation;
using Easel.Studio;

namespace Easel.Server.Features.Images;

/// <summary>A request for pictures, checked and with all defaults resolved: nothing in it is wrong any more.</summary>
internal sealed record ImageRequest
{
    /// <summary>What it does.</summary>
    public required ImageOperation Operation { get; init; }

    /// <summary>Model, one of <see cref="ImageModels"/>.</summary>
    public required string Model { get; init; }

    /// <summary>What to draw, or the instruction of an edit; 1 to 32,000 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>Pictures, 1 to 10.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Pixels per row.</summary>
    public required int Width { get; init; }

    /// <summary>Rows.</summary>
    public required int Height { get; init; }

    /// <summary>Effort.</summary>
    public Quality Quality { get; init; } = Quality.Medium;

    /// <summary>File format.</summary>
    public PictureFormat Format { get; init; } = PictureFormat.Png;

    /// <summary>JPEG quality, 0 to 100.</summary>
    public int Compression { get; init; } = 100;

    /// <summary>How strictly the prompt is judged.</summary>
    public ModerationLevel Moderation { get; init; } = ModerationLevel.Auto;

    /// <summary>Whether only the subject is drawn, before nothing.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>How the pictures come back.</summary>
    public ResultForm Result { get; init; } = ResultForm.Base64;

    /// <summary>Whether the answer is a stream of events.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>Unfinished pictures that a stream shows before each finished one, 0 to 3.</summary>
    public int PartialImages { get; init; }

    /// <summary>Seed of the first picture, or null to choose one.</summary>
    public int? Seed { get; init; }

    /// <summary>What the caller calls its own user, or null.</summary>
    public string? User { get; init; }

    /// <summary>Row id of the key that asked; files behind addresses belong to it.</summary>
    public int KeyId { get; init; }

    /// <summary>Where the caller reaches this server, without a slash at the end; null unless <see cref="Result"/> is an address.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>A plan to draw in place of the prompt's, or null.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Pictures to edit, 1 to 16; empty for a generation.</summary>
    public ImmutableArray<ImageUpload> Images { get; init; } = [];

    /// <summary>Which part of the first picture is to be edited, or null for all of it.</summary>
    public ImageUpload? Mask { get; init; }

    /// <summary>The size as it is echoed.</summary>
    public string Size => $"{Width}x{Height}";

    /// <summary>The quality as it is echoed.</summary>
    public string QualityName => Quality.ToString().ToLowerInvariant();

    /// <summary>The file format as it is echoed; also the ending of a file's name.</summary>
    public string FormatName => Format == PictureFormat.Png ? "png" : "jpeg";

    /// <summary>The background as it is echoed.</summary>
    public string BackgroundName => IsTransparent ? "transparent" : "opaque";
}
