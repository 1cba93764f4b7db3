using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>What grows on a reef, each about 1 m large before scaling and standing on y = 0.</summary>
internal static class CoralModel
{
    /// <summary>A bush of branching coral.</summary>
    public static Model Staghorn(LinearRgb color, RandomStream stream)
    {
        var branches = new FoliageBuilder();
        for (int i = 0; i < 11; i++)
        {
            RandomStream own = stream.Child(i);
            float turn = MathF.Tau * i / 11;
            Vector3 along = FoliageBuilder.Direction(new Vector3(MathF.Cos(turn), own.Range(0.7f, 1.8f), MathF.Sin(turn)), Vector3.UnitY);
            Branch(branches, along * 0.03f, along, own.Range(0.3f, 0.42f), 0.052f, 3, own);
        }

        return new Model([new Part(branches.ToMesh(), Skin("staghorn coral", color))]);
    }

    /// <summary>A fan of fine branches that lie in one plane, facing +Z.</summary>
    public static Model Fan(LinearRgb color, RandomStream stream)
    {
        var branches = new FoliageBuilder();
        void Spread(Vector3 root, float angle, float length, float radius, int levels, RandomStream own)
        {
            var along = new Vector3(MathF.Sin(angle), MathF.Cos(angle), own.Range(-0.08f, 0.08f));
            Vector3 tip = root + (along * length);
            branches.Tube([root, root + (along * (0.5f * length)) + new Vector3(0, 0, own.Range(-0.01f, 0.01f)), tip], [radius, radius * 0.85f, radius * 0.65f], 5, Vector3.One * own.Range(0.85f, 1.15f));
            for (int i = 0; i < 2 && levels > 0; i++)
            {
                Spread(tip, angle + ((i == 0 ? -1 : 1) * own.Range(0.18f, 0.5f)), length * own.Range(0.72f, 0.92f), radius * 0.7f, levels - 1, own.Child(i));
            }
        }

        for (int i = 0; i < 3; i++)
        {
            Spread(Vector3.Zero, (i - 1) * 0.4f, stream.Range(0.19f, 0.24f), 0.024f, 6, stream.Child(i));
        }

        return new Model([new Part(branches.ToMesh(), Skin("sea fan", color))]);
    }

    /// <summary>A dome furrowed like a brain.</summary>
    public static Model Brain(LinearRgb color, RandomStream stream)
    {
        uint seed = stream.Seed;
        PolyMesh dome = Shapes.Ellipsoid(new Vector3(0.5f, 0.42f, 0.5f), 72).Displace((p, _) =>
        {
            Vector3 q = (p * 4.6f) + (new Vector3(Noise.Perlin(p * 3, seed), Noise.Perlin(p * 3, seed + 1), Noise.Perlin(p * 3, seed + 2)) * 1.3f);
            return (0.03f * Noise.SmoothStep(0.02f, 0.3f, MathF.Abs(Noise.Perlin(q, seed + 3)))) + (0.05f * Noise.Perlin(p * 1.7f, seed + 4));
        });
        return new Model([new Part(dome.Move(0, 0.16f, 0).ToMesh(3), Skin("brain coral", color))]);
    }

    /// <summary>A stand of tube sponges.</summary>
    public static Model Tubes(LinearRgb color, RandomStream stream)
    {
        var builder = new ModelBuilder();
        Material skin = Skin("tube sponge", color);
        for (int i = 0; i < 7; i++)
        {
            float tall = stream.Range(0.4f, 1), r = stream.Range(0.075f, 0.12f), turn = MathF.Tau * i / 7, reach = i == 0 ? 0 : stream.Range(0.12f, 0.24f);
            builder.Add(
                Shapes.Lathe([new(r * 0.6f, -0.05f), new(r * 0.8f, 0.3f * tall), new(r, 0.85f * tall), new(r * 1.06f, tall), new(r * 0.86f, tall * 1.01f), new(r * 0.66f, tall * 0.9f), new(r * 0.5f, tall * 0.45f)], 18)
                    .RotateX(stream.Range(-0.14f, 0.14f)).RotateZ(stream.Range(-0.14f, 0.14f)).Move(reach * MathF.Cos(turn), 0, reach * MathF.Sin(turn)), skin, 1);
        }

        return builder.Build();
    }

    /// <summary>A stalk of kelp with ribbons that the swell bends, 1 m high.</summary>
    public static Model Kelp(RandomStream stream)
    {
        var leaves = new FoliageBuilder();
        for (int s = 0; s < 4; s++)
        {
            RandomStream own = stream.Child(s);
            var root = new Vector3(own.Range(-0.09f, 0.09f), 0, own.Range(-0.09f, 0.09f));
            float tall = own.Range(0.7f, 1), phase = own.Range(0f, MathF.Tau);
            Vector3 At(float t) => root + new Vector3(0.07f * MathF.Sin(phase + (5 * t)) * t, tall * t, 0.05f * MathF.Cos(phase + (4 * t)) * t);
            leaves.Tube([At(0), At(0.25f), At(0.5f), At(0.75f), At(1)], [0.006f, 0.005f, 0.005f, 0.004f, 0.002f], 5, Vector3.One * 0.8f);
            for (int i = 0; i < 15; i++)
            {
                float t = 0.1f + (0.9f * i / 14), turn = own.Range(0f, MathF.Tau), length = own.Range(0.16f, 0.26f), wave = own.Range(0f, MathF.Tau);
                Vector3 from = At(t), aside = new(MathF.Cos(turn), 0, MathF.Sin(turn)), across = new Vector3(-aside.Z, 0.25f, aside.X) * 0.022f;
                leaves.Sheet(
                    2, 7, (u, v) => from + (aside * (length * v)) + new Vector3(0, length * ((0.5f * v) - (0.2f * v * v)), 0) + (across * (((2 * u) - 1) * MathF.Sin(MathF.PI * MathF.Pow(Math.Clamp(v, 0.02f, 1), 0.6f)))) + new Vector3(0, 0.012f * MathF.Sin(wave + (9 * v)), 0),
                    (_, v) => Vector3.One * (0.85f + (0.3f * v)));
            }
        }

        return new Model([new Part(leaves.ToMesh(), new Material { Name = "kelp", BaseColor = LinearRgb.FromHex("#6f7a2c"), Roughness = 0.5f, Translucency = 0.4f, Kind = FrameMaterialKind.Foliage })]);
    }

    /// <summary>A small fish of a shoal, 1 m long towards +Z.</summary>
    public static Model ShoalFish(LinearRgb back)
    {
        var builder = new ModelBuilder();
        Material skin = new() { Name = "fish", BaseColor = back, Roughness = 0.3f, Specular = 0.06f };
        builder.Add(Shapes.Ellipsoid(new Vector3(0.085f, 0.19f, 0.42f), 20).Move(0, 0, 0.06f), skin);
        builder.Add(Shapes.Extrude([new(0, 0), new(-0.24f, 0.2f), new(-0.17f, 0), new(-0.24f, -0.2f)], 0.02f).RotateY(-MathF.PI / 2).Move(0.01f, 0, -0.28f), skin);
        builder.Add(Shapes.Extrude([new(-0.2f, 0), new(-0.08f, 0.11f), new(0.16f, 0)], 0.015f).RotateY(-MathF.PI / 2).Move(0.007f, 0.15f, 0.02f), skin);
        return builder.Build();
    }

    private static void Branch(FoliageBuilder branches, Vector3 root, Vector3 along, float length, float radius, int levels, RandomStream stream)
    {
        Vector3 bend = stream.Direction() * (0.12f * length), tip = root + (along * length) + bend;
        branches.Tube([root, root + (along * (0.5f * length)) + (bend * 0.3f), tip, tip + (along * (0.35f * radius))], [radius, radius * 0.86f, radius * 0.66f, radius * 0.1f], 7, Vector3.One * stream.Range(0.9f, 1.15f));
        for (int i = 0; i < 2 && levels > 0; i++)
        {
            Vector3 next = FoliageBuilder.Direction(along + (stream.Direction() * 0.75f) + new Vector3(0, 0.25f, 0), along);
            Branch(branches, Vector3.Lerp(root, tip, i == 0 ? 0.96f : stream.Range(0.5f, 0.8f)), next, length * stream.Range(0.6f, 0.85f), radius * 0.72f, levels - 1, stream.Child(i));
        }
    }

    private static Material Skin(string name, LinearRgb color) => new() { Name = name, BaseColor = color, Roughness = 0.75f, Specular = 0.03f, Pattern = new CoralSkin() };
}
