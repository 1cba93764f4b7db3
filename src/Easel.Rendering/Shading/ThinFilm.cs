using System.Numerics;

namespace Easel.Rendering.Shading;

/// <summary>Interference of light reflected at both sides of a thin film: two beams, at one wavelength for each of red, green and blue.</summary>
internal static class ThinFilm
{
    /// <summary>Index of refraction of the film.</summary>
    private const float Index = 1.45f;

    /// <summary>Reflectances are multiplied by this much where both beams add up; the mean over all thicknesses is half of it.</summary>
    private const float Gain = 3;

    /// <summary>Wavelengths at which the primaries of sRGB are strongest, nanometres.</summary>
    private static readonly Vector3 Wavelengths = new(630, 532, 455);

    /// <summary>Factor of the reflectance at normal incidence, [0, 3] per channel.</summary>
    /// <param name="cosine">Cosine between viewer and normal.</param>
    /// <param name="thickness">Thickness, nanometres.</param>
    public static Vector3 Color(float cosine, float thickness)
    {
        float inside = MathF.Sqrt(1 - ((1 - (cosine * cosine)) / (Index * Index)));
        Vector3 phase = new Vector3(4 * MathF.PI * Index * thickness * inside) / Wavelengths;
        return new Vector3(Beam(phase.X), Beam(phase.Y), Beam(phase.Z));
    }

    // The beam from the front is turned by half a wave.
    private static float Beam(float phase) => 0.5f * Gain * (1 - MathF.Cos(phase));
}
