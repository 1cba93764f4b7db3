using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials;

/// <summary>Where the features of a face are, in units of the head's height: +X the face's left, +Y up, +Z forward. What lies on the skin is given as (x, y).</summary>
/// <param name="LeftEye">Middle of the left eye's opening; the right one is its mirror image.</param>
/// <param name="Brow">Height of the brows.</param>
/// <param name="Nose">Height of the tip of the nose.</param>
/// <param name="Mouth">Height of the mouth.</param>
/// <param name="MouthHalf">Half its width.</param>
public sealed record FaceFeatures(Vector2 LeftEye, float Brow, float Nose, float Mouth, float MouthHalf)
{
    /// <summary>0 earnest, 0.6 friendly, 1 laughing; below 0 sad.</summary>
    public float Smile { get; init; }

    /// <summary>How far the eyes are turned to the left, radians.</summary>
    public float Gaze { get; init; }

    /// <summary>Height of the inner ends of the brows over their outer ends.</summary>
    public float BrowTilt { get; init; }

    /// <summary>Whether mouth and eyes are wide open.</summary>
    public bool IsSurprised { get; init; }

    /// <summary>Whether the eyes are closed.</summary>
    public bool AreEyesClosed { get; init; }

    /// <summary>Whether it is a woman's or a girl's.</summary>
    public bool IsFeminine { get; init; }

    /// <summary>Whether it is a child's.</summary>
    public bool IsChild { get; init; }

    /// <summary>Colours of eyes, brows and skin, linear.</summary>
    public (LinearRgb Iris, LinearRgb Brow, LinearRgb Skin) Colors { get; init; }
}
