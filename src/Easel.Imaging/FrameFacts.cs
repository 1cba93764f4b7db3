using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Imaging;

/// <summary>Facts of a whole frame that styles need. Directions are unit vectors in the world frame (+Y up).</summary>
public sealed record FrameFacts
{
    /// <summary>Direction towards the key light.</summary>
    public Vector3 SunDirection { get; init; } = Vector3.UnitY;

    /// <summary>Where the sun's centre falls in the picture, in pixels from the top left; null when it is outside or below the horizon.</summary>
    public Vector2? SunPixel { get; init; }

    /// <summary>Row of the horizon in pixels from the top; may lie outside the picture.</summary>
    public float HorizonRow { get; init; }

    /// <summary>Width of a pixel in the middle of the picture at a distance of one, or 0 when unknown: tells what size things have in the picture.</summary>
    public float PixelAngle { get; init; }

    /// <summary>The middle grey wanted for the log-average luminance: low for night, high for snow. 0.18 is neutral.</summary>
    public float ExposureKey { get; init; } = 0.18f;

    /// <summary>Saturation factor wanted by the mood, 1 = neutral.</summary>
    public float Saturation { get; init; } = 1.15f;

    /// <summary>Share of the light spread by the bloom, 0 to 0.2.</summary>
    public float Bloom { get; init; } = 0.04f;

    /// <summary>How far the subjects, which the camera follows, move against their surroundings while the shutter is open: metres along the
    /// view's right, up and forward axes.</summary>
    public Vector3 Motion { get; init; }

    /// <summary>The faces of people in the picture.</summary>
    public ImmutableArray<FaceMark> Faces { get; init; } = [];

    /// <summary>The eyes of animals in the picture.</summary>
    public ImmutableArray<EyeMark> Eyes { get; init; } = [];

    /// <summary>Time of day in the words of the plan: <c>noon</c>, <c>sunset</c>, <c>night</c>, <c>studio</c>; <c>storm</c>; <c>space</c> where there is no air.</summary>
    public string Mood { get; init; } = "noon";
}
