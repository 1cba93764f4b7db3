using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Small waves of a sheltered bay as a sum of sines. Waves finer than the pixel become roughness, so that the far water
/// keeps the width of its reflections.</summary>
/// <param name="Slope">Root mean square of the slope, all waves together: .01 calm, .03 a light breeze.</param>
/// <param name="Seed">Another seed, other waves.</param>
internal sealed record HarborWaterPattern(float Slope, uint Seed) : SurfacePattern
{
    private const int Count = 22;

    private readonly ImmutableArray<Wave> _waves = Waves(Slope, Seed);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector2 gradient = default;
        float lost = 0;

        // Gusts ruffle the surface in long patches.
        float gust = 0.75f + (0.5f * Noise.Perlin(new Vector3(point.Position.X / 190, 0, point.Position.Z / 75), Seed));
        foreach (Wave wave in _waves)
        {
            float k = wave.K.Length();
            float kept = MathF.Exp(-0.5f * Square(0.35f * k * point.Footprint));
            if (kept > 0.02f)
            {
                float phase = (wave.K.X * point.Position.X) + (wave.K.Y * point.Position.Z) + wave.Phase;
                gradient += wave.K * (wave.Amplitude * kept * MathF.Cos(phase));
            }

            lost += 0.5f * Square(wave.Amplitude * k) * (1 - (kept * kept));
        }

        gradient *= gust;
        surface.BumpGradient += new Vector3(gradient.X, 0, gradient.Y);
        float alpha = MathF.Sqrt(MathF.Pow(surface.Roughness, 4) + (2 * lost * gust * gust));
        surface.Roughness = MathF.Sqrt(alpha);
    }

    private static float Square(float x) => x * x;

    private static ImmutableArray<Wave> Waves(float slope, uint seed)
    {
        RandomStream stream = new(seed);
        var waves = ImmutableArray.CreateBuilder<Wave>(Count);
        for (int i = 0; i < Count; i++)
        {
            // From half a metre to 26 m, every length with the same share of the slope.
            float length = 0.5f * MathF.Pow(52, (i + stream.Next()) / Count), k = MathF.Tau / length;
            float angle = 0.5f + (stream.Range(-0.5f, 0.5f) * (length < 4 ? 2.6f : 1.5f));
            waves.Add(new Wave(new Vector2(MathF.Sin(angle), MathF.Cos(angle)) * k, slope * MathF.Sqrt(2f / Count) / k, stream.Range(0, MathF.Tau)));
        }

        return waves.MoveToImmutable();
    }

    /// <summary>A plane wave: wave vector in radians per metre over (x, z), amplitude in metres, phase in radians.</summary>
    private readonly record struct Wave(Vector2 K, float Amplitude, float Phase);
}
