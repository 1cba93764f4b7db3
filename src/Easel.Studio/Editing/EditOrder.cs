using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Pictures to change, instead of a picture to draw. The brief's prompt is the instruction.</summary>
public sealed record EditOrder
{
    /// <summary>The pictures, at least one; the first is edited, others are used where the instruction says so. Never changed.</summary>
    public required ImmutableArray<Picture> Images { get; init; }

    /// <summary>Of the first picture's size: alpha 255 keeps a pixel as it is, 0 gives it to the edit, values between blend in linear light.
    /// Null gives the whole picture to the edit.</summary>
    public Picture? Mask { get; init; }
}
