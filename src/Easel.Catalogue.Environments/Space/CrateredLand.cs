using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Space;

/// <summary>Ground that was struck again and again: craters of all sizes on each other, and rounded mountains far off.</summary>
/// <param name="LandSeed">Seed of craters and mountains.</param>
/// <param name="Worn">How much wind has worn the craters, 0 to 1.</param>
internal sealed record CrateredLand(uint LandSeed, float Worn)
{
    // Spacing of craters, metres, and the distance from the stage at which they begin.
    private static readonly (float Cell, float From, float To)[] s_sizes = [(1.7f, 1.2f, 4), (5.2f, 3.5f, 9), (17, 8, 26), (62, 30, 90), (240, 130, 380)];

    /// <summary>Height of the ground, metres.</summary>
    public float Height(float x, float z)
    {
        float d = MathF.Sqrt((x * x) + (z * z)), height = 0;
        for (int i = 0; i < s_sizes.Length; i++)
        {
            (float cell, float from, float to) = s_sizes[i];
            float grown = Noise.SmoothStep(from, to, d);
            if (grown > 0 && (cell > 3 || d < 60))
            {
                height += grown * Craters(x / cell, z / cell, LandSeed + ((uint)i * 31)) * cell;
            }
        }

        var p = new Vector3(x, 0, z);
        height += Noise.SmoothStep(5, 40, d) * 0.9f * Noise.Fbm(p / 26, 3, LandSeed + 3);
        float massif = 0.5f + (0.5f * Noise.Perlin(p / 1900, LandSeed + 5)), fold = Noise.Fbm(p / 900, 5, LandSeed + 7);
        return height + (Noise.SmoothStep(900, 3200, d) * 380 * massif * MathF.Max(0, 0.45f + fold));
    }

    /// <summary>Height of one generation, in cells: at most one crater in each.</summary>
    private float Craters(float x, float z, uint seed)
    {
        int ix = (int)MathF.Floor(x), iz = (int)MathF.Floor(z);
        float height = 0;
        for (int dz = -1; dz <= 1; dz++)
        {
            for (int dx = -1; dx <= 1; dx++)
            {
                uint hash = Hash.Mix((uint)(ix + dx) * 73856093u, (uint)(iz + dz) * 19349663u, seed);
                if (Hash.ToUnit(hash) > 0.62f)
                {
                    continue;
                }

                float radius = 0.1f + (0.32f * MathF.Pow(Hash.ToUnit(Hash.Mix(hash, 1)), 2));
                var center = new Vector2(ix + dx + (0.2f + (0.6f * Hash.ToUnit(Hash.Mix(hash, 2)))), iz + dz + (0.2f + (0.6f * Hash.ToUnit(Hash.Mix(hash, 3)))));
                float r = Vector2.Distance(center, new Vector2(x, z)) / radius, age = Hash.ToUnit(Hash.Mix(hash, 4));
                if (r > 2.2f)
                {
                    continue;
                }

                // A bowl with a raised rim, whose apron runs out; old ones are shallow.
                float fresh = (1 - (0.7f * age)) * (1 - (0.6f * Worn));
                float bowl = r < 1 ? -0.34f * (1 - (r * r)) : 0, rim = 0.085f * MathF.Exp(-(r - 1) * (r - 1) / (r < 1 ? 0.03f : 0.16f));
                height += radius * fresh * (bowl + rim);
            }
        }

        return height;
    }
}
