using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>The envelope of a tree's crown: an egg with lobes and hollows. Lengths are metres.</summary>
/// <param name="Height">Height of the whole tree.</param>
/// <param name="Width">Largest diameter of the crown.</param>
/// <param name="Base">Height of the crown's foot over the tree's height.</param>
/// <param name="Fullness">Below 1 the widest part sits low, above 1 high.</param>
/// <param name="Leader">How far the trunk reaches into the crown, 0 to 1.</param>
/// <param name="TrunkRadius">Radius at breast height.</param>
internal sealed record CrownShape(float Height, float Width, float Base, float Fullness, float Leader, float TrunkRadius)
{
    /// <summary>Centre of the crown.</summary>
    public Vector3 Center => new(0, Height * (Base + ((1 - Base) * 0.42f)), 0);

    /// <summary>Radius of the envelope at a share of the crown's height.</summary>
    public float RadiusAt(float t) => 0.5f * Width * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(Math.Clamp(t, 0, 1), Fullness))), 0.58f);

    /// <summary>How far out a point lies: 0 on the axis, 1 on the envelope.</summary>
    public float Depth(Vector3 p)
    {
        float t = ((p.Y / Height) - Base) / (1 - Base);
        float side = new Vector2(p.X, p.Z).Length() / MathF.Max(RadiusAt(t), 0.05f);
        return Math.Clamp(MathF.Max(side, MathF.Abs(t - 0.42f) * 1.6f), 0, 1.2f);
    }

    /// <summary>Points of free space, denser towards the outside, in lobes as boughs make them.</summary>
    public Vector3[] Scatter(int count, RandomStream stream)
    {
        var points = new List<Vector3>(count);
        uint lobes = stream.Child("lobes").Seed;
        float lobe = 3.1f / Width;
        for (int attempt = 0; points.Count < count && attempt < count * 40; attempt++)
        {
            float t = stream.Next(), angle = stream.Range(0f, MathF.Tau);
            float radius = RadiusAt(t) * MathF.Sqrt(stream.Next());
            var p = new Vector3(radius * MathF.Cos(angle), Height * (Base + ((1 - Base) * t)), radius * MathF.Sin(angle));

            // Hollows between the lobes let the sky through; the envelope itself bulges with the same noise.
            float bulge = Noise.Perlin(p * lobe, lobes);
            float depth = Depth(p);
            bool inside = depth < 0.86f + (bulge * 0.5f);
            if (inside && bulge > -0.3f - ((1 - depth) * 0.4f) && stream.Chance(0.3f + (0.7f * depth)))
            {
                points.Add(p);
            }
        }

        return [.. points];
    }
}
