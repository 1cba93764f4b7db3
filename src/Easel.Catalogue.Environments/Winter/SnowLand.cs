using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Winter;

/// <summary>The lie of a snow field: smooth drifts around the stage, rolling ground with wooded rises at its sides, and a range behind.</summary>
internal sealed class SnowLand
{
    /// <summary>Where the field ends and the range begins, metres.</summary>
    private const float FieldEnd = 700;

    private readonly uint _seed;
    private readonly float _bearing;
    private readonly LakeLand _range;
    private readonly float _rises;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    /// <param name="rise">Multiplies the heights of the mountains, so that they fit a view.</param>
    /// <param name="isArctic">True for a flat waste of ice without wooded rises.</param>
    public SnowLand(RandomStream stream, float rise, bool isArctic)
    {
        _seed = stream.Child("drifts").Seed;
        _bearing = stream.Child("wind").Range(0.2f, 0.6f);
        _range = new LakeLand(stream.Child("range"), isArctic ? rise * 0.62f : rise);
        _rises = isArctic ? 0 : 1;
    }

    /// <summary>Side of the main peak: −1 left, +1 right.</summary>
    public float PeakSide => _range.PeakSide;

    /// <summary>Carves the mountains now.</summary>
    public void Carve() => _range.Carve();

    /// <summary>Height of the mountains, metres.</summary>
    public float Mountain(float x, float z) => _range.Height(x, z);

    /// <summary>How far a place in the mountains lies below its surroundings, about −1 to 1.</summary>
    public float Hollow(float x, float z) => _range.Hollow(x, z);

    /// <summary>Height of the snow field, metres.</summary>
    public float Field(float x, float z)
    {
        float d = MathF.Sqrt((x * x) + (z * z));
        (float sin, float cos) = MathF.SinCos(_bearing);
        float along = (x * cos) - (z * sin), across = (x * sin) + (z * cos);

        // Drifts are long in the wind, with a soft back and a sharper lee edge.
        float wave = Noise.Fbm(new Vector3(along / 15, 0, across / 5.5f), 3, _seed), lee = Noise.Fbm(new Vector3((along - 0.9f) / 15, 0, (across - 0.5f) / 5.5f), 3, _seed);
        float height = 0.62f * Noise.SmoothStep(3.5f, 13, d) * (MathF.Max(wave, lee) + 0.12f);
        height += Noise.SmoothStep(14, 90, d) * 2.2f * Noise.Fbm(new Vector3(x, 0, z) / 62, 2, _seed + 3);
        height += _rises * (13 * Noise.SmoothStep(45, 260, MathF.Abs(x)) + (5 * Noise.SmoothStep(60, 320, d) * (0.6f + Noise.Perlin(new Vector3(x, 0, z) / 120, _seed + 5))));
        return height - (30 * Noise.SmoothStep(FieldEnd, 2 * FieldEnd, d));
    }
}
