using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A water surface made of several bands of waves, to be displaced near by and shaded anywhere.</summary>
internal sealed class SeaSurface
{
    private readonly WaveCascade[] _cascades;

    /// <summary>Makes a surface; the bands are synthesised in parallel.</summary>
    public SeaSurface(IReadOnlyList<WaveBand> bands, RandomStream stream)
    {
        _cascades = new WaveCascade[bands.Count];
        Parallel.For(0, bands.Count, i => _cascades[i] = new WaveCascade(bands[i], stream.Child(i)));
    }

    /// <summary>Displacement (x, y, z) of the point that rests at (x, z) with waves longer than <paramref name="spacing"/>; W is foam.</summary>
    public Vector4 Displacement(float x, float z, float spacing)
    {
        Vector4 sum = Vector4.Zero;
        foreach (WaveCascade cascade in _cascades)
        {
            sum += cascade.Displacement(x, z, spacing);
        }

        return sum;
    }

    /// <summary>Mean slope along x and z over a footprint, the variance of slope below it (Z), and foam (W).</summary>
    public Vector4 Slope(float x, float z, float footprint)
    {
        Vector4 sum = Vector4.Zero;
        foreach (WaveCascade cascade in _cascades)
        {
            sum += cascade.Slope(x, z, footprint);
        }

        return sum;
    }

    /// <summary>A fresh breeze over open sea: swell, wind waves and ripples.</summary>
    /// <param name="strength">1 for the usual sea, 0.5 calm, 1.6 rough.</param>
    /// <param name="stream">Random phases.</param>
    public static SeaSurface Open(float strength, RandomStream stream) => new(
        [
            new WaveBand(281, 16, 120, 40, 0.085f * strength, 1.1f, 0.22f, 5, 0.11f),
            new WaveBand(53, 2.5f, 16, 9, 0.095f * strength, 1, -0.15f, 3, -0.34f),
            new WaveBand(9.7f, 0.2f, 2.5f, 1.3f, 0.1f * strength, 0.7f, 0.35f, 2, 0.5f),
        ],
        stream);

    /// <summary>A storm far from land: seas about 6 m high, steep wind waves on their backs, water torn into ripples.</summary>
    /// <param name="stream">Random phases.</param>
    public static SeaSurface Storm(RandomStream stream) => new(
        [
            new WaveBand(709, 110, 300, 175, 0.11f, 1.15f, 0.22f, 8, 0.11f),
            new WaveBand(233, 20, 110, 56, 0.115f, 1.15f, 0.05f, 5, -0.24f),
            new WaveBand(53, 2.5f, 20, 9, 0.12f, 1.05f, 0.3f, 3, 0.4f),
            new WaveBand(9.7f, 0.2f, 2.5f, 1.3f, 0.13f, 0.8f, 0.2f, 2, 0.7f),
        ],
        stream);

    /// <summary>A lake that is almost still: long low waves bend what it mirrors, capillary ripples of a breath of wind draw it out downward.</summary>
    public static SeaSurface Lake(float strength, RandomStream stream) => new(
        [
            new WaveBand(43, 3, 20, 9, 0.0007f * strength, 0, 0.15f, 5, 0.2f),
            new WaveBand(7.3f, 0.25f, 3, 0.6f, 0.0034f * strength, 0, -0.1f, 4, -0.4f),
            new WaveBand(1.9f, 0.03f, 0.3f, 0.11f, 0.006f * strength, 0, 0.3f, 2, 0.7f),
        ],
        stream);
}
