using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>What lights the clouds.</summary>
/// <param name="Air">Attenuates the key light down to each height.</param>
/// <param name="Direction">Towards sun or moon.</param>
/// <param name="Irradiance">Of the key light above the air.</param>
/// <param name="SkyRadiance">Mean radiance of the sky, falling on cloud tops.</param>
/// <param name="GroundRadiance">Mean radiance of the ground, falling on cloud bases.</param>
internal sealed record CloudLight(PhysicalAtmosphere Air, Vector3 Direction, Vector3 Irradiance, Vector3 SkyRadiance, Vector3 GroundRadiance)
{
    /// <summary>Irradiance of the key light at a place: metres from the eye, and metres above the ground there.</summary>
    public Vector3 At(Vector3 place, float height)
    {
        // The zenith turns with the place, which decides whether a low sun still reaches it.
        const float earth = PhysicalAtmosphere.GroundRadius * 1000;
        float mu = Direction.Y + (((place.X * Direction.X) + (place.Z * Direction.Z)) / earth);
        return Irradiance * Air.Transmittance(height * 0.001f, Math.Clamp(mu, -1, 1));
    }

    /// <summary>Two mixed Henyey–Greenstein lobes (forward and back), flattened by <paramref name="spread"/> for light scattered often.</summary>
    public static float Phase(float mu, float spread) =>
        (0.7f * HenyeyGreenstein(mu, 0.82f * spread)) + (0.3f * HenyeyGreenstein(mu, -0.25f * spread));

    private static float HenyeyGreenstein(float mu, float g)
    {
        float d = MathF.Max(1e-4f, 1 + (g * g) - (2 * g * mu));
        return (1 - (g * g)) / (4 * MathF.PI * d * MathF.Sqrt(d));
    }
}
