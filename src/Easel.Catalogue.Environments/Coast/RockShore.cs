using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Coast;

/// <summary>The lie of a rocky coast: a ledge of rock at the viewer's feet whose edge runs obliquely into the picture, cliffs that rise along it and
/// bend forward to a headland, sea stacks off their foot, and the foam of the waves that break on them. Lengths are metres; the sea stands at 0.</summary>
internal sealed class RockShore
{
    /// <summary>Height of the ledge over the sea, and how far from the stage cliffs begin to rise.</summary>
    private const float Ledge = 1.25f, LedgeReach = 16;

    private readonly uint _seed;
    private readonly Vector2 _seaward;
    private readonly float _edge;
    private readonly float _top;
    private readonly (Vector2 At, float Radius, float Top)[] _stacks;

    /// <summary>Lays the coast.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    public RockShore(RandomStream stream)
    {
        _seed = stream.Child("coast").Seed;
        RandomStream shape = stream.Child("shape");
        LandSide = shape.Chance(0.5f) ? -1 : 1;
        float turn = -LandSide * shape.Range(0.4f, 0.52f);
        _seaward = new Vector2(MathF.Sin(turn), -MathF.Cos(turn));
        _edge = shape.Range(5.4f, 6.4f);
        _top = shape.Range(24f, 32f);
        float open = -LandSide;
        Islet = new Vector2(open * shape.Range(12f, 22f), -shape.Range(108f, 128f));
        _stacks =
        [
            (Islet, 13, 7.5f),
            (Islet + new Vector2(open * 17, 9), 4, 2.4f),
            (Islet + new Vector2(-open * 15, 5), 3, 1.6f),
        ];
        Stacks =
        [
            (new Vector2(LandSide * shape.Range(6f, 10f), -shape.Range(72f, 84f)), 5.2f, shape.Range(11f, 15f)),
            (new Vector2(LandSide * shape.Range(20f, 24f), -shape.Range(96f, 110f)), 8, shape.Range(18f, 23f)),
            (new Vector2(LandSide * shape.Range(13f, 15f), -shape.Range(84f, 90f)), 2.6f, shape.Range(4f, 6f)),
            (new Vector2(open * shape.Range(6f, 8f), -shape.Range(24f, 30f)), 2.1f, shape.Range(1.6f, 2.2f)),
            (new Vector2(open * shape.Range(17f, 22f), -shape.Range(42f, 54f)), 3, shape.Range(2.4f, 3.4f)),
            (new Vector2(LandSide * shape.Range(3f, 5f), -shape.Range(34f, 40f)), 1.7f, shape.Range(1.2f, 1.7f)),
        ];
    }

    /// <summary>Side of the picture where land is: −1 left, +1 right.</summary>
    public float LandSide { get; }

    /// <summary>The rock off the coast that can carry a lighthouse (x, z).</summary>
    public Vector2 Islet { get; }

    /// <summary>Rocks that stand in the sea: middle (x, z), radius and height over the water.</summary>
    public (Vector2 At, float Radius, float Top)[] Stacks { get; }

    /// <summary>Height of the islet's level top.</summary>
    public const float IsletTop = 6.2f;

    /// <summary>Distance to the line where land meets the sea, positive at sea.</summary>
    public float Seaward(float x, float z)
    {
        float along = Along(x, z), away = (x * _seaward.X) + (z * _seaward.Y) - _edge;

        // Far along, on the land's side, the coast bends forward; coves and points roughen it.
        float bend = MathF.Max(0, (along * LandSide) - 12);
        away -= 0.012f * bend * bend / (1 + (0.0105f * bend));
        float coarse = Noise.SmoothStep(10, 60, MathF.Abs(along));
        return away + (1.1f * Noise.Perlin(new Vector3(along / 6.5f, 0, 2.3f), _seed)) + (7 * coarse * Noise.Fbm(new Vector3(along / 34, 0, 7.1f), 3, _seed + 1));
    }

    /// <summary>Distance along the coast, metres.</summary>
    public float Along(float x, float z) => (x * -_seaward.Y) + (z * _seaward.X);

    /// <summary>Height of the ground or the sea bed.</summary>
    public float Ground(float x, float z)
    {
        float s = Seaward(x, z), inland = -s;
        var p = new Vector3(x, 0, z);
        float away = MathF.Sqrt((x * x) + (z * z)), level = Noise.SmoothStep(1.6f, 5, away);

        // Blocks and ledges step down into the water; where people stand the rock is worn level.
        float ridge = 1 - MathF.Abs(2 * Noise.Fbm(p / 3.1f, 3, _seed + 5)), crag = Noise.Fbm(p / 1.15f, 3, _seed + 6);
        float steps = (inland / 2.4f) + (0.5f * ridge), step = MathF.Floor(steps);
        float stair = step + Noise.SmoothStep(0.55f, 0.95f, steps - step);
        float height = Ledge - 0.2f - (MathF.Max(0, 1.7f - stair) * 0.62f);
        height += level * ((0.42f * (ridge - 0.45f)) + (0.2f * crag) + (0.07f * Noise.Perlin(p / 0.35f, _seed + 8)));
        height = s > 3 ? MathF.Min(height, -0.35f * (s - 3)) : height;

        // Cliffs rise along the coast, on the land's side and behind.
        float along = Along(x, z) * LandSide, rise = Noise.SmoothStep(LedgeReach, 58, along);
        if (rise > 0 && inland > -1)
        {
            float face = Noise.SmoothStep(-0.5f, 9 + (5 * rise), inland + (2.8f * Noise.Fbm(new Vector3(along / 7, 0, inland / 9), 3, _seed + 11)));
            float cliff = _top * rise * (0.75f + (0.5f * Noise.Perlin(new Vector3(along / 60, 0, 4), _seed + 12)));
            float bed = MathF.Floor(face * 5) / 5, beds = bed + (0.2f * Noise.SmoothStep(0.35f, 0.8f, (face - bed) * 5));
            height = MathF.Max(height, (cliff * float.Lerp(face, beds, 0.6f)) + (rise * 0.9f * ridge));
            height += rise * MathF.Max(0, inland - 14) * 0.1f;
        }
        else
        {
            // Behind the ledge the land climbs gently.
            height += Noise.SmoothStep(5, 40, inland) * (2.2f + (1.2f * Noise.Fbm(p / 17, 3, _seed + 14)));
        }

        return MathF.Max(MathF.Max(MathF.Max(height, -9), Islets(p)), Headlands(p));
    }

    /// <summary>Distance to the nearest rock that stands in the sea or the land, positive in open water; nothing beyond 60.</summary>
    public float Reach(float x, float z)
    {
        float best = Seaward(x, z);
        foreach ((Vector2 at, float radius, _) in Stacks)
        {
            best = MathF.Min(best, Vector2.Distance(at, new Vector2(x, z)) - (0.86f * radius));
        }

        foreach ((Vector2 at, float radius, _) in _stacks)
        {
            best = MathF.Min(best, Vector2.Distance(at, new Vector2(x, z)) - radius);
        }

        return best;
    }

    /// <summary>Breakers: extra height of the water and foam on it, 0 to 1 and above, at a point.</summary>
    public (float Height, float Foam) Surf(float x, float z)
    {
        float reach = Reach(x, z);
        if (reach > 46)
        {
            return (0, 0);
        }

        float along = Along(x, z), height = 0, foam = 0;
        ReadOnlySpan<(float At, float Height)> rows = [(4, 0.5f), (12, 0.75f), (24, 0.7f), (37, 0.45f)];
        for (int i = 0; i < rows.Length; i++)
        {
            var place = new Vector3(along / 21, i * 5.7f, 1);
            float bow = (3.4f * Noise.Perlin(place, _seed + 21)) + (0.6f * Noise.Perlin(new Vector3(along / 3.4f, i * 2.9f, 0), _seed + 22));
            float strength = Noise.SmoothStep(-0.4f, 0.4f, Noise.Perlin(place + new Vector3(0, 0, 5), _seed + 23));
            float u = reach - rows[i].At - bow;
            height += rows[i].Height * strength * MathF.Exp(-u * u / (u < 0 ? 1.1f : 7 + (0.3f * rows[i].At)));
            float clumps = 0.45f + (0.9f * Noise.Fbm(new Vector3(along / 1.7f, i * 4.3f, u / 1.3f), 2, _seed + 24));
            float trail = u < 0 ? MathF.Exp(u / (1.6f + (0.12f * rows[i].At))) : MathF.Exp(-u / 0.9f);
            foam = MathF.Max(foam, 1.15f * Noise.SmoothStep(0.3f, 0.7f, strength) * clumps * trail);
        }

        // White water seethes at the foot of every rock and drifts off in lace.
        float seethe = MathF.Exp(-MathF.Max(0, reach - 0.2f) / 1.5f) * (0.75f + (0.6f * Noise.Fbm(new Vector3(x / 1.6f, 0, z / 1.6f), 2, _seed + 25)));
        float drift = 0.62f * Noise.SmoothStep(0, 0.4f, Noise.Fbm(new Vector3(x / 7, 0, z / 7), 3, _seed + 26)) * MathF.Exp(-MathF.Max(0, reach - 4) / 11);
        return (height, MathF.Max(foam, MathF.Max(1.1f * seethe, drift)));
    }

    private float Islets(Vector3 p)
    {
        float height = -20;
        foreach ((Vector2 at, float radius, float top) in _stacks)
        {
            float d = Vector2.Distance(at, new Vector2(p.X, p.Z));
            if (d > radius * 2.2f)
            {
                continue;
            }

            float rough = (0.3f * Noise.Fbm(p / (radius * 0.7f), 4, _seed + 31)) + (0.1f * Noise.Fbm(p / 0.9f, 2, _seed + 32));
            float t = (d / radius) + rough, wall = 1 - Noise.SmoothStep(0.5f, 1.08f, t);
            float step = MathF.Floor(wall * 4) / 4, beds = step + (0.25f * Noise.SmoothStep(0.2f, 0.8f, (wall - step) * 4));
            float h = ((top + 2.5f) * float.Lerp(wall, beds, 0.55f)) - 2.5f;
            height = MathF.Max(height, at == Islet ? MathF.Min(h, IsletTop + (0.4f * rough)) : h + (0.9f * rough));
        }

        return height;
    }

    private float Headlands(Vector3 p)
    {
        float height = -20;
        ReadOnlySpan<(float X, float Z, float Radius, float Top)> capes = [(104, -262, 74, 42), (58, -222, 26, 24), (232, -470, 130, 70), (150, -860, 150, 56), (-420, -2300, 240, 66)];
        foreach ((float x, float z, float radius, float top) in capes)
        {
            float dx = p.X - (x * LandSide), dz = p.Z - z, d = MathF.Sqrt((dx * dx) + (dz * dz * 1.6f)) / radius;
            if (d < 2.2f)
            {
                float rough = (0.26f * Noise.Fbm(p / (0.55f * radius), 5, _seed + 41)) + (0.05f * Noise.Fbm(p / 9, 2, _seed + 42));
                float wall = 1 - Noise.SmoothStep(0.72f, 1.02f, d + rough);
                height = MathF.Max(height, ((top * (0.72f + (0.28f * (1 - MathF.Min(1, d))))) * wall) + (14 * rough * wall) - (20 * (1 - wall)));
            }
        }

        return height;
    }
}
