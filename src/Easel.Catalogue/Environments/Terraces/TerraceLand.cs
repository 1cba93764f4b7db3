using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Terraces;

/// <summary>The lie of terraced hills: a valley that opens before the viewer, its slopes cut into level steps, mountains behind. Lengths are metres.</summary>
internal sealed class TerraceLand
{
    /// <summary>Height of a step, and where steps end.</summary>
    public const float Step = 1.25f, Highest = 34;

    private readonly uint _seed;
    private readonly float _hand;

    /// <summary>Lays the land.</summary>
    /// <param name="stream">Random numbers.</param>
    public TerraceLand(RandomStream stream)
    {
        _seed = stream.Seed;
        _hand = stream.Child("hand").Chance(0.5f) ? 1 : -1;
    }

    /// <summary>Height of the slope before it was cut into steps; 0 at the stage.</summary>
    public float Slope(float x, float z)
    {
        // The stage is a spur; the valley falls before it and bends to one side, and both its slopes rise behind.
        float away = MathF.Sqrt((x * x) + (z * z)), axis = -_hand * (10 + (0.16f * MathF.Max(0, -z))), across = x - axis;
        var p = new Vector3(x, 0, z);
        float fold = Noise.Fbm(p / 52, 3, _seed), fine = Noise.Fbm(p / 15, 2, _seed + 1);
        float valley = -9 * Noise.SmoothStep(6, 38, -z) * MathF.Exp(-across * across / 700);
        float sides = 0.011f * across * across / (1 + (0.012f * MathF.Abs(across))) * Noise.SmoothStep(10, 60, away);
        float back = 0.12f * MathF.Max(0, -z - 62) * (0.8f + (0.7f * fold));
        return valley + sides + back + (((7 * fold) + (1.6f * fine)) * Noise.SmoothStep(8, 40, away));
    }

    /// <summary>Height of the ground.</summary>
    public float Height(float x, float z)
    {
        float slope = Slope(x, z), away = MathF.Sqrt((x * x) + (z * z)), height = slope;
        if (slope < Highest)
        {
            float level = slope / Step, step = MathF.Floor(level), t = level - step;

            // A bank rises to the next field; along its edge runs a low dike.
            height = Step * (step + Noise.SmoothStep(0.8f, 0.96f, t)) + (0.16f * MathF.Exp(-MathF.Pow((t - 0.08f) / 0.05f, 2)));
            height = float.Lerp(height, 0, 1 - Noise.SmoothStep(3.2f, 5.5f, away));
        }

        float ridge = 1 - MathF.Abs(Noise.Fbm(new Vector3(x, 0, z) / 900, 5, _seed + 4));
        return height + (Noise.SmoothStep(260, 1500, away) * 330 * ridge * ridge);
    }

    /// <summary>Where in its field a place lies: 0 at the outer edge to 0.8 at the foot of the next bank, above on the bank, 2 outside of fields; and the number of the step.</summary>
    public Vector2 Place(float x, float z)
    {
        float slope = Slope(x, z), away = MathF.Sqrt((x * x) + (z * z));
        float level = slope / Step, step = MathF.Floor(level);
        return new Vector2(slope > Highest || away < 5 || away > 420 ? 2 : level - step, step);
    }
}
