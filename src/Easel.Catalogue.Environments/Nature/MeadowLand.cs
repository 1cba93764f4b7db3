using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The lie of a meadow: level around the stage, then rolling, with a hillside in the middle distance and blue hills far off.</summary>
internal sealed class MeadowLand
{
    private readonly uint _seed;
    private readonly (Vector2 Center, float Radius, float Height)[] _hills;

    public MeadowLand(RandomStream stream)
    {
        _seed = stream.Child("land").Seed;
        RandomStream hills = stream.Child("hills");
        float hand = hills.Chance(0.5f) ? 1 : -1;

        // One hillside closes the view on one side, a farther and higher one answers it on the other.
        _hills =
        [
            (new Vector2(-hand * hills.Range(90f, 140f), -hills.Range(230f, 290f)), hills.Range(120f, 160f), hills.Range(10f, 14f)),
            (new Vector2(hand * hills.Range(150f, 230f), -hills.Range(460f, 560f)), hills.Range(200f, 260f), hills.Range(20f, 30f)),
            (new Vector2(-hand * hills.Range(200f, 420f), -hills.Range(900f, 1100f)), hills.Range(320f, 420f), hills.Range(34f, 48f)),
        ];
    }

    /// <summary>Height of the ground, metres.</summary>
    public float Height(float x, float z)
    {
        float d = MathF.Sqrt((x * x) + (z * z));
        var p = new Vector3(x, 0, z);
        float height = Noise.SmoothStep(9, 60, d) * 1.7f * Noise.Fbm(p / 55, 3, _seed);
        height += 0.05f * Noise.Perlin(p / 3.1f, _seed + 3) * Noise.SmoothStep(3, 12, d);
        foreach ((Vector2 center, float radius, float top) in _hills)
        {
            float t = Vector2.Distance(center, new Vector2(x, z)) / radius;
            height += top * MathF.Exp(-t * t * 1.3f);
        }

        if (d > 200)
        {
            height += Noise.SmoothStep(200, 900, d) * 14 * Noise.Fbm(p / 310, 4, _seed + 7);

            // Far ranges lie across the view, each higher than the one before it; age has rounded their crests.
            float fold = Noise.Fbm(new Vector3(x / 2600, 0, z / 1200), 3, _seed + 11), ridge = 1.2f - MathF.Sqrt((fold * fold) + 0.04f);
            height += Noise.SmoothStep(1300, 4800, d) * 470 * ridge * ridge;
        }

        return height - HillsAtStage;
    }

    private float HillsAtStage => _hills.Sum(h =>
    {
        float t = h.Center.Length() / h.Radius;
        return h.Height * MathF.Exp(-t * t * 1.3f);
    });
}
