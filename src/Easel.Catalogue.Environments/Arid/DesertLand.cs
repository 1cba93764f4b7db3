using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>The lie of a sand desert: level around the stage, then dunes with a long windward and a steep lee side whose crests wind away
/// from the viewer, great dunes behind them, and table mountains at the horizon.</summary>
internal sealed class DesertLand
{
    /// <summary>Share of a dune's length that rises to the crest.</summary>
    private const float Windward = 0.7f;

    private readonly uint _seed;
    private readonly Vector2 _wind;
    private readonly float _sea;
    private readonly (Vector2 Center, float Radius, float Height)[] _tables;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    /// <param name="hasTables">False where sand reaches to the horizon, in dunes that are higher and nearer.</param>
    public DesertLand(RandomStream stream, bool hasTables)
    {
        _sea = hasTables ? 1 : 1.75f;
        _seed = stream.Child("dunes").Seed;
        RandomStream own = stream.Child("land");
        float hand = own.Chance(0.5f) ? 1 : -1, bearing = own.Range(0.35f, 0.62f);
        _wind = new Vector2(hand * MathF.Cos(bearing), -MathF.Sin(bearing));

        // A broad table with a butte before it on one side; a low one answers it far off on the other.
        _tables = hasTables
            ?
            [
                (new Vector2(hand * own.Range(700f, 1000f), -own.Range(2700f, 3100f)), own.Range(420f, 560f), own.Range(240f, 300f)),
                (new Vector2(hand * own.Range(180f, 320f), -own.Range(2500f, 2800f)), own.Range(85f, 120f), own.Range(190f, 240f)),
                (new Vector2(-hand * own.Range(900f, 1400f), -own.Range(4300f, 5000f)), own.Range(600f, 900f), own.Range(220f, 280f)),
                (new Vector2(-hand * own.Range(2100f, 2500f), -own.Range(3300f, 3900f)), own.Range(400f, 600f), own.Range(260f, 320f)),
            ]
            : [];
    }

    /// <summary>Where the wind blows (x, z), unit length: ripples lie across it.</summary>
    public Vector2 Wind => _wind;

    /// <summary>Height of the ground, metres.</summary>
    public float Height(float x, float z) => MathF.Max(Sand(x, z), Table(x, z));

    /// <summary>Height of the table mountains alone, metres; far below the sand where there are none.</summary>
    public float Table(float x, float z)
    {
        float height = -50;
        foreach ((Vector2 center, float radius, float top) in _tables)
        {
            Vector2 d = new Vector2(x, z) - center;
            float length = d.Length();
            if (length > radius * 2.6f)
            {
                continue;
            }

            // A cliff above a slope of rubble; its edge is notched by gullies.
            var p = new Vector3(x, 0, z);
            float edge = radius * (1 + (0.34f * Noise.Fbm(p / (radius * 0.7f), 4, _seed + 41))), t = (length - edge) / (top * 1.15f);
            float gully = 1 - MathF.Abs(Noise.Fbm(p / 60, 3, _seed + 43));
            float h = t < 0 ? top * (1 - (0.03f * gully)) : t < 0.08f
                ? float.Lerp(top, 0.52f * top, t / 0.08f)
                : 0.52f * top * MathF.Pow(MathF.Max(0, 1 - ((t - 0.08f) / 1.05f)), 1.5f) * (0.86f + (0.14f * gully));
            height = MathF.Max(height, h - 6);
        }

        return height;
    }

    private float Sand(float x, float z)
    {
        float d = MathF.Sqrt((x * x) + (z * z));
        var p = new Vector3(x, 0, z);
        float height = 0.1f * Noise.Perlin(p / 4.3f, _seed + 1) * Noise.SmoothStep(3, 12, d);
        height += Dunes(x, z, 38, 2.3f, _seed + 3) * Noise.SmoothStep(7, 30, d);
        height += Dunes(x, z, 128, 12.5f * _sea, _seed + 11) * Noise.SmoothStep(22, 120 / _sea, d);
        if (d > 250)
        {
            height += Dunes(x, z, 560, 58 * _sea, _seed + 19) * Noise.SmoothStep(250, 1100, d);
            height -= 10 * Noise.SmoothStep(250, 1100, d);
        }

        return height;
    }

    /// <summary>One generation of dunes: a train of waves with wandering crests that swell and end.</summary>
    private float Dunes(float x, float z, float length, float top, uint seed)
    {
        float along = ((x * _wind.X) + (z * _wind.Y)) / length, across = ((x * -_wind.Y) + (z * _wind.X)) / length;
        float warp = (0.62f * Noise.Perlin(new Vector3(along * 0.45f, across * 0.62f, 0.3f), seed))
            + (0.14f * Noise.Perlin(new Vector3(along * 1.3f, across * 1.7f, 0.6f), seed + 1));
        float phase = along + warp, wave = MathF.Floor(phase), t = phase - wave;

        // Each wave has its own height along its crest.
        float swell = float.Lerp(Swell(wave, across, seed), Swell(wave + 1, across, seed), Noise.SmoothStep(Windward, 1, t));
        float rise = t < Windward ? Noise.SmoothStep(0, 1.25f, t / Windward) / Noise.SmoothStep(0, 1.25f, 1) : MathF.Pow(1 - ((t - Windward) / (1 - Windward)), 1.12f);
        return top * swell * rise;
    }

    private static float Swell(float wave, float across, uint seed) =>
        Math.Clamp(0.62f + (0.75f * Noise.Perlin(new Vector3(wave * 3.7f, across * 0.55f, 0.7f), seed + 2)), 0.08f, 1.15f);
}
