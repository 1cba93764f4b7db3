using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A head in units of its cranium radius: +Z to the nose, +Y up, the left side (+X) where one of two is given.</summary>
internal sealed record HeadForm
{
    /// <summary>Half axes of the cranium.</summary>
    public required Vector3 Cranium { get; init; }

    /// <summary>(0, height, depth, radius) of the face from the forehead to the nose.</summary>
    public required Vector4[] Face { get; init; }

    /// <summary>Width of the face over its height.</summary>
    public float FaceWidth { get; init; } = 0.84f;

    /// <summary>Middle and half axes of the muzzle.</summary>
    public required (Vector3 Center, Vector3 Radii) Muzzle { get; init; }

    /// <summary>Middle and half axes of the lower lip.</summary>
    public required (Vector3 Center, Vector3 Radii) Chin { get; init; }

    /// <summary>Middle and half axes of a cheek.</summary>
    public required (Vector3 Center, Vector3 Radii) Cheek { get; init; }

    /// <summary>Height and depth of an eye.</summary>
    public required Vector2 Eye { get; init; }

    /// <summary>Radius of an eyeball.</summary>
    public float EyeSize { get; init; } = 0.25f;

    /// <summary>How far an eye faces aside, radians.</summary>
    public float EyeTurn { get; init; } = 0.95f;

    /// <summary>Half width of a lid's opening over the ball, and how far it opens above and below.</summary>
    public (float Width, float Above, float Below) Lids { get; init; } = (1.04f, 0.60f, 0.56f);

    /// <summary>Middle and half axes of a nostril.</summary>
    public required (Vector3 Center, Vector3 Radii) Nostril { get; init; }

    /// <summary>Height and depth of the mouth in front and at its corner; null for none that is seen.</summary>
    public (Vector2 Front, Vector2 Corner)? Mouth { get; init; }

    /// <summary>The ears, or null where they are something special.</summary>
    public EarForm? Ear { get; init; }

    /// <summary>(x, y, z, radius) of a horn from the root to the tip; empty for none.</summary>
    public Vector4[] Horn { get; init; } = [];

    /// <summary>Depth at which the colour of the muzzle begins, and the width of the transition.</summary>
    public (float From, float Over) MuzzleShade { get; init; } = (1.7f, 0.6f);

    /// <summary>From the middle of the cranium to the lips.</summary>
    public float Reach => Muzzle.Center.Z + (0.7f * Muzzle.Radii.Z);
}
