using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The lie of a beach: a sand slope into the sea, a bay that curves away on one side, headlands on the horizon, and the rows of
/// breakers that run up to it.</summary>
internal sealed class Shore
{
    /// <summary>Rise of the sand per metre from the water's edge.</summary>
    private const float BeachSlope = 0.075f;

    private readonly uint _seed;
    private readonly Vector2 _seaward;
    private readonly float _hand;
    private readonly float _edge;

    public Shore(RandomStream stream)
    {
        _seed = stream.Child("shore").Seed;
        RandomStream shape = stream.Child("shape");

        // Land lies on this side: −1 left, +1 right. The water's edge runs obliquely through the picture.
        _hand = shape.Chance(0.7f) ? -1 : 1;
        float turn = -_hand * shape.Range(0.3f, 0.46f);
        _seaward = new Vector2(MathF.Sin(turn), -MathF.Cos(turn));
        _edge = shape.Range(6.5f, 8.5f);
    }

    /// <summary>Side of the picture where land is: −1 left, +1 right.</summary>
    public float LandSide => _hand;

    /// <summary>Distance to the water's edge at rest, metres; positive at sea.</summary>
    public float Seaward(float x, float z)
    {
        float along = (x * -_seaward.Y) + (z * _seaward.X);
        float out_ = (x * _seaward.X) + (z * _seaward.Y) - _edge;

        // Far along, on the land's side, the shore curves forward into a bay.
        float bay = MathF.Max(0, (along * _hand) - 38);
        out_ -= 0.0042f * bay * bay / (1 + (0.0028f * bay));
        return out_ + (0.9f * MathF.Sin((along / 17) + 0.6f)) + (1.6f * Noise.Perlin(new Vector3(along / 41, 0, 3.7f), _seed));
    }

    /// <summary>Height of the sand, the sea bed and the land behind, metres.</summary>
    public float Ground(float x, float z)
    {
        float s = Seaward(x, z);
        var p = new Vector3(x, 0, z);
        float height = -BeachSlope * s;
        if (s < 0)
        {
            // The beach flattens into a berm, and dunes rise behind it.
            float inland = -s;
            height = BeachSlope * 14 * (1 - MathF.Exp(-inland / 14));
            height += Noise.SmoothStep(26, 60, inland) * (2.2f + (1.8f * Noise.Perlin(p / 19, _seed + 5)));
            height += 0.035f * Noise.Perlin(p / 1.9f, _seed + 7) * Noise.SmoothStep(2, 6, inland);
            height += Noise.SmoothStep(60, 190, inland) * (9 + (10 * Noise.Fbm(p / 90, 4, _seed + 9)));
        }
        else
        {
            height = MathF.Max(height, -12);
        }

        return MathF.Max(height, Headland(p));
    }

    /// <summary>Depth of the water, metres; negative on land.</summary>
    public float Depth(float x, float z) => Seaward(x, z) * BeachSlope;

    /// <summary>Breakers: extra height of the water and foam on it, 0 to 1 and above, at a point.</summary>
    public (float Height, float Foam) Surf(float x, float z)
    {
        float s = Seaward(x, z);
        if (s > 75 || s < -3)
        {
            return (0, 0);
        }

        float along = (x * -_seaward.Y) + (z * _seaward.X);
        float height = 0, foam = 0;
        ReadOnlySpan<(float At, float Height, float Foam)> rows = [(3.2f, 0.2f, 0.75f), (11.5f, 0.5f, 1), (24, 0.72f, 0.8f), (43, 0.6f, 0.22f)];
        for (int i = 0; i < rows.Length; i++)
        {
            // Each row is bowed, and stronger in some places than in others.
            float bow = 2.4f * Noise.Perlin(new Vector3(along / 23, i * 7.3f, 0), _seed + 13) + (0.5f * Noise.Perlin(new Vector3(along / 5, i * 3.1f, 0), _seed + 15));
            float strength = Math.Clamp(0.75f + (0.9f * Noise.Perlin(new Vector3(along / 31, i * 5.9f, 4), _seed + 17)), 0.1f, 1.15f);
            float u = s - rows[i].At - bow;
            float profile = u < 0 ? MathF.Exp(-u * u / (0.5f + (0.3f * rows[i].At * 0.1f))) : MathF.Exp(-u * u / (7 + (0.35f * rows[i].At)));
            height += rows[i].Height * strength * profile;

            // Foam tumbles down the front and trails behind it towards the shore.
            float front = MathF.Exp(-MathF.Pow((u + 0.25f) / 0.55f, 2));
            float trail = u < 0 ? MathF.Exp(u / (1.6f + (0.18f * rows[i].At))) * 0.62f : 0.3f * MathF.Exp(-u / 0.8f);
            foam += rows[i].Foam * strength * MathF.Max(front * 1.15f, trail);
        }

        // The thin sheet that runs up the sand has a bright hem.
        float lap = 0.55f * Noise.Perlin(new Vector3(along / 3.1f, 0, 9), _seed + 19);
        foam = MathF.Max(foam, 0.95f * MathF.Exp(-MathF.Pow((s - 0.15f - lap) / 0.5f, 2)));
        return (height, foam);
    }

    private float Headland(Vector3 p)
    {
        // A cape beyond the bay and an islet on the open side.
        float height = -20;
        ReadOnlySpan<(float X, float Z, float Radius, float Top)> capes =
            [(560, -1250, 330, 118), (300, -1500, 210, 62), (930, -1050, 420, 165), (-900, -3100, 260, 70)];
        foreach ((float x, float z, float radius, float top) in capes)
        {
            float dx = p.X - (x * _hand), dz = p.Z - z;
            float t = ((dx * dx) + (dz * dz * 1.8f)) / (radius * radius);
            if (t < 6)
            {
                float rough = 0.72f + (0.55f * (1 - MathF.Abs(Noise.Fbm(p / 130, 4, _seed + 23))));
                height = MathF.Max(height, ((top + 20) * MathF.Exp(-t) * rough) - 20);
            }
        }

        return height;
    }
}
