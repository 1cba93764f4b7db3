using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>Primary and secondary rainbow around the point opposite to the sun (Descartes 1637; angles for water at 700 and 400 nm).</summary>
/// <param name="sun">Unit direction towards the sun.</param>
/// <param name="strength">0 none, 1 vivid.</param>
internal sealed class RainbowArc(Vector3 sun, float strength)
{
    /// <summary>Angles from the antisolar point, degrees: red is outside in the primary bow and inside in the secondary.</summary>
    public const float PrimaryRed = 42.4f, PrimaryViolet = 40.6f, SecondaryRed = 50.4f, SecondaryViolet = 53.6f;

    private const float Degree = MathF.PI / 180;

    /// <summary>Factor of the light of the sky behind, and what the bow adds to it, relative to that light.</summary>
    public Vector3 Factor(Vector3 direction)
    {
        float angle = MathF.Acos(Math.Clamp(-Vector3.Dot(direction, sun), -1, 1)) / Degree;
        if (strength <= 0 || angle > 62)
        {
            return Vector3.One;
        }

        Vector3 bow = Spectrum((angle - PrimaryViolet) / (PrimaryRed - PrimaryViolet)) + (0.36f * Spectrum((angle - SecondaryViolet) / (SecondaryRed - SecondaryViolet)));

        // Light that turned back at smaller angles brightens the inside; between the bows it is dark (Alexander's band).
        float inside = 1 - Noise.SmoothStep(PrimaryViolet - 1.5f, PrimaryRed, angle), outside = Noise.SmoothStep(SecondaryRed, SecondaryViolet + 2, angle);
        float band = (0.16f * inside * Noise.SmoothStep(0, 40, angle)) + (0.05f * outside) - (0.05f * (1 - inside) * (1 - outside));

        // It stands in the falling rain, which ends above.
        float near = strength * (1 - (0.5f * Noise.SmoothStep(0.25f, 0.6f, direction.Y)));
        return Vector3.One + (near * ((0.85f * bow) + new Vector3(band)));
    }

    /// <summary>Colours across a bow from violet (0) to red (1), with the width of the sun for softness.</summary>
    private static Vector3 Spectrum(float x)
    {
        const float Soft = 0.24f;
        return new Vector3(
            Bell(x, 0.93f, Soft) + (0.18f * Bell(x, 0.02f, 0.8f * Soft)),
            Bell(x, 0.60f, Soft),
            Bell(x, 0.24f, 1.1f * Soft));
    }

    private static float Bell(float x, float middle, float width) => MathF.Exp(-(x - middle) * (x - middle) / (2 * width * width));
}
