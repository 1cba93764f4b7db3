using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>Cirrus: one thin sheet of ice at 8.5 km, combed by the wind.</summary>
internal sealed class CloudVeil(float amount, CloudLight light, uint seed)
{
    private const float Height = 8500, Earth = PhysicalAtmosphere.GroundRadius * 1000;

    private readonly uint _seed = Hash.Mix(seed, 0xc1225);

    /// <summary>Light scattered towards the eye and the share of the background that shows through.</summary>
    public (Vector3 Light, float Through) March(Vector3 direction, int octaves)
    {
        if (direction.Y <= 0.004f || amount <= 0)
        {
            return (Vector3.Zero, 1);
        }

        float y = direction.Y, t = 2 * Height / (y + MathF.Sqrt((y * y) + (2 * Height * (1 - (y * y)) / Earth)));
        Vector3 p = direction * t;

        // A slow warp bends the streaks; stretching along one diagonal draws them out.
        var q = new Vector2(p.X + (0.45f * p.Z), p.Z - (0.45f * p.X)) / 9000;
        float warpX = Noise.Perlin(new Vector3(q.X * 0.7f, q.Y * 0.7f, 3.7f), _seed), warpY = Noise.Perlin(new Vector3(q.X * 0.7f, q.Y * 0.7f, 9.1f), _seed + 1);
        var streak = new Vector3((q.X * 0.55f) + (0.8f * warpX), (q.Y * 2.1f) + (1.1f * warpY), 0.5f);
        float patches = 0.5f + Noise.Perlin(new Vector3(q.X * 0.35f, q.Y * 0.5f, 1.3f), _seed + 2);
        float fibres = 0.5f + (0.75f * Noise.Fbm(streak, octaves, _seed + 3));
        float thickness = amount * Noise.SmoothStep(0.30f, 1.05f, fibres * (0.45f + patches));
        if (thickness <= 0)
        {
            return (Vector3.Zero, 1);
        }

        float opacity = 1 - MathF.Exp(-1.1f * thickness / MathF.Max(0.35f, y));
        float mu = Vector3.Dot(direction, light.Direction);

        // Ice is brighter than a single scattering says; the gain stands for the orders left out. The light is taken from lower down,
        // where it is redder: what the eye expects of an evening.
        const float gain = 1.8f, lightHeight = 3500;
        Vector3 source = (light.At(p, lightHeight) * (gain * CloudLight.Phase(mu, 0.75f))) + (light.SkyRadiance * 0.8f);
        float near = MathF.Exp(-t / 110_000);
        return (source * (opacity * near), 1 - (opacity * near));
    }
}
