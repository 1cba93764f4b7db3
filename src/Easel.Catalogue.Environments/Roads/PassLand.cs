using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Roads;

/// <summary>The lie of a mountain road: a ledge along a slope, rising on the inner side, falling to a valley on the open side, with bends that show ahead. Lengths
/// are metres; the road runs along −Z at the stage, at height 0.</summary>
internal sealed class PassLand
{
    /// <summary>Half the breadth of the asphalt, and of the ledge it lies on.</summary>
    public const float Half = 3.5f, Ledge = 4.9f;

    private readonly uint _seed;
    private readonly float _swing;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers of the place.</param>
    public PassLand(RandomStream stream)
    {
        _seed = stream.Child("pass").Seed;
        RandomStream own = stream.Child("lie");
        Open = own.Chance(0.5f) ? 1 : -1;
        _swing = own.Range(15f, 19f);
    }

    /// <summary>Side on which the valley lies: −1 left, 1 right.</summary>
    public float Open { get; }

    /// <summary>Middle of the road (x) at a z: straight at the stage, out around a spur, and back behind it.</summary>
    public float Middle(float z)
    {
        float away = MathF.Max(0, -z - 9), bump = Noise.SmoothStep(0, 44, away) * (1 - Noise.SmoothStep(52, 118, away));
        return Open * ((_swing * bump) - (30 * Noise.SmoothStep(70, 160, away)) + (16 * Noise.SmoothStep(150, 260, away)));
    }

    /// <summary>Height of the road at a z: it climbs gently.</summary>
    public static float Grade(float z) => 0.028f * MathF.Max(0, -z - 12);

    /// <summary>Distance from the road's middle, positive on the open side.</summary>
    public float Across(float x, float z) => (x - Middle(z)) * Open;

    /// <summary>Height of the ground.</summary>
    public float Height(float x, float z)
    {
        float across = Across(x, z), grade = Grade(Math.Clamp(z, -280, 40));
        var p = new Vector3(x, 0, z);
        float rough = Noise.Fbm(p / 9, 4, _seed), coarse = Noise.Fbm(p / 46, 4, _seed + 1), away = MathF.Sqrt((x * x) + (z * z));
        float height = grade;
        if (across < -Ledge)
        {
            // A cut in the rock, then the slope above it.
            float d = -across - Ledge, wall = 4.2f * Noise.SmoothStep(0, 2.4f, d + (1.1f * rough)) * (0.7f + (0.8f * coarse));
            height += wall + (MathF.Max(0, d - 1) * (0.62f + (0.35f * coarse))) + (Noise.SmoothStep(0, 2, d) * 1.3f * rough);
            height = MathF.Min(height, grade + 95 + (60 * coarse));
        }
        else if (across > Ledge)
        {
            float d = across - Ledge;
            height += -(0.75f * d) - (Noise.SmoothStep(0, 3, d) * 1.2f) + (Noise.SmoothStep(1, 8, d) * 2.6f * rough) + (7 * coarse * Noise.SmoothStep(6, 40, d));
            height = MathF.Max(height, -150 + (20 * coarse));
        }

        // Far ranges stand beyond the valley.
        float ridge = 1 - MathF.Abs(Noise.Fbm(new Vector3(x / 1500, 0, z / 1200), 6, _seed + 5));
        float range = Noise.SmoothStep(420, 2600, away) * ((560 * ridge * ridge) - 60) + (Noise.SmoothStep(2600, 6200, away) * 700 * ridge * ridge);
        float blend = Noise.SmoothStep(240, 620, away);
        return float.Lerp(height, range - (150 * (1 - Noise.SmoothStep(600, 1700, away))), blend);
    }
}
