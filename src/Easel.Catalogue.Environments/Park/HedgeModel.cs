using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Park;

/// <summary>A length of clipped hedge along X, centred, standing on y = 0.</summary>
internal static class HedgeModel
{
    /// <summary>Builds it.</summary>
    /// <param name="length">Along X, metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="depth">Along Z, metres.</param>
    /// <param name="leaf">Length of a leaf, metres: larger ones for what is far.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(float length, float height, float depth, float leaf, RandomStream stream)
    {
        var leaves = new FoliageBuilder();
        var size = new Vector3(length * 0.5f, height * 0.5f, depth * 0.5f);
        float area = (2 * length * height) + (length * depth) + (2 * depth * height);
        int count = (int)Math.Min(area * 1.5f / (leaf * leaf), 9000);
        for (int i = 0; i < count; i++)
        {
            // A place on one of five faces, in proportion to its area.
            float pick = stream.Next() * area, u = stream.Range(-1f, 1f), v = stream.Range(-1f, 1f);
            float side = stream.Chance(0.5f) ? 1 : -1;
            (Vector3 at, Vector3 outward) = pick < 2 * length * height ? (new Vector3(u, v, side), new Vector3(0, 0, side))
                : pick < (2 * length * height) + (length * depth) ? (new Vector3(u, 1, v), Vector3.UnitY)
                : (new Vector3(side, v, u), new Vector3(side, 0, 0));
            float deep = stream.Next();
            Vector3 p = (at * size) + new Vector3(0, size.Y, 0) - (outward * (0.07f * deep));
            Vector3 toss = stream.Direction();
            Vector3 along = FoliageBuilder.Direction((outward * 0.5f) + toss, outward);
            Vector3 face = FoliageBuilder.Direction(Vector3.Cross(along, stream.Direction()), outward);
            face = Vector3.Dot(face, outward) < 0 ? -face : face;
            float shade = (1.05f - (0.5f * deep)) * stream.Range(0.8f, 1.2f) * float.Lerp(0.72f, 1, Math.Clamp(p.Y / height, 0, 1));
            leaves.Leaf(p, along, face, leaf * stream.Range(0.8f, 1.2f), leaf * 0.6f, new Vector3(0.95f, 1, 0.85f) * shade, outward * 1.4f);
        }

        var green = new Material
        {
            Name = "hedge", BaseColor = LinearRgb.FromHex("#56803a"), Roughness = 0.6f, Specular = 0.025f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage,
        };
        Part core = new(
            Easel.Scenes.Kit.Shapes.Box(length - 0.12f, height - 0.08f, depth - 0.14f, 0.03f, 1).ToMesh(), green with { Name = "hedge core", BaseColor = LinearRgb.FromHex("#26391c"), Translucency = 0 });
        return new Model([core, new Part(leaves.ToMesh(), green)]);
    }
}
