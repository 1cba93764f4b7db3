using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Vapour;

/// <summary>Folded noise whose sharp valleys part round swellings, as in smoke and cumulus.</summary>
internal static class Billows
{
    /// <summary>About 0 in the valleys to 1 on the swellings; the largest are a unit wide.</summary>
    /// <param name="point">Where.</param>
    /// <param name="seed">Of their places.</param>
    public static float At(Vector3 point, uint seed)
    {
        float sum = 0, amplitude = 0.62f;
        for (uint i = 0; i < 4; i++)
        {
            sum += amplitude * MathF.Abs(Noise.Perlin(point, seed + i));
            point = (point * 2.1f) + new Vector3(3.1f, 1.7f, 5.3f);
            amplitude *= 0.5f;
        }

        return sum;
    }
}
