using System.Numerics;
using Easel.Scenes;

namespace Easel.Catalogue.Environments.City;

/// <summary>The vista over a bay: camera, and what of the world it shows. Everything is placed by share of the frame, so that square, wide
/// and tall pictures are all composed.</summary>
internal readonly record struct SkylineFrame
{
    /// <summary>Height of the eye above the bay, metres.</summary>
    public const float EyeHeight = 88;

    /// <summary>Distance of the far shore, metres.</summary>
    public const float Shore = 830;

    /// <summary>Height of the quay above the water, metres.</summary>
    public const float QuayHeight = 5;

    /// <summary>Share of the half width where the sun stands: the left third.</summary>
    private const float SunShare = -0.36f;

    /// <summary>Lower edge of the picture, radians below the horizon: a band of water under the shore.</summary>
    private const float LowerEdge = 0.195f;

    /// <summary>Makes the frame for a picture of some shape.</summary>
    /// <param name="aspect">Width over height.</param>
    public SkylineFrame(float aspect)
    {
        // Wide pictures take a narrower vertical angle, tall ones a wider: 31° at 16:9, 42° square, 52° at 2:3.
        float wide = MathF.Log(Math.Clamp(aspect, 0.4f, 3));
        VerticalFieldOfView = Math.Clamp(0.733f - (0.345f * wide) + (wide < 0 ? 0.08f * wide : 0), 0.42f, 0.95f);
        TanHalfWidth = MathF.Tan(VerticalFieldOfView / 2) * aspect;
        Pitch = (VerticalFieldOfView / 2) - LowerEdge;
    }

    /// <summary>Full vertical angle of view, radians.</summary>
    public float VerticalFieldOfView { get; }

    /// <summary>Tangent of half the horizontal angle of view.</summary>
    public float TanHalfWidth { get; }

    /// <summary>Upward tilt of the camera, radians.</summary>
    public float Pitch { get; }

    /// <summary>Factor of the heights of ordinary buildings, so that they keep their share of the picture: 1 in a square one.</summary>
    public float HeightScale => Math.Clamp(MathF.Tan(VerticalFieldOfView - LowerEdge) / 0.598f, 0.55f, 1.2f);

    /// <summary>Height above the quay of a roof that is seen at a share of the way from the horizon to the upper edge.</summary>
    /// <param name="share">0 at the horizon, 1 at the upper edge.</param>
    /// <param name="distance">Metres from the camera.</param>
    public float Rise(float share, float distance) =>
        EyeHeight - QuayHeight + (share * MathF.Min(MathF.Tan(VerticalFieldOfView - LowerEdge), 0.72f) * distance);

    /// <summary>Where a moon is in the picture at any shape: high, in the gap right of the tallest tower. Elevation and azimuth, radians.</summary>
    public (float Elevation, float Azimuth) MoonPlace => (MathF.Atan(0.84f * MathF.Min(MathF.Tan(VerticalFieldOfView - LowerEdge), 0.72f)), MathF.Atan(0.56f * TanHalfWidth));

    /// <summary>Azimuth of the sun's gap, radians.</summary>
    public float SunAzimuth => MathF.Atan(SunShare * TanHalfWidth);

    /// <summary>The camera.</summary>
    public Camera Camera => new()
    {
        Position = new Vector3(0, EyeHeight, 0),
        Target = new Vector3(0, EyeHeight + (MathF.Sin(Pitch) * 100), -MathF.Cos(Pitch) * 100),
        VerticalFieldOfView = VerticalFieldOfView,
    };

    /// <summary>World x of a share of the half width at a distance.</summary>
    public float X(float share, float distance) => share * TanHalfWidth * distance;

    /// <summary>Greatest height of buildings beside the gap for the sun: 1 far from it, 0 in it.</summary>
    /// <param name="x">World x, metres.</param>
    /// <param name="distance">Distance along the view, metres.</param>
    public float GapLimit(float x, float distance)
    {
        const float HalfWidth = 0.085f;
        float off = MathF.Abs(MathF.Atan2(x, distance) - SunAzimuth) / (HalfWidth * MathF.Min(1, TanHalfWidth / 0.38f));
        return off >= 1 ? 1000 : 34 + (110 * off * off);
    }
}
