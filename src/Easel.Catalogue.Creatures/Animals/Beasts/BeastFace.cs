using System.Numerics;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A furred face in units of its cranium radius: +Z to the nose, +Y up, the left side (+X) where one of two is given.</summary>
internal sealed record BeastFace
{
    /// <summary>Half axes of the cranium.</summary>
    public Vector3 Cranium { get; init; } = new(0.92f, 0.82f, 0.95f);

    /// <summary>Radius of a cheek.</summary>
    public float Cheek { get; init; } = 0.48f;

    /// <summary>Height of the muzzle's axis.</summary>
    public float MuzzleHeight { get; init; } = -0.28f;

    /// <summary>Radius of the muzzle where it leaves the skull.</summary>
    public float MuzzleRoot { get; init; } = 0.52f;

    /// <summary>Depth of the nose.</summary>
    public float MuzzleLength { get; init; } = 1.45f;

    /// <summary>Radius of the muzzle's end.</summary>
    public float MuzzleWidth { get; init; } = 0.36f;

    /// <summary>Radius of a broad straight bridge from the brow to the nose; 0 for none.</summary>
    public float Bridge { get; init; }

    /// <summary>Size of the nose; that of a dog is 1.</summary>
    public float Nose { get; init; } = 1;

    /// <summary>Colour of the nose, sRGB hex.</summary>
    public string NoseColor { get; init; } = "#1d1817";

    /// <summary>Middle of an eye, seen from the front.</summary>
    public Vector2 Eye { get; init; } = new(0.40f, 0.10f);

    /// <summary>Radius of an eyeball.</summary>
    public float EyeSize { get; init; } = 0.17f;

    /// <summary>How far an eye faces aside, radians.</summary>
    public float EyeTurn { get; init; } = 0.42f;

    /// <summary>How far lids open above and below.</summary>
    public (float Above, float Below) Lids { get; init; } = (0.60f, 0.56f);

    /// <summary>Colour of the eyes, sRGB hex.</summary>
    public string Iris { get; init; } = "#5a3418";

    /// <summary>Outline of the ears.</summary>
    public EarShape Ears { get; init; }

    /// <summary>Where an ear grows.</summary>
    public Vector3 EarPlace { get; init; } = new(0.62f, 0.55f, -0.15f);

    /// <summary>Length and half width of an ear.</summary>
    public (float Length, float Width) EarSize { get; init; } = (0.55f, 0.34f);

    /// <summary>Lean of an ear to the side and turn of its opening, radians.</summary>
    public (float Tilt, float Turn) EarLean { get; init; } = (0.45f, 0.30f);

    /// <summary>Length of the fur on the ears.</summary>
    public float EarFur { get; init; } = 0.28f;

    /// <summary>Colour inside the ears, sRGB hex.</summary>
    public string EarInside { get; init; } = "#c9958a";

    /// <summary>Length of the whiskers; 0 for none.</summary>
    public float Whiskers { get; init; }

    /// <summary>Whether the backs of the ears carry the dark colour.</summary>
    public bool DarkEars { get; init; }

    /// <summary>Whether muzzle and chin carry the light colour.</summary>
    public float PaleMuzzle { get; init; } = 0.6f;

    /// <summary>Markings: (point in head units, colour) to colour; null for none.</summary>
    public Func<Vector3, Vector3, Coat, Vector3>? Markings { get; init; }
}
