using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Catalogue.Objects.Vehicles;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>A gate of an airport: rows of seats before a wall of glass with an airliner on the apron beyond it, a board of departures, polished stone.</summary>
internal sealed class AirportTerminal()
    : HallEnvironment("airport-terminal", ["airport terminal", "airport", "airport gate", "departure lounge", "airport lounge", "waiting hall"], ["airplane", "chair"], ["modern", "empty", "sunny"])
{
    /// <summary>How deep the apron lies below the floor, metres.</summary>
    private const float Apron = 3.6f;

    private static readonly Material s_steel = Presets.Chrome("steel"), s_dark = Presets.Plastic(LinearRgb.FromHex("#1d2023"), "dark");

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 8, Height = 6.4f, Behind = 6, View = (new(1.6f, 1.55f, 6.2f), new(-0.2f, 1.75f, -6)), Lens = (0.84f, 1), Stage = (new(-3, -2), new(3, 1.6f)), Turn = (-0.2f, 0.2f),
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request)
    {
        HallLight light = HallLight.Daylit(request);
        return light with { Finish = light.Finish with { ExposureKey = light.IsDark ? 0.12f : 0.27f } };
    }

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("airport");
        Shell(set);
        Outside(set, stream);
        Model row = Seats(4, LinearRgb.FromHex(stream.Child("seats").Pick("#25282c", "#2b3c55", "#4a3a30")));
        if (set.Allows("chair", "bench"))
        {
            foreach ((float x, float z, float yaw) in new[] { (-2.6f, 1.6f, 0f), (0.4f, 1.6f, 0), (3.4f, 1.6f, 0), (-2.6f, 2.9f, MathF.PI), (3.4f, 2.9f, MathF.PI), (0.4f, 2.9f, MathF.PI), (-4.9f, 4.6f, MathF.PI / 2), (5.4f, 4.6f, -MathF.PI / 2) })
            {
                set.TryStand(row, new Vector3(set.Middle + x, 0, set.Back + z), yaw);
            }
        }

        if (set.Allows("sign", "screen"))
        {
            set.TryStand(Board(set.Light.IsDark ? 0.5f : 2.2f, set.Height - 3.5f, stream.Child("board")), new Vector3(set.Middle + 2.6f, 3.5f, set.Hero.Min.Z - 1.6f));
            set.TryStand(GateSign(set.Light.IsDark ? 0.6f : 2.4f, set.Height - 3.4f), new Vector3(set.Middle - 2.5f, 3.4f, set.Hero.Min.Z - 2));
        }

        foreach (Vector3 at in (ReadOnlySpan<Vector3>)[new(set.Left + 1, 0, set.Back + 0.9f), new(set.Right - 1, 0, set.Back + 0.9f)])
        {
            if (set.Allows("plant", "potted-plant"))
            {
                set.TryStand(HousePlant.Build(1.9f, LinearRgb.FromHex("#e6e4de"), stream.Child("plant")), at, 0, core: 0.6f);
            }
        }
    }

    private static void Shell(HallSet set)
    {
        const float T = HallSet.Thickness;
        var mesh = new WallMesh();
        var world = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        var floor = new Material { Name = "floor", BaseColor = LinearRgb.FromHex("#b9b6b0"), Roughness = 0.14f, Specular = 0.045f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(0.9f) };
        Material wall = RoomFloors.Paint(LinearRgb.FromHex("#dcdad4"), "wall"), ceiling = RoomFloors.Paint(LinearRgb.FromHex("#e8e6e1"), "ceiling");
        mesh.Box(floor, world, new Vector3(set.Left - T, -T, set.Back), new Vector3(set.Right + T, 0, set.Front + T));
        mesh.Box(ceiling, world, new Vector3(set.Left - T, set.Height, set.Back - T), new Vector3(set.Right + T, set.Height + T, set.Front + T));
        mesh.Box(wall, world, new Vector3(set.Left - T, 0, set.Back - T), new Vector3(set.Left, set.Height, set.Front + T));
        mesh.Box(wall, world, new Vector3(set.Right, 0, set.Back - T), new Vector3(set.Right + T, set.Height, set.Front + T));
        mesh.Box(wall, world, new Vector3(set.Left, 0, set.Front), new Vector3(set.Right, set.Height, set.Front + T));
        set.Add(mesh.ToModel(), Matrix4x4.Identity);

        // The wall of glass: posts and rails; the panes themselves are not seen.
        var frame = new ModelBuilder();
        Material bar = Presets.Metal(LinearRgb.FromHex("#6d7277"), 0.4f, "mullion");
        float width = set.Right - set.Left;
        int bays = Math.Max(4, (int)(width / 2.1f));
        for (int i = 0; i <= bays; i++)
        {
            frame.Add(Shapes.Box(0.09f, set.Height, 0.2f, 0.01f).Move(((float)i / bays - 0.5f) * width, 0, 0), bar);
        }

        foreach (float y in (ReadOnlySpan<float>)[0, 2.9f, set.Height - 0.12f])
        {
            frame.Add(Shapes.Box(width, 0.1f, 0.14f, 0.01f).Move(0, y, 0), bar);
        }

        set.Add(frame.Build(), Matrix4x4.CreateTranslation(set.Middle, 0, set.Back + 0.05f));
        set.AddPortal(new Portal(new Vector3(set.Middle, 0.5f * set.Height, set.Back - T + 0.001f), new Vector3(0.5f * width, 0, 0), new Vector3(0, 0.5f * set.Height, 0)));

        // Coves of light along the ceiling, and white columns.
        Model cove = new ModelBuilder().Add(Shapes.Box(0.5f, 0.05f, set.Front - set.Back - 1, 0.01f), Presets.Glow(new LinearRgb(1, 0.95f, 0.88f), set.Light.IsDark ? 1.1f : 3.4f, "cove")).Build();
        foreach (float x in (ReadOnlySpan<float>)[-4.4f, 0, 4.4f])
        {
            if (set.Allows("lamp"))
            {
                float middle = 0.5f * (set.Front + set.Back);
                set.Add(cove, Matrix4x4.CreateTranslation(set.Middle + x, set.Height - 0.04f, middle));
                set.AddLamp(new RectangleLight(new Vector3(set.Middle + x, set.Height - 0.06f, middle), new Vector3(0.25f, 0, 0), new Vector3(0, 0, 0.5f * (set.Front - set.Back - 1)), new LinearRgb(1, 0.93f, 0.84f) * (set.Light.IsDark ? 1.1f : 3.6f)));
            }
        }

        Model column = new ModelBuilder().Add(Shapes.Cylinder(0.32f, set.Height, 0.02f, 48), Presets.Lacquer(LinearRgb.FromHex("#eceae6"), "column")).Add(Shapes.Cylinder(0.34f, 0.3f, 0.02f, 48), s_steel).Build();
        foreach (float x in (ReadOnlySpan<float>)[-5.2f, 5.2f])
        {
            for (float z = set.Back + 2.4f; z < set.Front - 1; z += 5.5f)
            {
                set.TryStand(column, new Vector3(set.Middle + x, 0, z));
            }
        }
    }

    /// <summary>The apron with an airliner at its gate.</summary>
    private static void Outside(HallSet set, RandomStream stream)
    {
        var ground = new Material { Name = "apron", BaseColor = LinearRgb.FromHex("#9a9891"), Roughness = 0.8f, Specular = 0.03f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(7) };
        set.Add(
            new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => new Vector3((u - 0.5f) * 1600, 0, (0.5f - v) * 1200)), ground)
                .Add(Shapes.Grid(1, 1, (u, v) => new Vector3((u - 0.5f) * 0.5f, 0.02f, (0.5f - v) * 120)).RotateY(0.5f), Presets.Matte(LinearRgb.FromHex("#d9b02c"), "marking")).Build(),
            Matrix4x4.CreateTranslation(set.Middle, -Apron, set.Back - 606));
        float side = stream.Child("side").Chance(0.5f) ? 1 : -1;
        if (set.Allows("airplane"))
        {
            Model plane = new Airplane().Build(new BuildRequest(stream.Child("plane"), Wishes.None with { Words = ["airliner"] }, 0.02f));
            Bounds box = plane.Bounds;

            // On its wheels: the belly stands a man's height over the ground.
            var legs = new ModelBuilder();
            foreach ((float x, float z) in new[] { (0f, 0.36f * box.Size.Z), (2.8f, -0.03f * box.Size.Z), (-2.8f, -0.03f * box.Size.Z) })
            {
                legs.Add(Shapes.Rod(new(x, 0.5f, z), new(x, 3.2f, z), 0.13f, null, 12), s_steel);
                foreach (float off in (ReadOnlySpan<float>)[-0.3f, 0.3f])
                {
                    legs.Add(Shapes.Lathe(Outlines.Round([new(0, -0.16f), new(0.48f, -0.16f), new(0.48f, 0.16f), new(0, 0.16f)], 0.06f, 3, closed: false), 32).RotateZ(MathF.PI / 2).Move(x + off, 0.48f, z), Presets.Rubber());
                }
            }

            Matrix4x4 place = Matrix4x4.CreateRotationY(side * 0.85f) * Matrix4x4.CreateTranslation(set.Middle - (side * 7), -Apron, set.Back - 34);
            set.Add(plane, Matrix4x4.CreateTranslation(0, 1.5f - box.Min.Y, 0) * place, 1);
            set.Add(legs.Build(), place);
        }

        // The far side of the field: a line of low hangars and woods.
        var far = new ModelBuilder();
        for (int i = 0; i < 46; i++)
        {
            RandomStream own = stream.Child("far").Child(i);
            bool isHall = own.Chance(0.35f);
            far.Add(
                Shapes.Box(own.Range(16f, 50f), isHall ? own.Range(7f, 15f) : own.Range(4f, 8f), 14, 0.5f).Move(-500 + (i * 22.5f), 0, own.Range(-30f, 30f)),
                Presets.Matte(LinearRgb.FromHex(isHall ? "#a9adb0" : "#4d5f45"), isHall ? "hangar" : "wood"));
        }

        set.Add(far.Build(), Matrix4x4.CreateTranslation(set.Middle, -Apron, set.Back - 420));
    }

    /// <summary>Seats in a row on one beam, facing +Z.</summary>
    private static Model Seats(int count, LinearRgb color)
    {
        const float Pitch = 0.62f;
        var model = new ModelBuilder();
        Material hide = Presets.Leather(color, "seat");
        float width = count * Pitch;
        model.Add(Shapes.Box(width, 0.07f, 0.08f, 0.012f).Move(0, 0.3f, 0), s_steel);
        for (int i = 0; i < count; i++)
        {
            float x = (i + 0.5f - (0.5f * count)) * Pitch;
            model.Add(Shapes.Cushion(0.52f, 0.09f, 0.5f, 0.04f, 0.01f, 8).Move(x, 0.37f, 0.05f), hide, 1);
            model.Add(Shapes.Cushion(0.52f, 0.46f, 0.08f, 0.038f, 0.01f, 8).RotateX(-0.22f).Move(x, 0.46f, -0.22f), hide, 1);
        }

        for (int i = 0; i <= count; i++)
        {
            float x = (i - (0.5f * count)) * Pitch;
            model.Add(Shapes.Tube([new(x, 0.34f, -0.16f), new(x, 0.6f, -0.18f), new(x, 0.62f, 0.2f), new(x, 0.38f, 0.24f)], 0.016f, 8), s_steel);
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.36f, 0.36f])
        {
            model.Add(Shapes.Box(0.06f, 0.3f, 0.06f, 0.01f).Move(x * width, 0, 0).Join(Shapes.Box(0.06f, 0.03f, 0.6f, 0.01f).Move(x * width, 0, 0)), s_steel);
        }

        return model.Build();
    }

    /// <summary>A board of departures that hangs: lines of amber marks, its lower edge at y = 0.</summary>
    private static Model Board(float glow, float hang, RandomStream stream)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(3.2f, 1.5f, 0.16f, 0.02f), s_dark);
        model.Add(Shapes.Box(3.0f, 0.2f, 0.01f, 0.004f).Move(0, 1.24f, 0.082f), Presets.Glow(new LinearRgb(0.95f, 0.75f, 0.1f), 0.5f * glow, "board head"));
        Material amber = Presets.Glow(new LinearRgb(1, 0.62f, 0.16f), glow, "board text"), white = Presets.Glow(new LinearRgb(0.85f, 0.9f, 1), 0.8f * glow, "board text"), green = Presets.Glow(new LinearRgb(0.25f, 0.9f, 0.4f), 0.8f * glow, "board text");
        for (int row = 0; row < 9; row++)
        {
            float y = 1.1f - (0.12f * row);
            foreach ((float from, float most, Material ink) in new[] { (-1.45f, 0.3f, amber), (-1.02f, 1.0f, white), (0.35f, 0.36f, amber), (0.95f, 0.42f, green) })
            {
                float x = from, end = from + (most * stream.Range(0.6f, 1f));
                while (x < end)
                {
                    float w = stream.Range(0.04f, 0.16f);
                    model.Add(Shapes.Box(w, 0.052f, 0.006f, 0).Move(x + (0.5f * w), y, 0.084f), ink);
                    x += w + 0.025f;
                }
            }
        }

        model.Add(Shapes.Rod(new(1.3f, 1.5f, 0), new(1.3f, hang, 0), 0.025f, null, 10).BothSides(), s_steel);
        return model.Build();
    }

    /// <summary>A yellow sign with an arrow and an aeroplane on it.</summary>
    private static Model GateSign(float glow, float hang)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Box(2.1f, 0.55f, 0.14f, 0.02f), s_dark);
        model.Add(Shapes.Box(2.02f, 0.47f, 0.01f, 0.004f).Move(0, 0.04f, 0.072f), Presets.Glow(new LinearRgb(1, 0.76f, 0.08f), 0.55f * glow, "sign"));
        Material ink = Presets.Matte(LinearRgb.FromHex("#17181a"), "mark");
        model.Add(Shapes.Box(0.3f, 0.05f, 0.006f, 0).Move(-0.62f, 0.255f, 0.08f).Join(Shapes.Extrude([new(-0.12f, 0.13f), new(-0.3f, 0), new(-0.12f, -0.13f)], 0.006f).Move(-0.6f, 0.28f, 0.08f)), ink);
        List<Vector2> plane = [new(0.3f, 0), new(0.24f, 0.035f), new(0.1f, 0.035f), new(-0.04f, 0.18f), new(-0.1f, 0.18f), new(-0.03f, 0.035f), new(-0.2f, 0.03f), new(-0.25f, 0.09f), new(-0.29f, 0.09f), new(-0.26f, 0), new(-0.29f, -0.09f), new(-0.25f, -0.09f), new(-0.2f, -0.03f), new(-0.03f, -0.035f), new(-0.1f, -0.18f), new(-0.04f, -0.18f), new(0.1f, -0.035f), new(0.24f, -0.035f)];
        model.Add(Shapes.Extrude(plane, 0.006f).RotateZ(0.6f).Move(0.5f, 0.28f, 0.08f), ink);
        model.Add(Shapes.Rod(new(0.8f, 0.55f, 0), new(0.8f, hang, 0), 0.02f, null, 10).BothSides(), s_steel);
        return model.Build();
    }
}
