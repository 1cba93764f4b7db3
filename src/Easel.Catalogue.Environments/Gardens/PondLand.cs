using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Gardens;

/// <summary>The lie of a landscape garden: a level bank before a pond with a winding shore, and mounds of moss behind it. Lengths are metres; the water stands at 0.</summary>
internal sealed class PondLand
{
    private readonly uint _seed;
    private readonly Bounds? _crossed;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    /// <param name="crossed">What a stream from the pond flows below: a bridge that was asked for, or null.</param>
    public PondLand(RandomStream stream, Bounds? crossed = null)
    {
        _crossed = crossed;
        _seed = stream.Child("pond").Seed;
        Hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
    }

    /// <summary>Side to which the pond opens: −1 left, 1 right.</summary>
    public float Hand { get; }

    /// <summary>Middle of the bridge (x, z), and its turn about the vertical, radians.</summary>
    public Vector2 Bridge => new(Hand * 1.6f, -15.5f);

    /// <summary>Distance from the shore, positive on land.</summary>
    public float Inland(float x, float z)
    {
        float near = z + 4.6f + (1.1f * Noise.Perlin(new Vector3(x / 4.6f, 0, 1.7f), _seed)) + (0.12f * MathF.Abs(x));
        float far = -z - 27 + (3.4f * Noise.Perlin(new Vector3(x / 9, 0, 6.1f), _seed + 1)) + (0.05f * x * x / 10);
        float side = MathF.Abs(x - (Hand * 3)) - 12.5f + (2.6f * Noise.Perlin(new Vector3(0, z / 7, 2.2f), _seed + 2));

        // Points of land carry the ends of the bridge.
        float point = MathF.Max(4.3f - Vector2.Distance(new Vector2(x, z), Bridge + new Vector2(-7.6f, 0.6f)), 4.3f - Vector2.Distance(new Vector2(x, z), Bridge + new Vector2(7.6f, -0.6f)));
        float island = 1.5f - Vector2.Distance(new Vector2(x, z), new Vector2(-Hand * 4.4f, -10.5f));
        float inland = MathF.Max(MathF.Max(MathF.Max(near, far), side), MathF.Max(point, island));
        if (_crossed is not { } bridge)
        {
            return inland;
        }

        float half = 0.34f * bridge.Size.X, end = MathF.Max(0, z - bridge.Max.Z - 2.5f);
        return MathF.Min(inland, MathF.Abs(x - bridge.Center.X) - half + (0.5f * Noise.Perlin(new Vector3(0, z / 2.6f, 4), _seed + 7)) + end);
    }

    /// <summary>Height of the ground or the bed of the pond.</summary>
    public float Height(float x, float z)
    {
        float inland = Inland(x, z);
        var p = new Vector3(x, 0, z);
        float height = inland > 0 ? 0.34f * (1 - MathF.Exp(-inland / 0.8f)) : MathF.Max(-1.4f, 0.5f * inland);
        float mound = Noise.SmoothStep(-20, -34, z) + Noise.SmoothStep(9, 17, MathF.Abs(x - (Hand * 3)));
        height += inland > 0 ? MathF.Min(1, inland / 4) * mound * (0.9f + (1.5f * Noise.Fbm(p / 7, 3, _seed + 4))) : 0;
        return height + (Noise.SmoothStep(34, 90, MathF.Sqrt((x * x) + (z * z))) * 9 * (0.6f + Noise.Fbm(p / 40, 3, _seed + 5)));
    }
}
