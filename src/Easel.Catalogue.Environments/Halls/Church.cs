using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The nave of a church: arcades under a ribbed vault, pews on both sides of the aisle, coloured windows, and the altar in its light at the end.</summary>
internal sealed class Church()
    : HallEnvironment("church-interior", ["church interior", "cathedral interior", "nave", "inside of a church", "inside of a cathedral", "gothic cathedral interior"], ["candle"], ["gothic", "candlelit", "old", "stone"])
{
    /// <summary>From column to column, half the width of the nave, its height to the springing of the vault, how pointed its arches are.</summary>
    private const float Bay = 4, Nave = 4.1f, Springing = 7.6f, Pointed = 0.35f;

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 7.4f, Height = 13.6f, Behind = 17, View = (new(0.35f, 1.65f, 6.5f), new(0, 3.1f, -10)), Lens = (0.94f, 1.1f), Stage = (new(-1.6f, -1.5f), new(1.6f, 1.6f)), Turn = (-0.1f, 0.1f),
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Daylit(request);

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("church");
        Material stone = HallParts.Stone(stream.Child("stone").Pick("#cfc3ad", "#c4bcae", "#d6cab2"), 0.42f), plain = Presets.Stone(LinearRgb.FromHex("#cbbfa9"), "vault") with { Roughness = 0.9f };
        var floor = new Material { Name = "floor", BaseColor = LinearRgb.FromHex("#a69c8c"), Roughness = 0.35f, Specular = 0.04f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(0.55f, LinearRgb.FromHex("#6f675d")) };
        set.AddShell(stone, floor, plain);
        AddArcades(set, stone, plain);
        AddWindows(set, stone, stream);
        AddAltar(set, stone);
        if (set.Allows("bench"))
        {
            AddPews(set);
        }

        // Warm rings of candles hang in the nave.
        float glow = set.Light.IsDark ? 1.3f : 6;
        Model ring = Chandelier(set.Light.IsDark ? 0.4f : 1.4f);
        for (float z = set.Back + 6; z < set.Front - 2; z += 2 * Bay)
        {
            if (set.Allows("lamp", "chandelier"))
            {
                set.Add(ring, Matrix4x4.CreateTranslation(set.Middle, 5.4f, z));
                set.AddLamp(new SphereLight(new Vector3(set.Middle, 5.6f, z), 0.3f, new LinearRgb(1, 0.66f, 0.34f) * glow));
            }
        }
    }

    private static void AddArcades(HallSet set, Material stone, Material plain)
    {
        Model column = HallParts.Column(0.36f, 4.3f, stone);
        Model bay = new ModelBuilder().Add(HallParts.ArchBay(Bay, Springing - 3.2f, Bay - 0.9f, 2.5f, 0.62f, Pointed).RotateY(MathF.PI / 2), stone).Build();
        Model shaft = new ModelBuilder().Add(Shapes.Cylinder(0.11f, Springing - 4.3f, 0.01f, 16), stone).Build();
        Model rib = new ModelBuilder().Add(HallParts.Rib(Nave, Pointed, 0.13f), stone, 1).Build();
        for (float z = set.Back + 2.2f; z < set.Front + Bay; z += Bay)
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                float x = set.Middle + (side * Nave);
                set.TryStand(column, new Vector3(x, 0, z));
                set.Add(shaft, Matrix4x4.CreateTranslation(x - (side * 0.3f), 4.3f, z));
                set.Add(bay, Matrix4x4.CreateTranslation(x, 3.2f + 0.7f, z + (0.5f * Bay)));
            }

            set.Add(rib, Matrix4x4.CreateTranslation(set.Middle, Springing, z));
        }

        float length = set.Front - set.Back;
        set.Add(new ModelBuilder().Add(HallParts.Vault(Nave + 0.2f, length, Pointed), plain, 1).Build(), Matrix4x4.CreateTranslation(set.Middle, Springing, 0.5f * (set.Front + set.Back)));

        // Lean roofs over the side aisles close the space above the arcades.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float outer = side < 0 ? set.Left : set.Right, inner = set.Middle + (side * Nave);
            set.Add(new ModelBuilder().Add(Shapes.Box(MathF.Abs(outer - inner), 0.2f, length, 0), plain).Build(), Matrix4x4.CreateTranslation(0.5f * (outer + inner), Springing - 0.4f, 0.5f * (set.Front + set.Back)));
        }
    }

    private static void AddWindows(HallSet set, Material stone, RandomStream stream)
    {
        uint number = stream.Child("glass").Seed;
        for (float z = set.Back + 2.2f + (0.5f * Bay); z < set.Front - 1; z += Bay)
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                LinearRgb light = side < 0 ? set.Light.Window : set.Light.Shade;
                float x = side < 0 ? set.Left : set.Right;
                Model window = Window(1.5f, 4.4f, light.ToVector3() * (side < 0 ? 0.6f : 1.1f), number++, stone);
                set.Add(window, Matrix4x4.CreateRotationY(side < 0 ? MathF.PI / 2 : -MathF.PI / 2) * Matrix4x4.CreateTranslation(x, 1.7f, z));
                set.AddWindowLight(new Vector3(x - (side * 0.1f), 3.8f, z), new Vector3(-side, 0, 0), 0.7f, 2, light * new LinearRgb(0.75f, 0.66f, 0.62f));
            }
        }

        // Three lancets over the altar.
        foreach ((float x, float wide, float tall) in new[] { (0f, 1.7f, 6.4f), (-2.3f, 1.3f, 5), (2.3f, 1.3f, 5) })
        {
            LinearRgb light = set.Light.IsDark ? set.Light.Shade : set.Light.Window * 0.75f;
            set.Add(Window(wide, tall, light.ToVector3(), number++, stone), Matrix4x4.CreateTranslation(set.Middle + x, 3, set.Back));
            set.AddWindowLight(new Vector3(set.Middle + x, 3 + (0.5f * tall), set.Back + 0.1f), Vector3.UnitZ, 0.42f * wide, 0.42f * tall, light * new LinearRgb(0.5f, 0.45f, 0.5f));
        }
    }

    /// <summary>A pointed window of coloured glass in a stone frame, its wall at z = 0, its sill at y = 0.</summary>
    private static Model Window(float width, float height, Vector3 light, uint number, Material stone)
    {
        var model = new ModelBuilder();
        List<Vector2> arch = HallParts.Arch(width, height, 0.6f), outline = [new(-0.5f * width, 0), new(0.5f * width, 0), .. arch];
        var glass = new Material
        {
            Name = "stained glass", BaseColor = LinearRgb.Black, Roughness = 0.4f, Specular = 0.02f, Emission = new LinearRgb(1, 1, 1), Kind = FrameMaterialKind.Light,
            Pattern = new StainedGlassPattern(light, new Vector2(0.5f * width, 0.5f * height), number),
        };
        model.Add(Shapes.Extrude([.. outline.Select(p => p with { Y = p.Y - (0.5f * height) })], 0.02f).Rest(p => p).Move(0, 0.5f * height, 0.03f), glass);
        List<Vector3> frame = [.. outline.Select(p => new Vector3(p * 1.02f, 0.05f))];
        frame.Add(frame[0]);
        model.Add(Shapes.Tube(frame, 0.09f, 8), stone, 1);
        model.Add(Shapes.Box(0.07f, height * 0.93f, 0.08f, 0.01f).Move(0, 0, 0.06f), stone);
        model.Add(Shapes.Box(width + 0.4f, 0.14f, 0.3f, 0.02f).Move(0, -0.14f, 0.15f), stone);
        return model.Build();
    }

    private static void AddPews(HallSet set)
    {
        const float Length = 2.55f, Pitch = 1.05f;
        Model pew = Pew(Length);
        for (float z = set.Back + 5.6f; z < set.Front - 1.5f; z += Pitch)
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                set.TryStand(pew, new Vector3(set.Middle + (side * (1.05f + (0.5f * Length))), 0, z), MathF.PI);
            }
        }

        var carpet = new Material { Name = "carpet", BaseColor = LinearRgb.FromHex("#7d2025"), Roughness = 0.95f, Specular = 0.01f, Sheen = 0.3f, Kind = FrameMaterialKind.Ground };
        float length = set.Front - set.Back - 4.2f;
        set.Add(new ModelBuilder().Add(Shapes.Box(1.3f, 0.012f, length, 0.004f), carpet).Build(), Matrix4x4.CreateTranslation(set.Middle, -0.004f, set.Back + 4 + (0.5f * length)));
    }

    /// <summary>A bench with a panelled back whose sitter faces +Z.</summary>
    private static Model Pew(float length)
    {
        var model = new ModelBuilder();
        Material along = FurnitureMaterials.Wood("walnut", Vector3.UnitX, "pew"), up = FurnitureMaterials.Wood("walnut", Vector3.UnitY, "pew end");
        model.Add(Shapes.Box(length, 0.04f, 0.4f, 0.01f).Move(0, 0.42f, 0.02f), along);
        model.Add(Shapes.Box(length, 0.5f, 0.03f, 0.008f).RotateX(-0.12f).Move(0, 0.44f, -0.2f), along);
        model.Add(Shapes.Box(length, 0.05f, 0.1f, 0.015f).Move(0, 0.92f, -0.28f), along);
        List<Vector2> end = Outlines.Round([new(-0.32f, 0), new(0.26f, 0), new(0.24f, 0.6f), new(-0.1f, 0.66f), new(-0.22f, 1.05f), new(-0.36f, 1.05f)], [0.01f, 0.01f, 0.1f, 0.12f, 0.06f, 0.06f], 5);
        model.Add(Shapes.Extrude(end, 0.06f, 0.01f).RotateY(-MathF.PI / 2).Move(0.5f * length, 0, 0).BothSides(), up);
        return model.Build();
    }

    private static void AddAltar(HallSet set, Material stone)
    {
        float x = set.Middle, z = set.Back + 2;
        Material gold = Presets.Gold("gold");
        for (int i = 0; i < 3; i++)
        {
            set.Add(new ModelBuilder().Add(Shapes.Box(7 - (1.1f * i), 0.16f, 4 - (0.7f * i), 0.02f), stone).Build(), Matrix4x4.CreateTranslation(x, 0.16f * i, set.Back + 1.9f - (0.2f * i)));
        }

        var altar = new ModelBuilder();
        altar.Add(Shapes.Box(2.3f, 0.95f, 0.8f, 0.02f), stone);
        altar.Add(Shapes.Box(2.5f, 0.07f, 0.95f, 0.015f).Move(0, 0.95f, 0), stone);
        altar.Add(Shapes.Box(1.5f, 0.72f, 0.02f, 0.004f).Move(0, 0.3f, 0.48f).Join(Shapes.Box(1.5f, 0.015f, 0.99f, 0.004f).Move(0, 1.02f, 0)), Presets.Fabric(LinearRgb.FromHex("#f0ece2"), 900, "cloth"));
        altar.Add(Shapes.Box(0.09f, 0.95f, 0.06f, 0.01f).Move(0, 1.1f, -0.2f).Join(Shapes.Box(0.5f, 0.09f, 0.06f, 0.01f).Move(0, 1.66f, -0.2f)).Join(Shapes.Cylinder(0.16f, 0.08f, 0.02f, 32).Move(0, 1.03f, -0.2f)), gold);
        float glow = set.Light.IsDark ? 0.5f : 3;
        foreach (float at in (ReadOnlySpan<float>)[-0.95f, -0.65f, 0.65f, 0.95f])
        {
            float tall = MathF.Abs(at) > 0.8f ? 0.46f : 0.34f;
            altar.Add(Shapes.Lathe([new(0, 0), new(0.09f, 0), new(0.03f, 0.05f), new(0.02f, tall - 0.05f), new(0.06f, tall), new(0, tall)], 24).Move(at, 1.03f, -0.12f), gold, 0.8f);
            altar.Add(Shapes.Cylinder(0.028f, 0.26f, 0.004f, 18).Move(at, 1.03f + tall, -0.12f), Presets.Matte(LinearRgb.FromHex("#f3ecd8"), "candle"));
            altar.Add(Shapes.Ellipsoid(new Vector3(0.014f, 0.036f, 0.014f), 12).Move(at, 1.34f + tall, -0.12f), Presets.Glow(new LinearRgb(1, 0.66f, 0.28f), 6 * glow, "candle flame"));
        }

        set.TryStand(altar.Build(), new Vector3(x, 0.48f, z - 0.4f));
        set.AddLamp(new SphereLight(new Vector3(x, 2.1f, z + 0.2f), 0.16f, new LinearRgb(1, 0.62f, 0.3f) * (set.Light.IsDark ? 3 : 8)));
    }

    private static Model Chandelier(float glow)
    {
        var model = new ModelBuilder();
        Material iron = Presets.Iron("ring");
        model.Add(Shapes.Torus(0.75f, 0.03f, 56, 10, 0.06f), iron);
        for (int i = 0; i < 12; i++)
        {
            (float s, float c) = MathF.SinCos(i * MathF.Tau / 12);
            model.Add(Shapes.Cylinder(0.028f, 0.18f, 0.004f, 12).Move(0.75f * c, 0.05f, 0.75f * s), Presets.Matte(LinearRgb.FromHex("#f3ecd8"), "candle"));
            model.Add(Shapes.Ellipsoid(new Vector3(0.02f, 0.05f, 0.02f), 10).Move(0.75f * c, 0.28f, 0.75f * s), Presets.Glow(new LinearRgb(1, 0.62f, 0.26f), 6 * glow, "candle flame"));
            if (i % 4 == 0)
            {
                model.Add(Shapes.Rod(new(0.75f * c, 0.04f, 0.75f * s), new(0, 1.4f, 0), 0.008f, null, 6), iron);
            }
        }

        model.Add(Shapes.Rod(new(0, 1.4f, 0), new(0, 7, 0), 0.012f, null, 8), iron);
        return model.Build();
    }
}
