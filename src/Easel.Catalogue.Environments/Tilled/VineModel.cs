using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Tilled;

/// <summary>A vine trained along wires: a gnarled trunk between posts, a wall of leaves, clusters of grapes below it. Along X, 1.5 m long.</summary>
internal static class VineModel
{
    private const float Length = 1.56f, Low = 0.62f, High = 1.75f;

    private static readonly Material s_wood = new() { Name = "vine", BaseColor = LinearRgb.FromHex("#5c4a38"), Roughness = 0.95f, Specular = 0.01f };
    private static readonly Material s_post = new() { Name = "post", BaseColor = LinearRgb.FromHex("#8d7f6c"), Roughness = 0.9f, Specular = 0.02f };
    private static readonly Material s_grape = new() { Name = "grape", BaseColor = LinearRgb.FromHex("#3b2350"), Roughness = 0.35f, Specular = 0.04f };

    /// <summary>Builds three variants.</summary>
    public static Model[] Build(RandomStream stream, float pixel, bool isSnowy, bool isAutumn)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = One(stream.Child(i), pixel, isSnowy, isAutumn));
        return models;
    }

    private static Model One(RandomStream stream, float pixel, bool isBare, bool isAutumn)
    {
        var wood = new FoliageBuilder();
        var posts = new FoliageBuilder();
        var leaves = new FoliageBuilder();
        var grapes = new FoliageBuilder();
        float coarse = Math.Clamp(pixel / 0.02f, 1, 3), lean = stream.Range(-0.08f, 0.08f);
        wood.Tube([new(0, -0.1f, 0), new(lean, 0.3f, 0.03f), new(-lean, 0.6f, -0.02f), new(0.05f, 0.8f, 0)], [0.05f, 0.036f, 0.034f, 0.03f], 7, Vector3.One, (angle, along) => 1 + (0.25f * MathF.Sin((2 * angle) + (along * 9))));
        wood.Tube([new(-0.7f, 0.86f, 0), new(0, 0.8f, 0), new(0.7f, 0.86f, 0)], [0.012f, 0.024f, 0.012f], 5, Vector3.One);
        posts.Tube([new(0.74f, -0.2f, 0), new(0.74f, 1.8f, 0)], [0.035f, 0.032f], 6, Vector3.One);
        foreach (float y in (ReadOnlySpan<float>)[0.86f, 1.2f, 1.55f])
        {
            posts.Tube([new(-0.78f, y, 0), new(0.78f, y, 0)], [0.003f, 0.003f], 3, Vector3.One * 0.7f);
        }

        int count = isBare ? 0 : (int)(560 / (coarse * coarse));
        for (int i = 0; i < count; i++)
        {
            float x = (stream.Next() - 0.5f) * Length, y = Low + ((High - Low) * MathF.Pow(stream.Next(), 0.85f)), side = stream.Chance(0.5f) ? 1 : -1, deep = stream.Next();
            float bulge = 0.3f * MathF.Sin(MathF.PI * Math.Clamp((y - Low + 0.25f) / (High - Low + 0.3f), 0.05f, 1)) * (0.75f + (0.5f * Noise.Perlin(new Vector3(x * 3, y * 3, side), stream.Seed)));
            var root = new Vector3(x, y, side * bulge * MathF.Sqrt(deep));
            Vector3 outward = new(0, 0.25f, side);
            Vector3 along = FoliageBuilder.Direction(stream.Direction() - new Vector3(0, 0.5f, 0) + (outward * 0.4f), -Vector3.UnitY), face = FoliageBuilder.Direction(Vector3.Cross(along, stream.Direction()), outward);
            face = Vector3.Dot(face, outward) < 0 ? -face : face;
            float shade = (0.7f + (0.4f * deep)) * stream.Range(0.8f, 1.2f);
            leaves.Leaf(root, along, face, 0.12f * coarse, 0.105f * coarse, new Vector3(isAutumn ? stream.Range(1f, 2f) : 1, 1, 0.9f) * shade, outward);
        }

        for (int cluster = 0; cluster < (isBare ? 0 : 7); cluster++)
        {
            // Berries of a cluster taper downwards.
            Vector3 at = new((stream.Next() - 0.5f) * Length * 0.9f, stream.Range(0.66f, 0.9f), (stream.Chance(0.5f) ? 1 : -1) * stream.Range(0.12f, 0.24f));
            int berries = coarse > 1.6f ? 5 : 22;
            for (int i = 0; i < berries; i++)
            {
                float t = (float)i / berries, r = (coarse > 1.6f ? 0.03f : 0.0125f), off = 0.045f * MathF.Sqrt(1 - t);
                (float s, float c) = MathF.SinCos(i * 2.39996f);
                grapes.Lathe(
                    Matrix4x4.CreateTranslation(at + new Vector3(off * c, -0.16f * t, off * s)), [new(0.001f, r), new(0.8f * r, 0.55f * r), new(0.8f * r, -0.55f * r), new(0.001f, -r)], 6, _ => Vector3.One * (0.8f + (0.4f * t)));
            }
        }

        LinearRgb green = isAutumn ? LinearRgb.FromHex("#a88a2c") : LinearRgb.FromHex("#5d8a30");
        List<Part> parts = [new(wood.ToMesh(), s_wood), new(posts.ToMesh(), s_post)];
        if (!leaves.IsEmpty)
        {
            parts.Add(new(leaves.ToMesh(), new Material { Name = "leaf", BaseColor = green, Roughness = 0.55f, Specular = 0.03f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage }));
            parts.Add(new(grapes.ToMesh(), s_grape));
        }

        return new Model([.. parts]);
    }
}
