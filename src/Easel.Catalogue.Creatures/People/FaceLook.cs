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
/// <param name="Expression">What brows and lids tell beside the smile.</param>
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
    float Gaze,
    Expression Expression = Expression.Calm)
{
    /// <summary>Whether the face is a child's.</summary>
    public bool IsChild => Kind is PersonKind.Boy or PersonKind.Girl or PersonKind.Baby;

    /// <summary>Whether the face has lashes and red lips.</summary>
    public bool IsFeminine => Kind is PersonKind.Woman or PersonKind.Girl;

    /// <summary>What makes the face its owner's.</summary>
    public FaceShape Shape { get; init; }

    /// <summary>Where the left eye is, units of the head, on the surface.</summary>
    public (float X, float Y) Eye
    {
        get
        {
            (float x, float y) = Kind == PersonKind.Baby ? (0.180f, -0.118f) : IsChild ? (0.173f, -0.088f) : IsFeminine ? (0.164f, -0.052f) : (0.155f, -0.030f);
            return (x + (0.006f * Shape.EyeSpacing), y);
        }
    }

    /// <summary>Radius of an eyeball.</summary>
    public float EyeRadius => EyeScale * (Kind == PersonKind.Baby ? 0.156f : IsChild ? 0.150f : IsFeminine ? 0.141f : 0.122f);

    /// <summary>Rise of the outer corner of the eye, radians.</summary>
    public float EyeTilt => (IsFeminine ? 0.075f : 0.030f) + (0.035f * Shape.EyeTilt);

    private float EyeScale => 1 + (0.055f * Shape.EyeSize);

    /// <summary>The opening between the lids: half its width, and how far it opens above and below the middle.</summary>
    public (float Half, float Up, float Down) EyeOpening
    {
        get
        {
            (float half, float up, float down) = Kind == PersonKind.Baby ? (0.121f, 0.084f, 0.070f) : IsChild ? (0.119f, 0.078f, 0.065f) : IsFeminine ? (0.115f, 0.069f, 0.055f) : (0.098f, 0.052f, 0.045f);

            // Laughing pushes the lower lid up; age lets the upper one sink.
            (half, up, down) = (half * EyeScale, up * EyeScale, down * EyeScale);
            up *= Expression switch { Expression.Surprised => 1.22f, Expression.Angry => 0.86f, _ => 1 };
            return (half, up * (IsOld ? 0.82f : 1) * (Smile < 0 ? 0.85f : 1), down * (1 - (0.20f * Math.Clamp(Smile, 0, 1))));
        }
    }

    /// <summary>Angle of the iris' edge from the gaze, radians.</summary>
    public float IrisAngle => IsChild ? 0.515f : IsFeminine ? 0.490f : 0.470f;

    /// <summary>Height of the eyebrows' middle.</summary>
    public float BrowY => Eye.Y + EyeOpening.Up + (IsChild ? 0.084f : IsFeminine ? 0.080f : 0.072f) + (0.012f * Math.Clamp(Smile, 0, 1))
        + (Expression switch { Expression.Surprised => 0.055f, Expression.Angry => -0.030f, _ => 0 });

    /// <summary>Height of the mouth.</summary>
    public float MouthY => IsChild ? -0.310f : IsFeminine ? -0.302f : -0.304f;

    /// <summary>Half width of the mouth.</summary>
    public float MouthHalf => (Expression == Expression.Surprised ? 0.56f : 1) * (IsChild ? 0.092f : IsFeminine ? 0.104f : 0.122f) * (1 + (0.07f * Shape.Mouth)) * (1 + (0.22f * MathF.Max(0, Smile)));

    /// <summary>Height of the tip of the nose.</summary>
    public float NoseY => IsChild ? -0.190f : IsFeminine ? -0.172f : -0.172f;
}
