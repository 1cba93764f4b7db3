namespace Easel.Imaging;

/// <summary>A person's face in the picture, for styles that draw faces themselves. Lengths are units of the head's height, colours linear sRGB.</summary>
public sealed record FaceMark
{
    /// <summary>Whose face it is: <see cref="Frame.ElementId"/> of its pixels.</summary>
    public required int ElementId { get; init; }

    /// <summary>The middle of the forehead.</summary>
    public required FeatureMark Head { get; init; }

    /// <summary>The face's left eye, at the right of a face seen from the front.</summary>
    public required FeatureMark LeftEye { get; init; }

    /// <summary>The face's right eye.</summary>
    public required FeatureMark RightEye { get; init; }

    /// <summary>Tip of the nose.</summary>
    public required FeatureMark Nose { get; init; }

    /// <summary>Middle of the mouth.</summary>
    public required FeatureMark Mouth { get; init; }

    /// <summary>Distance from the camera to the face, and height of the head, metres.</summary>
    public required (float Distance, float Size) Metres { get; init; }

    /// <summary>Half the mouth's width.</summary>
    public float MouthHalf { get; init; } = 0.1f;

    /// <summary>Height of the brows over the eyes.</summary>
    public float BrowRise { get; init; } = 0.13f;

    /// <summary>0 earnest, 0.6 friendly, 1 laughing; below 0 sad.</summary>
    public float Smile { get; init; }

    /// <summary>How far the eyes are turned to the face's left, radians.</summary>
    public float Gaze { get; init; }

    /// <summary>Height of the inner ends of the brows over their outer ends: above 0 worried, below 0 angry.</summary>
    public float BrowTilt { get; init; }

    /// <summary>Whether mouth and eyes are wide open with surprise.</summary>
    public bool IsSurprised { get; init; }

    /// <summary>Whether the eyes are closed.</summary>
    public bool AreEyesClosed { get; init; }

    /// <summary>Whether it is a woman's or a girl's face.</summary>
    public bool IsFeminine { get; init; }

    /// <summary>Whether it is a child's face.</summary>
    public bool IsChild { get; init; }

    /// <summary>Colour of the eyes.</summary>
    public LinearRgb Iris { get; init; }

    /// <summary>Colour of the brows.</summary>
    public LinearRgb Brow { get; init; }

    /// <summary>Colour of the skin.</summary>
    public LinearRgb Skin { get; init; }
}
