using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>The lie of a volcanic land: a rough field of lava, and a steep cone with a crater off the middle of the view.</summary>
internal sealed class VolcanoLand
{
    /// <summary>Radius of the crater's rim and depth of the crater, metres.</summary>
    private const float Rim = 58, Depth = 40;

    private readonly uint _seed;
    private readonly Vector2 _cone;
    private readonly float _tall, _wide;

    /// <summary>Lays the land.</summary>
    public VolcanoLand(RandomStream stream)
    {
        _seed = stream.Child("land").Seed;
        RandomStream cone = stream.Child("cone");
        _cone = new Vector2((cone.Chance(0.5f) ? 1 : -1) * cone.Range(150f, 330f), -cone.Range(1350f, 1550f));
        _tall = cone.Range(400f, 460f);
        _wide = cone.Range(820f, 920f);
    }

    /// <summary>The middle of the crater, metres.</summary>
    public Vector3 Crater => new(_cone.X, _tall - 24, _cone.Y);

    /// <summary>Height of the ground, metres.</summary>
    public float Height(float x, float z)
    {
        float d = MathF.Sqrt((x * x) + (z * z));
        var p = new Vector3(x, 0, z);
        float height = (Noise.SmoothStep(5, 16, d) * 0.55f * Noise.Fbm(p / 4.5f, 4, _seed)) + (Noise.SmoothStep(14, 70, d) * 2.2f * (0.35f + Noise.Fbm(p / 26, 4, _seed + 3)));
        height += Noise.SmoothStep(300, 1500, d) * 60 * (0.3f + Noise.Fbm(p / 420, 4, _seed + 9));
        float away = Vector2.Distance(new Vector2(x, z), _cone);
        if (away < 2.4f * _wide)
        {
            // A concave flank with gullies that run down it, cut off at the rim.
            float t = away / _wide, flank = _tall * MathF.Pow(MathF.Max(0, 1 - (t * 0.62f)), 2.6f) * 1.05f;
            float gully = 16 * (1 - MathF.Abs(Noise.Fbm(new Vector3(MathF.Atan2(z - _cone.Y, x - _cone.X) * 5.5f, t * 0.9f, 0.5f), 4, _seed + 21)) * 2) * MathF.Min(1, t * 4) * MathF.Exp(-t * 1.2f);
            float rim = away < Rim ? Depth * (1 - ((away / Rim) * (away / Rim))) : 0;
            height += MathF.Max(0, flank + gully - rim + (9 * Noise.Fbm(p / 40, 3, _seed + 23) * Noise.SmoothStep(1.5f, 0.5f, t)));
        }

        return height;
    }

    /// <summary>How much of the ground is molten: 1 in the middle of a stream that runs from the crater, 0 away from it.</summary>
    public float Molten(float x, float z)
    {
        Vector2 d = new Vector2(x, z) - _cone;
        float away = d.Length();
        if (away > 1.25f * _wide)
        {
            return 0;
        }

        float t = away / _wide, angle = MathF.Atan2(d.Y, d.X) + (0.22f * Noise.Fbm(new Vector3(d.X, 0, d.Y) / 170, 3, _seed + 31) * MathF.Min(1, 3 * t));
        float molten = away < Rim * 1.06f ? 1 : 0;
        foreach ((float bearing, float width, float reach) in (ReadOnlySpan<(float, float, float)>)[(1.2f, 0.055f, 0.95f), (1.75f, 0.075f, 1.2f), (2.35f, 0.045f, 0.7f), (0.7f, 0.04f, 0.6f), (1.5f, 0.03f, 0.5f)])
        {
            float off = MathF.Abs(angle - bearing) / (width * (0.55f + (0.25f / MathF.Max(t * 3, 0.4f))));
            molten = MathF.Max(molten, (1 - Noise.SmoothStep(0.6f, 1, off)) * (1 - Noise.SmoothStep(0.85f * reach, reach, t)));
        }

        return molten;
    }
}
