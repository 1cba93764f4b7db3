using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>Small things that stand on pavements, each with its base at y = 0 and its front towards +Z.</summary>
internal static class StreetFurniture
{
    private static readonly ImmutableArray<string> QuietPaints = ["#c9ccca", "#3a4149", "#54708c", "#7a3533", "#1f2226", "#4c6259", "#a89f8f"];

    /// <summary>A cast iron post with an arm toward +X, a hanging globe and, half way up, a basket of flowers.</summary>
    public static Model Lamp(StreetPalette palette)
    {
        const float Height = 4.6f;
        var builder = new ModelBuilder();
        builder.Add(Shapes.Lathe([new(0, 0), new(0.16f, 0), new(0.16f, 0.12f), new(0.11f, 0.2f), new(0.10f, 0.75f), new(0.13f, 0.8f), new(0.065f, 0.9f), new(0.05f, Height), new(0, Height)], 20), palette.Iron);
        builder.Add(Shapes.Torus(0.065f, 0.02f, 20, 8).Move(0, Height * 0.55f, 0), palette.Iron);
        List<Vector3> arm = [new(0, Height - 0.1f, 0), new(0.1f, Height + 0.16f, 0), new(0.4f, Height + 0.3f, 0), new(0.75f, Height + 0.24f, 0), new(0.85f, Height + 0.05f, 0)];
        builder.Add(Shapes.Tube(arm, 0.028f, 10), palette.Iron);
        builder.Add(Shapes.Cylinder(0.24f, 0.14f, 0.01f, 24, 0.06f).Move(0.85f, Height - 0.03f, 0), palette.Iron);
        builder.Add(Shapes.Ellipsoid(new Vector3(0.185f, 0.2f, 0.185f), 24).Move(0.85f, Height - 0.18f, 0), palette.Globe);
        builder.Add(Shapes.Rod(new Vector3(0, 3.1f, 0), new Vector3(-0.42f, 3.1f, 0), 0.015f, null, 8), palette.Iron);
        Mound(builder, new Vector3(-0.4f, 2.86f, 0), 0.27f, 34, palette.Leaves, palette.Flowers[0], 5);
        return builder.Build();
    }

    /// <summary>A tub with a clipped shrub, or one full of flowers.</summary>
    public static Model Planter(StreetPalette palette, bool flowers)
    {
        var builder = new ModelBuilder();
        if (flowers)
        {
            builder.Add(Shapes.Lathe([new(0, 0), new(0.3f, 0), new(0.33f, 0.05f), new(0.36f, 0.3f), new(0.46f, 0.5f), new(0.47f, 0.56f), new(0.41f, 0.56f), new(0.4f, 0.5f), new(0, 0.5f)], 24), palette.Planter);
            Mound(builder, new Vector3(0, 0.62f, 0), 0.42f, 62, palette.Leaves, palette.Flowers[1], 9);
            return builder.Build();
        }

        builder.Add(Shapes.Box(0.8f, 0.5f, 0.8f, 0.03f), palette.Planter);
        builder.Add(LeafMound.Leaves(new Vector3(0.4f, 0.42f, 0.4f), 620, 0.085f, -0.75f, new RandomStream(4)).Move(0, 0.85f, 0), palette.Leaves);
        return builder.Build();
    }

    /// <summary>A square of earth in an iron frame, level with the pavement.</summary>
    public static Model TreePit(StreetPalette palette)
    {
        const float Half = 0.48f, Rim = 0.05f;
        var builder = new ModelBuilder();
        builder.Add(Shapes.Box(2 * Half, 0.02f, 2 * Half, 0.004f, 1), palette.Soil);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            builder.Add(Shapes.Box(2 * (Half + Rim), 0.035f, Rim, 0.006f, 1).Move(0, 0, side * (Half + (Rim / 2))), palette.Iron);
            builder.Add(Shapes.Box(Rim, 0.035f, 2 * Half, 0.006f, 1).Move(side * (Half + (Rim / 2)), 0, 0), palette.Iron);
        }

        return builder.Build();
    }

    /// <summary>A bench of slats on iron ends.</summary>
    public static Model Bench(StreetPalette palette)
    {
        var builder = new ModelBuilder();
        for (int i = 0; i < 4; i++)
        {
            builder.Add(Shapes.Box(1.7f, 0.035f, 0.09f, 0.008f).Move(0, 0.43f, 0.2f - (0.115f * i)), palette.Wood);
        }

        for (int i = 0; i < 3; i++)
        {
            builder.Add(Shapes.Box(1.7f, 0.09f, 0.03f, 0.008f).Move(0, 0.52f + (0.125f * i), -0.24f - (0.03f * i)), palette.Wood);
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.72f, 0.72f])
        {
            builder.Add(Shapes.Tube([new(x, 0, 0.24f), new(x, 0.41f, 0.2f), new(x, 0.41f, -0.2f), new(x, 0.9f, -0.34f)], 0.025f, 8), palette.Iron);
            builder.Add(Shapes.Tube([new(x, 0, -0.3f), new(x, 0.41f, -0.18f)], 0.025f, 8), palette.Iron);
            builder.Add(Shapes.Tube([new(x, 0.41f, 0.2f), new(x, 0.62f, 0.22f), new(x, 0.64f, -0.26f)], 0.02f, 8), palette.Iron);
        }

        return builder.Build();
    }

    /// <summary>A round café table with two chairs, a cup, and a parasol of the cloth of an awning.</summary>
    public static Model Cafe(StreetPalette palette, Material cloth)
    {
        var builder = new ModelBuilder();
        builder.Add(Shapes.Cylinder(0.36f, 0.025f, 0.008f, 28).Move(0, 0.71f, 0), palette.Wood);
        builder.Add(Shapes.Lathe([new(0, 0), new(0.2f, 0), new(0.2f, 0.02f), new(0.03f, 0.06f), new(0.025f, 0.71f), new(0, 0.71f)], 16), palette.Iron);
        builder.Add(Shapes.Lathe([new(0, 0), new(0.03f, 0), new(0.045f, 0.07f), new(0, 0.065f)], 14).Move(0.13f, 0.737f, 0.12f), palette.ClockFace);
        builder.Add(Shapes.Lathe([new(0, 0), new(0.03f, 0), new(0.045f, 0.07f), new(0, 0.065f)], 14).Move(-0.12f, 0.737f, -0.1f), palette.ClockFace);
        builder.Add(Shapes.Rod(new Vector3(0, 0, 0), new Vector3(0, 2.55f, 0), 0.022f, null, 10), palette.Iron);

        // Eight ribs of cloth between which the rim sags.
        const int Ribs = 8;
        List<IReadOnlyList<Vector3>> rings = [];
        for (int row = 0; row <= 3; row++)
        {
            float t = row / 3f;
            var ring = new Vector3[Ribs * 2];
            for (int i = 0; i < ring.Length; i++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * i / ring.Length);
                float radius = MathF.Max(0.03f, 1.35f * t * (i % 2 == 0 ? 1 : 0.95f));
                ring[i] = new Vector3(radius * c, 2.6f - (0.52f * MathF.Pow(t, 1.3f)) - (i % 2 == 0 ? 0 : 0.03f * t), -radius * s);
            }

            rings.Insert(0, ring);
        }

        builder.Add(Shapes.Loft(rings, ring: true, caps: false), cloth, 0.4f);
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.15f, 0.68f), (-0.2f, -0.7f)])
        {
            float turn = MathF.Atan2(-x, -z);
            Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(x, 0, z);
            builder.Add(Chair(palette), place);
        }

        return builder.Build();
    }

    /// <summary>A bin of iron staves.</summary>
    public static Model Bin(StreetPalette palette)
    {
        var builder = new ModelBuilder();
        builder.Add(Shapes.Cylinder(0.21f, 0.7f, 0.02f, 20, 0.24f).Move(0, 0.08f, 0), palette.Fronts[0]);
        builder.Add(Shapes.Torus(0.245f, 0.02f, 24, 8).Move(0, 0.78f, 0), palette.Iron);
        builder.Add(Shapes.Cylinder(0.16f, 0.08f, 0, 16), palette.Iron);
        return builder.Build();
    }

    /// <summary>How many different cars there are for the kerbs.</summary>
    public const int CarModels = 4;

    /// <summary>A car for the kerb in a quiet colour, its lights off.</summary>
    /// <param name="stream">Its own stream.</param>
    /// <param name="resolution">See <see cref="BuildRequest"/>.</param>
    /// <param name="index">Which of the cars, 0 to <see cref="CarModels"/> − 1: tells shapes and colours apart.</param>
    public static Model ParkedCar(RandomStream stream, float resolution, int index)
    {
        string[] kinds = ["sedan", "hatchback", "suv", "family"];
        int first = stream.Child("first").Range(0, QuietPaints.Length - 1);
        Model car = new Objects.Vehicles.Car().Build(new BuildRequest(
            stream.Child(index), Wishes.None with { Words = [kinds[index % kinds.Length]], Colors = [LinearRgb.FromHex(QuietPaints[(first + (2 * index)) % QuietPaints.Length])] }, resolution));
        return new Model(
            [.. car.Parts.Select(part => part.Material.Kind == FrameMaterialKind.Light ? part with { Material = Unlit(part.Material) } : part)], car.Surfaces);
    }

    /// <summary>A lamp that is off: what shone is a reflector behind glass.</summary>
    private static Material Unlit(Material lamp) =>
        lamp with { BaseColor = lamp.BaseColor * 0.6f, Emission = LinearRgb.Black, Roughness = 0.2f, Coat = 1, CoatRoughness = 0.03f, Kind = FrameMaterialKind.Glass };

    /// <summary>A bicycle on its stand.</summary>
    public static Model Bicycle(RandomStream stream, float resolution) => new Objects.Vehicles.Bicycle().Build(
        new BuildRequest(stream, Wishes.None with { Colors = [LinearRgb.FromHex(stream.Child("paint").Pick(QuietPaints.AsSpan()))] }, resolution));

    private static Model Chair(StreetPalette palette)
    {
        var builder = new ModelBuilder();
        builder.Add(Shapes.Cylinder(0.2f, 0.03f, 0.01f, 20).Move(0, 0.44f, 0), palette.Wood);
        for (int i = 0; i < 4; i++)
        {
            float x = (i & 1) == 0 ? 0.15f : -0.15f, z = (i & 2) == 0 ? 0.15f : -0.15f;
            builder.Add(Shapes.Rod(new Vector3(x * 1.25f, 0, z * 1.3f), new Vector3(x, 0.45f, z), 0.013f, null, 6), palette.Iron);
        }

        builder.Add(Shapes.Tube([new(-0.17f, 0.45f, -0.15f), new(-0.18f, 0.8f, -0.22f), new(0, 0.88f, -0.24f), new(0.18f, 0.8f, -0.22f), new(0.17f, 0.45f, -0.15f)], 0.013f, 6), palette.Iron);
        builder.Add(Shapes.Box(0.3f, 0.16f, 0.015f, 0.005f).Move(0, 0.64f, -0.21f), palette.Wood);
        return builder.Build();
    }

    /// <summary>A mound of leaves with flowers on it.</summary>
    private static void Mound(ModelBuilder builder, Vector3 center, float radius, int flowers, Material leaves, Material petals, uint seed)
    {
        var size = new Vector3(radius, radius * 0.66f, radius);
        var stream = new RandomStream(seed);
        builder.Add(LeafMound.Leaves(size, 190, radius * 0.36f, -0.35f, stream.Child("leaves")).Move(center), leaves, 0.5f);
        builder.Add(LeafMound.Flowers(size, flowers, radius * 0.115f, -0.1f, stream.Child("flowers")).Move(center), petals, 3);
    }

    /// <summary>Pennants on a cord that sags between two points along X, the middle at the origin.</summary>
    /// <param name="span">Between the ends, metres.</param>
    /// <param name="cloths">Materials of the pennants in turn.</param>
    /// <param name="cord">Material of the cord.</param>
    public static Model Bunting(float span, ReadOnlySpan<Material> cloths, Material cord)
    {
        const float Pitch = 0.42f, Sag = 0.055f, Half = 0.13f, Drop = 0.3f;
        var builder = new ModelBuilder();
        float half = span / 2;
        Vector3 Hang(float x) => new(x, Sag * span * (((x / half) * (x / half)) - 1), 0);
        builder.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(i => Hang(half * ((i / 8f) - 1)))], 0.008f, 4), cord);
        int count = (int)(span / Pitch) - 1;
        for (int i = 0; i < count; i++)
        {
            // The wind lifts each a little differently.
            float x = ((i + 0.5f) - (count / 2f)) * Pitch, blow = 0.1f * MathF.Sin(i * 2.3f);
            var flag = new PolyMesh();
            flag.AddFace(flag.AddVertex(Hang(x - Half)), flag.AddVertex(Hang(x) + new Vector3(0, -Drop, blow)), flag.AddVertex(Hang(x + Half)));
            builder.Add(flag, cloths[i % cloths.Length]);
        }

        return builder.Build();
    }
}
