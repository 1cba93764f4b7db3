using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>Woody climbers that hang from the crowns of a rain forest, with leaves here and there.</summary>
internal static class Liana
{
    private static readonly Material s_wood = new() { Name = "liana", BaseColor = LinearRgb.FromHex("#5d4f38"), Roughness = 0.9f, Specular = 0.02f };
    private static readonly Material s_leaf = new() { Name = "liana leaf", BaseColor = LinearRgb.FromHex("#4f8030"), Roughness = 0.5f, Specular = 0.03f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage };

    /// <summary>One that hangs straight down to the ground, about 13 m.</summary>
    public static Model Hanging(RandomStream stream)
    {
        var path = new Vector3[18];
        for (int i = 0; i < path.Length; i++)
        {
            float t = i / (path.Length - 1f);
            path[i] = new Vector3(0.25f * MathF.Sin((t * 5) + stream.Range(-0.2f, 0.2f)), 13 * t, 0.25f * MathF.Cos(t * 4));
        }

        return Build(path, stream);
    }

    /// <summary>One that sags between two crowns 7 m apart.</summary>
    public static Model Swung(RandomStream stream)
    {
        var path = new Vector3[20];
        for (int i = 0; i < path.Length; i++)
        {
            float t = i / (path.Length - 1f), u = (2 * t) - 1;
            path[i] = new Vector3(3.5f * u, 4.2f + (5.5f * u * u) + (1.6f * u), 0.3f * MathF.Sin(t * 7));
        }

        return Build(path, stream);
    }

    private static Model Build(Vector3[] path, RandomStream stream)
    {
        var wood = new FoliageBuilder();
        var leaves = new FoliageBuilder();
        float[] radii = [.. path.Select(_ => 0.035f)];
        wood.Tube(path, radii, 6, Vector3.One, (angle, along) => 1 + (0.3f * MathF.Sin(angle + (along * 5))));
        for (int i = 0; i < 90; i++)
        {
            int at = stream.Range(1, path.Length - 2);
            Vector3 root = Vector3.Lerp(path[at], path[at + 1], stream.Next()), along = FoliageBuilder.Direction(stream.Direction() - new Vector3(0, 0.8f, 0), -Vector3.UnitY);
            leaves.Leaf(root, along, FoliageBuilder.Perpendicular(along), stream.Range(0.14f, 0.26f), 0.11f, Vector3.One * stream.Range(0.8f, 1.2f), Vector3.UnitY);
        }

        return new Model([new Part(wood.ToMesh(), s_wood), new Part(leaves.ToMesh(), s_leaf)]);
    }
}
