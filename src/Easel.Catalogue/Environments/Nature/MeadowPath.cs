using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A trodden path that winds from the foreground past the stage into the distance.</summary>
/// <param name="Side">Side of the stage it passes: −1 left, +1 right.</param>
/// <param name="Offset">Distance at which it passes the middle of the stage, metres.</param>
/// <param name="PathSeed">Seed of its windings.</param>
internal sealed record MeadowPath(float Side, float Offset, uint PathSeed)
{
    /// <summary>Where it is lost in the grass, metres from the stage.</summary>
    private const float Reach = 190;

    /// <summary>Lays a path that keeps clear of what stands there.</summary>
    public static MeadowPath Around(EnvironmentView view, RandomStream stream)
    {
        float side = stream.Chance(0.5f) ? 1 : -1, clear = 1.6f;
        foreach (Easel.Scenes.Bounds box in view.Occupied)
        {
            clear = MathF.Max(clear, (side > 0 ? box.Max.X : -box.Min.X) + 0.9f);
        }

        return new MeadowPath(side, MathF.Min(clear, 14), stream.Seed);
    }

    /// <summary>Distance to its middle line, metres; large where there is none.</summary>
    public float Distance(float x, float z)
    {
        if (z < -Reach || z > 60)
        {
            return 100;
        }

        // It swings wider the farther it goes, so that its bends show in perspective; only outward beside the stage.
        float away = MathF.Abs(z), far = Noise.SmoothStep(10, 60, away);
        float winding = 0.5f + (0.5f * MathF.Sin((z / 13) + 1.1f));
        float middle = Side * (Offset + (1.5f * winding) + (far * 0.13f * away * MathF.Sin((z / 41) + (PathSeed & 3))));
        return MathF.Abs(x - middle + (0.22f * Noise.Perlin(new Vector3(x, 0, z) / 1.9f, PathSeed))) + (8 * Noise.SmoothStep(0.7f * Reach, Reach, -z));
    }
}
