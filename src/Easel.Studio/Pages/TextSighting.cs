using Easel.Design.Pages;

namespace Easel.Studio.Pages;

/// <summary>A text as it is seen on a finished page.</summary>
/// <param name="Text">The text and its place.</param>
/// <param name="Contrast">Contrast of its letters with what lies under them, nearly the least: nine tenths of the area have more.</param>
/// <param name="Seen">Share of its area in which the page shows its letters.</param>
/// <param name="IsInside">Whether all of it is on the page.</param>
internal readonly record struct TextSighting(PlacedText Text, float Contrast, float Seen, bool IsInside)
{
    /// <summary>Whether its letters can be told from the ground.</summary>
    public bool StandsOut => Contrast >= Design.Contrast.Readable;

    /// <summary>Whether it can be read.</summary>
    public bool IsLegible => StandsOut && IsInside && Seen > 0.55f && Text.Size >= 6;
}
