using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Design.Carriers;

/// <summary>The manner in which one kind of carrier is lettered.</summary>
internal sealed record CarrierDesign
{
    /// <summary>Faces to choose from.</summary>
    public required ImmutableArray<FaceChoice> Faces { get; init; }

    /// <summary>Letter colours in order of preference: the first that is readable on the surface is used.</summary>
    public required ImmutableArray<LinearRgb> Inks { get; init; }

    /// <summary>True when the variant chooses freely among <see cref="Inks"/>.</summary>
    public bool VariesInk { get; init; }

    /// <summary>The frame.</summary>
    public FrameKind Frame { get; init; }

    /// <summary>Decoration of the title.</summary>
    public OrnamentKind Ornament { get; init; }

    /// <summary>What the page shows beside its texts.</summary>
    public FurnitureKind Furniture { get; init; }

    /// <summary>Whether texts run round the middle of the page.</summary>
    public bool IsRound { get; init; }

    /// <summary>Colour of a field over the whole page that hides what the carrier shows otherwise, or null for none.</summary>
    public LinearRgb? Field { get; init; }

    /// <summary>Colour of a band that the texts stand on in place of the page, or null where they stand on the page.</summary>
    public LinearRgb? Band { get; init; }

    /// <summary>Free border, shares of the shorter side; 0.08 to 0.12, more inside a frame.</summary>
    public float Margin { get; init; } = 0.1f;

    /// <summary>Most lines of the title.</summary>
    public int MaxLines { get; init; } = 3;

    /// <summary>Largest font size, share of the page's height.</summary>
    public float LargestSize { get; init; } = 0.62f;

    /// <summary>Height of the title's middle, share of the page's height; 0.5 is the middle, books carry it higher.</summary>
    public float TitleHeight { get; init; } = 0.5f;

    /// <summary>Share of the page's height the title may fill.</summary>
    public float TitleShare { get; init; } = 1;

    /// <summary>Brightness of luminous letters, 0 for paint.</summary>
    public float Glow { get; init; }

    /// <summary>Whether luminous letters are tubes with a bright core.</summary>
    public bool IsTube { get; init; }
}
