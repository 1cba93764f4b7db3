using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Weather;

/// <summary>Rings that raindrops make on standing water, at one moment: in every cell of the plane one drop has fallen some time ago.</summary>
/// <param name="rate">Millimetres of rain per hour: more and stronger rings.</param>
/// <param name="seed">Seed of places and times.</param>
internal sealed class RippleField(float rate, uint seed)
{
    // Cells hold one ring each; rings grow at this speed until they are as large as their cell allows.
    private const float CellSize = 0.34f, WaveLength = 0.03f, Steepness = 0.2f;

    private readonly float _share = Math.Clamp(0.35f * MathF.Sqrt(rate), 0.25f, 1);

    /// <summary>Slope of the water at a place, metres per metre along x and z.</summary>
    /// <param name="position">World position, metres.</param>
    /// <param name="footprint">Size of the pixel there, metres: rings finer than it fade.</param>
    public Vector2 Slope(Vector3 position, float footprint)
    {
        float fade = 1 - Noise.SmoothStep(0.15f * WaveLength, 0.6f * WaveLength, footprint);
        if (fade <= 0)
        {
            return Vector2.Zero;
        }

        float cx = MathF.Floor((position.X / CellSize) - 0.5f), cz = MathF.Floor((position.Z / CellSize) - 0.5f);
        Vector2 slope = Vector2.Zero;
        for (int i = 0; i < 4; i++)
        {
            float x = cx + (i & 1), z = cz + (i >> 1);
            uint h = Hash.Mix((uint)(int)x, (uint)(int)z, seed);
            if (Hash.ToUnit(h) > _share)
            {
                continue;
            }

            var center = new Vector2(x + 0.25f + (0.5f * Hash.ToUnit(Hash.Mix(h + 1))), z + 0.25f + (0.5f * Hash.ToUnit(Hash.Mix(h + 2)))) * CellSize;
            float age = Hash.ToUnit(Hash.Mix(h + 3)), radius = CellSize * (0.08f + (0.62f * age));
            Vector2 d = new Vector2(position.X, position.Z) - center;
            float distance = d.Length(), wave = WaveLength * (0.55f + (0.7f * Hash.ToUnit(Hash.Mix(h + 4)))), off = (distance - radius) / wave;

            // A packet of two or three waves that weakens as it widens; drops are of many sizes, most of them small, and crossing waves break a ring.
            float size = Hash.ToUnit(Hash.Mix(h + 5)), broken = 0.65f + (0.6f * Noise.Perlin(new Vector3(position.X * 9, age * 20, position.Z * 9), seed));
            float packet = MathF.Exp(-0.9f * off * off) * MathF.Cos(MathF.Tau * off) * (1 - age) * (1 - age) * MathF.Min(1, distance / (0.3f * wave));
            slope += d / MathF.Max(distance, 1e-5f) * (Steepness * (0.2f + (0.8f * size * size)) * broken * packet);
        }

        return slope * fade;
    }
}
