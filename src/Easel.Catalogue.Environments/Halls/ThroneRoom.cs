using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The hall of a king: a carpet between columns and banners to a gilded throne on steps, tall windows on one side and torches on the columns.</summary>
internal sealed class ThroneRoom()
    : HallEnvironment("throne-room", ["throne room", "throne hall", "castle hall", "palace hall", "royal hall", "great hall", "royal court", "castle interior", "palace interior", "ballroom"], ["emblem-throne"], ["royal", "medieval", "golden", "dark"])
{
    private const float Bay = 3.6f, Nave = 3.7f;

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 6, Height = 8.2f, Behind = 8.5f, View = (new(0.4f, 1.6f, 6), new(0, 2.3f, -8)), Stage = (new(-1.9f, -1.5f), new(1.9f, 1.6f)), Turn = (-0.12f, 0.12f),
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Daylit(request);

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("throne");
        LinearRgb cloth = LinearRgb.FromHex(stream.Child("cloth").Pick("#8f1720", "#1f3f7d", "#5a2370"));
        Material stone = HallParts.Stone("#a59a88", 0.46f), trim = Presets.Stone(LinearRgb.FromHex("#c9bda6"), "trim"), gold = Presets.Gold("gold") with { Roughness = 0.24f };
        var floor = new Material { Name = "floor", BaseColor = LinearRgb.FromHex("#b8ad9a"), Roughness = 0.2f, Specular = 0.045f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(0.8f, LinearRgb.FromHex("#5d544b")) };
        set.AddShell(stone, floor, Presets.Wood("walnut", Vector3.UnitX, "ceiling"));
        AddStructure(set, trim);
        AddBanners(set, cloth, gold, stream);
        AddThrone(set, cloth, gold, trim);

        var carpet = new Material { Name = "carpet", BaseColor = cloth, Roughness = 0.95f, Specular = 0.01f, Sheen = 0.35f, Kind = FrameMaterialKind.Ground };
        float length = set.Front - set.Back - 3;
        set.Add(
            new ModelBuilder().Add(Shapes.Box(1.9f, 0.012f, length, 0.004f), carpet).Add(Shapes.Box(0.09f, 0.014f, length, 0.004f).Move(0.82f, 0, 0).BothSides(), Presets.Fabric(LinearRgb.FromHex("#c79a3c"), 600, "border")).Build(),
            Matrix4x4.CreateTranslation(set.Middle, -0.004f, set.Back + 2.9f + (0.5f * length)));

        // From above and before, as a painter would light a king.
        HallParts.AddSpot(set, new Vector3(set.Middle - 2.6f, set.Height - 0.5f, set.Hero.Max.Z + 3), set.Hero.Center, 2.6f + (0.5f * set.Hero.Size.Length()), new LinearRgb(1, 0.86f, 0.66f) * (set.Light.IsDark ? 130 : 420));
    }

    private static void AddStructure(HallSet set, Material trim)
    {
        Model column = HallParts.Column(0.42f, set.Height - 0.6f, trim);
        Model beam = new ModelBuilder().Add(Shapes.Box(set.Right - set.Left, 0.5f, 0.42f, 0.03f), Presets.Wood("walnut", Vector3.UnitX, "beam")).Build();
        float glow = set.Light.IsDark ? 4.2f : 14;
        for (float z = set.Back + 2.4f; z < set.Front; z += Bay)
        {
            set.Add(beam, Matrix4x4.CreateTranslation(set.Middle, set.Height - 0.5f, z));
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                var at = new Vector3(set.Middle + (side * Nave), 0, z);
                if (set.TryStand(column, at) is not null)
                {
                    HallParts.AddTorch(set, at + new Vector3(-side * 0.4f, 2.3f, 0), new Vector3(-side, 0, 0), glow);
                }
            }

            // Tall windows behind the columns on the left; on the right niches of the same shape.
            float middle = z + (0.5f * Bay);
            if (middle < set.Front - 1)
            {
                set.Add(Window(set.Light.Window.ToVector3(), trim), Matrix4x4.CreateRotationY(MathF.PI / 2) * Matrix4x4.CreateTranslation(set.Left, 1.4f, middle));
                set.AddWindowLight(new Vector3(set.Left + 0.1f, 3.7f, middle), Vector3.UnitX, 0.62f, 2.1f, set.Light.Window);
            }
        }

    }

    private static Model Window(Vector3 light, Material trim)
    {
        const float Wide = 1.4f, Tall = 4.6f;
        var model = new ModelBuilder();
        List<Vector2> outline = [new(-0.5f * Wide, 0), new(0.5f * Wide, 0), .. HallParts.Arch(Wide, Tall, 0.3f)];
        model.Add(Shapes.Extrude(outline, 0.02f).Move(0, 0, 0.03f), new Material { Name = "window", BaseColor = LinearRgb.Black, Emission = LinearRgb.FromVector3(light), Roughness = 0.5f, Specular = 0, Kind = FrameMaterialKind.Light });
        List<Vector3> frame = [.. outline.Select(p => new Vector3(p * 1.02f, 0.06f))];
        frame.Add(frame[0]);
        model.Add(Shapes.Tube(frame, 0.1f, 8), trim, 1);
        foreach (float y in (ReadOnlySpan<float>)[0.9f, 1.8f, 2.7f, 3.6f])
        {
            model.Add(Shapes.Box(Wide, 0.045f, 0.06f, 0.006f).Move(0, y, 0.06f), Presets.Iron("bar"));
        }

        model.Add(Shapes.Box(0.06f, Tall - 0.1f, 0.07f, 0.008f).Move(0, 0, 0.06f), trim);
        return model.Build();
    }

    private static void AddBanners(HallSet set, LinearRgb cloth, Material gold, RandomStream stream)
    {
        var model = new ModelBuilder();
        uint seed = stream.Child("banner").Seed;

        // A long cloth with a swallow tail, a golden lily on it, from a pole.
        PolyMesh sheet = Shapes.Grid(20, 30, (u, v) =>
        {
            float x = (u - 0.5f) * 1.1f, tail = 0.35f * (1 - MathF.Abs((2 * u) - 1)), y = -((1 - v) * (3 - tail));
            return new Vector3(x, y, 0.05f * MathF.Sin((x * 5) + (y * 1.3f) + Noise.Perlin(new Vector3(x, y, 0), seed)) * (1 - v));
        });
        model.Add(sheet.Solidify(0.006f), Presets.Fabric(cloth, 700, "banner"), 1.2f);
        model.Add(Shapes.Rod(new(-0.68f, 0.03f, 0), new(0.68f, 0.03f, 0), 0.03f, null, 12), gold);
        foreach (float turn in (ReadOnlySpan<float>)[0, 0.7f, -0.7f])
        {
            model.Add(Shapes.Ellipsoid(new Vector3(0.075f, 0.26f, 0.012f), 20).Move(0, 0.2f, 0).RotateZ(turn).Move(0, -1.35f, 0.05f), gold, 2);
        }

        model.Add(Shapes.Box(0.4f, 0.06f, 0.02f, 0.006f).Move(0, -1.42f, 0.055f).Join(Shapes.Ellipsoid(new Vector3(0.06f, 0.2f, 0.012f), 16).Move(0, -1.56f, 0.05f)), gold);
        Model banner = model.Build();
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            set.Add(banner, Matrix4x4.CreateTranslation(set.Middle + (side * 2.2f), 6.2f, set.Back + 0.3f));
            for (float z = set.Back + 2.4f; z < set.Front - 1; z += Bay)
            {
                if (side > 0)
                {
                    set.Add(banner, Matrix4x4.CreateRotationY(-MathF.PI / 2) * Matrix4x4.CreateTranslation(set.Right - 0.25f, 5.6f, z + (0.5f * Bay)));
                }
            }
        }
    }

    private static void AddThrone(HallSet set, LinearRgb cloth, Material gold, Material stone)
    {
        for (int i = 0; i < 4; i++)
        {
            set.Add(new ModelBuilder().Add(Shapes.Box(5.4f - (0.8f * i), 0.17f, 3.6f - (0.62f * i), 0.02f), stone).Build(), Matrix4x4.CreateTranslation(set.Middle, 0.17f * i, set.Back + 1.8f - (0.28f * i)));
        }

        if (!set.Allows("emblem-throne", "throne", "chair"))
        {
            return;
        }

        var model = new ModelBuilder();
        Material velvet = Presets.Fabric(cloth * 0.9f, 1200, "velvet") with { Sheen = 0.7f };
        model.Add(Shapes.Box(1.05f, 0.42f, 0.85f, 0.02f), gold);
        model.Add(Shapes.Cushion(0.88f, 0.14f, 0.74f, 0.06f, 0.02f, 10).Move(0, 0.42f, 0.03f), velvet, 1);
        List<Vector2> back = Outlines.Round([new(-0.55f, 0.4f), new(0.55f, 0.4f), new(0.62f, 1.75f), new(0.34f, 1.95f), new(0, 2.35f), new(-0.34f, 1.95f), new(-0.62f, 1.75f)], [0.02f, 0.02f, 0.1f, 0.2f, 0.06f, 0.2f, 0.1f], 6);
        model.Add(Shapes.Extrude(back, 0.14f, 0.03f, 3).Move(0, 0, -0.4f), gold);
        model.Add(Shapes.Extrude([.. back.Select(p => new Vector2(p.X * 0.76f, 0.52f + ((p.Y - 0.4f) * 0.78f)))], 0.08f, 0.035f, 3).Move(0, 0, -0.34f), velvet, 1);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.13f, 0.12f, 0.86f, 0.03f, 3).Move(side * 0.52f, 0.72f, 0), gold);
            model.Add(Shapes.Lathe([new(0, 0), new(0.08f, 0), new(0.05f, 0.1f), new(0.07f, 0.3f), new(0.05f, 0.62f), new(0.09f, 0.72f), new(0, 0.78f)], 28).Move(side * 0.52f, 0, 0.38f), gold, 0.8f);
            model.Add(Shapes.Sphere(0.1f, 28).Move(side * 0.52f, 0.85f, 0.4f), gold);
            model.Add(Shapes.Sphere(0.085f, 24).Move(side * 0.6f, 1.84f, -0.4f), gold);
        }

        model.Add(Shapes.Sphere(0.12f, 28).Move(0, 2.38f, -0.4f), gold);
        model.Add(Shapes.Ellipsoid(new Vector3(0.06f, 0.08f, 0.03f), 20).Move(0, 2.05f, -0.31f), Presets.Gem(LinearRgb.FromHex("#b3122a"), "ruby"));
        set.TryStand(model.Build(), new Vector3(set.Middle, 0.68f, set.Back + 0.95f));
        HallParts.AddSpot(set, new Vector3(set.Middle + 1.5f, set.Height - 0.6f, set.Back + 4.4f), new Vector3(set.Middle, 1.6f, set.Back + 0.9f), 1.7f, new LinearRgb(1, 0.8f, 0.55f) * (set.Light.IsDark ? 90 : 330));
    }
}
