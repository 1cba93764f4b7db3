using System.Numerics;

namespace Easel.Scenes.Sdf;

/// <summary>How fur or feathers grow on a skin.</summary>
public sealed record FurStyle
{
    /// <summary>Number of blades over the whole skin.</summary>
    public required int Count { get; init; }

    /// <summary>Length of a blade, metres, where <see cref="LengthFactor"/> is 1.</summary>
    public required float Length { get; init; }

    /// <summary>Width at the root, metres.</summary>
    public required float Width { get; init; }

    /// <summary>Factor of the length at a position; 0 or less grows nothing there.</summary>
    public Func<Vector3, float> LengthFactor { get; init; } = _ => 1;

    /// <summary>Direction in which the fur is combed at (position, normal); need neither be unit nor tangent.</summary>
    public Func<Vector3, Vector3, Vector3> Flow { get; init; } = (_, _) => -Vector3.UnitY;

    /// <summary>How far blades stand off the skin: 0 flat, 1 at 45 degrees.</summary>
    public float Lift { get; init; } = 0.3f;

    /// <summary>Bend of the tip back towards the skin, as a share of the length.</summary>
    public float Curl { get; init; } = 0.12f;

    /// <summary>Random turning of single blades, 0 to 1.</summary>
    public float Disorder { get; init; } = 0.3f;

    /// <summary>Turning of neighbouring blades together, which makes tufts, 0 to 1.</summary>
    public float Clumping { get; init; } = 0.35f;

    /// <summary>Size of a tuft, metres.</summary>
    public float ClumpSize { get; init; } = 0.05f;

    /// <summary>How far the tips of a tuft lean to its middle, 0 to 1: locks that taper.</summary>
    public float Tufting { get; init; } = 0.4f;

    /// <summary>Distance between the middles of two such tufts, metres.</summary>
    public float TuftSize { get; init; } = 0.015f;

    /// <summary>Share of long, thin hairs that stand off the coat, 0 to 1.</summary>
    public float GuardHairs { get; init; } = 0.12f;

    /// <summary>How much the light sees a single blade as round rather than as part of the coat: 0 not at all, 1 turned 45 degrees at its edges.</summary>
    public float Roundness { get; init; } = 0.15f;

    /// <summary>How much the light sees tufts and locks as round: the slope of the shading normal at one tuft's size from its middle; 0 keeps
    /// the skin's normal.</summary>
    public float Relief { get; init; }

    /// <summary>Brightness of the root of dark hair relative to the skin; light bounces between pale hairs, so their roots are brighter.</summary>
    public float RootShade { get; init; } = 0.92f;

    /// <summary>Colour of the root relative to the skin, multiplied with <see cref="RootShade"/>: what light reaches it went through hair.</summary>
    public Vector3 RootTint { get; init; } = Vector3.One;

    /// <summary>Brightness of the tip relative to the skin.</summary>
    public float TipShade { get; init; } = 1.12f;

    /// <summary>Colour of the tip relative to the skin, multiplied with <see cref="TipShade"/>: hair bleaches warm.</summary>
    public Vector3 TipTint { get; init; } = Vector3.One;

    /// <summary>Random variation of brightness from blade to blade, ±; tufts and locks vary by about as much again.</summary>
    public float ShadeVariation { get; init; } = 0.09f;

    /// <summary>Colour of a root, linear.</summary>
    /// <param name="color">Colour of the skin there, linear.</param>
    public Vector3 RootColor(Vector3 color)
    {
        const float Bounced = 0.55f;
        float pale = MathF.Min(color.X, MathF.Min(color.Y, color.Z));
        return color * RootTint * (RootShade + ((1 - RootShade) * Bounced * pale));
    }
}
