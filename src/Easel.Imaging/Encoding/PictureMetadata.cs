using System.Collections.Immutable;

namespace Easel.Imaging.Encoding;

/// <summary>What a picture's file says of itself: as XMP in both formats, and as plain texts in PNG.</summary>
public sealed record PictureMetadata
{
    /// <summary>Name and version of the software that made it.</summary>
    public required string Software { get; init; }

    /// <summary>Where the picture comes from.</summary>
    public required DigitalSource Source { get; init; }

    /// <summary>What it shows, for people; or null.</summary>
    public string? Description { get; init; }

    /// <summary>Everything else, in the order in which it is written.</summary>
    public ImmutableArray<PictureNote> Notes { get; init; } = [];

    /// <summary>The IPTC NewsCode of <see cref="Source"/>.</summary>
    public string SourceUri => "http://cv.iptc.org/newscodes/digitalsourcetype/" + Source switch
    {
        DigitalSource.AlgorithmicMedia => "algorithmicMedia",
        DigitalSource.CompositeSynthetic => "compositeSynthetic",
        _ => throw new ArgumentOutOfRangeException(nameof(Source), Source, "This source has no code."),
    };
}
