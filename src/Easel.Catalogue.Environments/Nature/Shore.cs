using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The lie of a beach: a sand slope into the sea, a bay that curves away on one side, headlands on the horizon, and the rows of
/// breakers that run up to it.</summary>
internal sealed class Shore
{
    /// <summary>Rise of the sand per metre from the water's edge.</summary>
    private const float BeachSlope = 0.075f;

    /// <summary>A wave is felt this far from the middle of its row, metres.</summary>
    private const float Reach = 20;

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
        float turn = -_hand * shape.Range(0.42f, 0.54f);
        _seaward = new Vector2(MathF.Sin(turn), -MathF.Cos(turn));
        _edge = shape.Range(7.6f, 9f);
    }

    /// <summary>Side of the picture where land is: −1 left, +1 right.</summary>
    public float LandSide => _hand;

    /// <summary>Distance to the water's edge at rest, metres; positive at sea.</summary>
    public float Seaward(float x, float z)
    {
        float along = Along(x, z);
        float out_ = (x * _seaward.X) + (z * _seaward.Y) - _edge;

        // Far along, on the land's side, the shore curves forward into a bay.
        float bay = MathF.Max(0, (along * _hand) - 9);
        out_ -= 0.014f * bay * bay / (1 + (0.011f * bay));
        return out_ + (0.9f * MathF.Sin((along / 17) + 0.6f)) + (1.6f * Noise.Perlin(new Vector3(along / 41, 0, 3.7f), _seed));
    }

    /// <summary>Distance along the shore, metres.</summary>
    public float Along(float x, float z) => (x * -_seaward.Y) + (z * _seaward.X);

    /// <summary>How far the last wave has run up the sand beyond the edge at rest, metres: in lobes.</summary>
    public float Runup(float along) =>
        MathF.Max(0.15f, 0.9f + (1.5f * Noise.Perlin(new Vector3(along / 7.5f, 0, 9), _seed + 19)) + (0.5f * Noise.Perlin(new Vector3(along / 2.3f, 0, 9), _seed + 20)));

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
            height += Noise.SmoothStep(13, 30, inland) * (1.5f + (1.3f * Noise.Perlin(p / 9, _seed + 5)) + (0.5f * Noise.Perlin(p / 3.7f, _seed + 6)));
            height += 0.035f * Noise.Perlin(p / 1.9f, _seed + 7) * Noise.SmoothStep(2, 6, inland);
            height += Noise.SmoothStep(45, 190, inland) * (11 + (10 * Noise.Fbm(p / 90, 4, _seed + 9)));
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
        if (s > 80 || s < -4)
        {
            return (0, 0);
        }

        float along = Along(x, z), height = 0, foam = 0;
        ReadOnlySpan<(float At, float Height, float Foam)> rows = [(4.2f, 0.18f, 0.85f), (13.5f, 0.55f, 1.1f), (30, 0.7f, 0.85f), (54, 0.66f, 0.45f)];
        for (int i = 0; i < rows.Length; i++)
        {
            if (MathF.Abs(s - rows[i].At) > Reach)
            {
                continue;
            }

            // A wave comes in bowed, stands high in some places and sinks away in others; only where it stands high does it break.
            var place = new Vector3(along / 27, i * 7.3f, 0);
            float bow = (4.2f * Noise.Perlin(place * 0.8f, _seed + 13)) + (0.7f * Noise.Perlin(new Vector3(along / 5, i * 3.1f, 0), _seed + 15));
            float strength = Noise.SmoothStep(-0.42f, 0.42f, Noise.Perlin(place + new Vector3(0, 0, 4), _seed + 17) + (i == 1 ? 0.12f : 0));
            float u = s - rows[i].At - bow, back = 5 + (0.32f * rows[i].At);
            float profile = u < 0 ? MathF.Exp(-u * u / (0.45f + (0.03f * rows[i].At))) : MathF.Exp(-u * u / back);
            height += rows[i].Height * strength * profile;

            // White water tumbles in clumps before the crest and leaves a thinning carpet towards the shore.
            float breaking = Noise.SmoothStep(0.22f, 0.62f, strength);
            if (breaking <= 0 || u < -12 || u > 6)
            {
                continue;
            }

            float clumps = 0.5f + (0.95f * Noise.Fbm(new Vector3(along / 2.1f, i * 5.1f, u / 1.4f), 2, _seed + 18));
            float front = MathF.Exp(-MathF.Pow((u + 0.35f) / 0.75f, 2)) * clumps;
            float trail = u < 0 ? MathF.Exp(u / (1.4f + (0.16f * rows[i].At))) * (0.15f + (0.5f * clumps)) : 0.25f * clumps * MathF.Exp(-u / 1.1f);
            foam = MathF.Max(foam, rows[i].Foam * breaking * MathF.Max(front * 1.6f, 1.15f * trail));
        }

        // Between breakers and shore old foam drifts in patches of lace; the sheet that runs up the sand has a bright hem.
        float drift = s < 15 ? Noise.SmoothStep(0.05f, 0.45f, Noise.Fbm(new Vector3(along / 5.5f, 0, s / 2.6f), 2, _seed + 21)) : 0;
        foam = MathF.Max(foam, 0.5f * drift * (1 - Noise.SmoothStep(7, 15, s)));
        float hem = s < 6 ? s + Runup(along) : s;
        foam = MathF.Max(foam, (1.15f * MathF.Exp(-MathF.Pow((hem - 0.24f) / 0.3f, 2))) + (0.36f * Noise.SmoothStep(0, 0.3f, hem) * MathF.Exp(-MathF.Max(0, hem) / 1.6f)));
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
