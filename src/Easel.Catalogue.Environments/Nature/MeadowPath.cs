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

    /// <summary>Half the width of a path that was built, metres; 0 for one that was only trodden.</summary>
    public float HalfWidth { get; init; }

    /// <summary>How far a built path bends across the view, metres at 30 m from the stage.</summary>
    public float Bend { get; init; }

    /// <summary>x of its middle line at a depth, metres; without the raggedness of its edge.</summary>
    public float Middle(float z)
    {
        // It swings wider the farther it goes, so that its bends show in perspective; only outward beside the stage.
        float away = MathF.Abs(z), far = Noise.SmoothStep(10, 60, away);
        float winding = 0.5f + (0.5f * MathF.Sin((z / 13) + 1.1f));
        float bend = z < -4 ? Bend * (z + 4) * (z + 4) / 900 : 0;
        return Side * (Offset + HalfWidth + (1.5f * winding) - bend + (far * 0.13f * away * MathF.Sin((z / 41) + (PathSeed & 3))));
    }

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

        float ragged = HalfWidth > 0 ? 0.05f : 0.22f;
        return MathF.Max(0, MathF.Abs(x - Middle(z) + (ragged * Noise.Perlin(new Vector3(x, 0, z) / 1.9f, PathSeed))) - HalfWidth) + (8 * Noise.SmoothStep(0.7f * Reach, Reach, -z));
    }
}
