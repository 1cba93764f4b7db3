using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A valley floor with a river in bends, whose water stands at y = 0: it passes the stage on one side and swings across the view behind it.</summary>
internal sealed class RiverLand
{
    private readonly MeadowLand _meadow;
    private readonly uint _seed;
    private readonly float _side, _phase;

    /// <summary>Lays the land.</summary>
    public RiverLand(RandomStream stream)
    {
        _meadow = new MeadowLand(stream);
        _seed = stream.Child("river").Seed;
        _side = stream.Child("bank").Chance(0.5f) ? 1 : -1;
        _phase = stream.Child("bends").Range(-0.3f, 0.3f);
    }

    /// <summary>Height of the ground and of the bed, metres.</summary>
    public float Height(float x, float z)
    {
        float width = Width(z), off = MathF.Abs(x - X(z)) + (0.9f * Noise.Perlin(new Vector3(x, 0, z) / 5.5f, _seed)), bank = off - width;
        float meadow = 0.5f + (_meadow.Height(x, z) * Noise.SmoothStep(0, 40, bank));
        if (bank > 0)
        {
            return float.Lerp(0.04f, meadow, Noise.SmoothStep(-0.4f, 3.2f, bank));
        }

        return 0.04f + MathF.Max(bank * 0.32f, -1.6f);
    }

    /// <summary>The middle of the water at a depth, metres.</summary>
    public Vector3 Middle(float z) => new(X(z), 0, z);

    /// <summary>The water at a depth, from bank to bank, metres.</summary>
    public (Vector3 Min, Vector3 Max) Reach(float z)
    {
        float half = MathF.Max(4, Width(z) - 1.5f);
        return (new Vector3(X(z) - half, 0, z), new Vector3(X(z) + half, 0, z));
    }

    /// <summary>The side on which it passes the stage: −1 left, 1 right.</summary>
    public float Side => _side;

    private static float Width(float z) => 6.2f + (0.012f * MathF.Max(0, -z));

    // It comes past the stage on one side and crosses the view behind it; beyond, each bend is wider than the one before.
    private float X(float z)
    {
        float away = MathF.Max(0, -z), bend = MathF.PI * away / (15 + (0.42f * away));
        return _side * (9.8f + (0.2f * away)) * MathF.Cos(bend + (_phase * Noise.SmoothStep(10, 60, away)));
    }
}
