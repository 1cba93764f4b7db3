using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>How a face looks.</summary>
/// <param name="Kind">Age and sex.</param>
/// <param name="IsOld">Whether it is wrinkled.</param>
/// <param name="Skin">Colour of the skin.</param>
/// <param name="Iris">Colour of the eyes.</param>
/// <param name="Brow">Colour of the eyebrows.</param>
/// <param name="Scalp">Colour painted where hair grows, or null for a bald head.</param>
/// <param name="Smile">0 earnest, 0.6 friendly, 1 laughing with teeth; below 0 sad.</param>
/// <param name="Freckles">0 none, 1 many.</param>
/// <param name="Stubble">0 none, 1 a dark shadow of beard.</param>
/// <param name="Width">Width of the jaw relative to the usual, 0.92 to 1.08.</param>
/// <param name="Nose">Size of the nose relative to the usual, 0.8 to 1.25.</param>
/// <param name="AreEyesClosed">Whether the eyes are closed.</param>
/// <param name="Gaze">Turn of the eyes to the figure's left, radians.</param>
internal sealed record FaceLook(
    PersonKind Kind,
    bool IsOld,
    LinearRgb Skin,
    LinearRgb Iris,
    LinearRgb Brow,
    LinearRgb? Scalp,
    float Smile,
    float Freckles,
    float Stubble,
    float Width,
    float Nose,
    bool AreEyesClosed,
    float Gaze)
{
    /// <summary>Whether the face is a child's.</summary>
    public bool IsChild => Kind is PersonKind.Boy or PersonKind.Girl;

    /// <summary>Whether the face has lashes and red lips.</summary>
    public bool IsFeminine => Kind is PersonKind.Woman or PersonKind.Girl;

    /// <summary>Where the left eye is, units of the head, on the surface.</summary>
    public (float X, float Y) Eye => IsChild ? (0.178f, -0.045f) : IsFeminine ? (0.166f, -0.008f) : (0.154f, 0.008f);

    /// <summary>Half axes of an eye.</summary>
    public (float X, float Y, float Z) EyeRadii => IsChild ? (0.121f, 0.142f, 0.090f) : IsFeminine ? (0.118f, 0.137f, 0.088f) : (0.101f, 0.115f, 0.080f);

    /// <summary>Height of the mouth.</summary>
    public float MouthY => IsChild ? -0.285f : -0.275f;

    /// <summary>Half width of the mouth.</summary>
    public float MouthHalf => (IsChild ? 0.095f : IsFeminine ? 0.105f : 0.120f) * (1 + (0.22f * MathF.Max(0, Smile)));
}
