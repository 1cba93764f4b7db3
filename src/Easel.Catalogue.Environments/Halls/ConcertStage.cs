using System.Numerics;
using Easel.Catalogue.Environments.Rooms;
using Easel.Catalogue.Objects.Music;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The stage of a rock concert: coloured rays and pools of light from a truss, a wall of light, drums on a riser between stacks of amplifiers, microphones.</summary>
internal sealed class ConcertStage()
    : HallEnvironment("concert-stage", ["concert stage", "concert", "rock concert", "music stage", "dance floor", "disco", "music festival stage"], ["drum", "microphone"], ["neon", "purple", "blue", "red"])
{
    private const float Truss = 5.4f;

    private static readonly Material s_black = Presets.Plastic(LinearRgb.FromHex("#17181a"), "black"), s_steel = Presets.Metal(LinearRgb.FromHex("#8d9094"), 0.35f, "truss");

    /// <inheritdoc/>
    protected override HallForm Form { get; } = new()
    {
        HalfWidth = 7.5f, Height = 7.5f, Behind = 4.6f, View = (new(0.4f, 1.2f, 7), new(0, 2.1f, -5)), Lens = (0.9f, 1.05f), Stage = (new(-3, -1.6f), new(3, 1.6f)), Turn = (-0.12f, 0.12f), Kind = StageKind.Terrace,
    };

    /// <inheritdoc/>
    protected override HallLight Light(EnvironmentRequest request) => HallLight.Lamps(0.115f, "night");

    /// <inheritdoc/>
    protected override void Build(HallSet set)
    {
        RandomStream stream = set.Stream.Child("concert");
        (string one, string two, string three) = stream.Child("colors").Pick(("#ff2fb0", "#2f7dff", "#ffb03a"), ("#8a3fff", "#20d0ff", "#ff4fa0"), ("#ff4530", "#3f6bff", "#ffd24a"));
        Vector3 first = LinearRgb.FromHex(one).ToVector3(), second = LinearRgb.FromHex(two).ToVector3(), third = LinearRgb.FromHex(three).ToVector3();
        Material dark = Presets.Matte(LinearRgb.FromHex("#121214"), "hall");
        set.AddShell(dark, new Material { Name = "floor", BaseColor = LinearRgb.FromHex("#232326"), Roughness = 0.22f, Specular = 0.05f, Kind = FrameMaterialKind.Ground, Pattern = new TilePattern(1.2f) }, dark);

        // The wall of light.
        var half = new Vector2(5.4f, 2.1f);
        var panel = new Material
        {
            Name = "light wall", BaseColor = LinearRgb.Black, Roughness = 0.4f, Specular = 0.03f, Emission = new LinearRgb(1, 1, 1), Kind = FrameMaterialKind.Light, Pattern = new ScreenGlowPattern(first * 0.8f, second * 0.8f, half),
        };
        set.Add(new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => new Vector3(((2 * u) - 1) * half.X, ((2 * v) - 1) * half.Y, 0)), panel).Build(), Matrix4x4.CreateTranslation(set.Middle, 2.75f, set.Back + 0.1f));
        set.AddWindowLight(new Vector3(set.Middle, 2.75f, set.Back + 0.15f), Vector3.UnitZ, half.X, half.Y, LinearRgb.FromVector3((first + second) * 0.1f));
        AddRig(set, first, second, third, stream);
        AddBand(set, stream);

        Vector3 at = set.Hero.Center with { Y = 0.5f * set.Hero.Size.Y };
        float radius = 1.2f + (0.6f * new Vector2(set.Hero.Size.X, set.Hero.Size.Z).Length()), side = stream.Child("key").Chance(0.5f) ? 1 : -1;
        HallParts.AddSpot(set, at + new Vector3(side * 2.6f, 4.6f, 5), at, radius, new LinearRgb(1, 0.9f, 0.78f) * 260);
        HallParts.AddSpot(set, at + new Vector3(-side * 3, 3.6f, 2.6f), at, radius, LinearRgb.FromVector3(second) * 230);
        HallParts.AddSpot(set, at + new Vector3(side * 1.6f, 4.6f, -2.4f), at, radius, LinearRgb.FromVector3(first) * 420);
    }

    private static void AddRig(HallSet set, Vector3 first, Vector3 second, Vector3 third, RandomStream stream)
    {
        float width = set.Right - set.Left - 1.4f;
        foreach (float z in (ReadOnlySpan<float>)[set.Back + 1.1f, set.Back + 3.6f])
        {
            set.Add(TrussBeam(width), Matrix4x4.CreateTranslation(set.Middle, Truss, z));
        }

        Vector3[] colors = [first, second, first, third, second, first, second];
        for (int row = 0; row < 2; row++)
        {
            for (int i = 0; i < 7; i++)
            {
                float x = (i - 3) * (width / 7.4f), z = set.Back + (row == 0 ? 1.1f : 3.6f);
                RandomStream own = stream.Child("lamp").Child((row * 10) + i);
                Vector3 from = new(set.Middle + x, Truss - 0.3f, z), color = colors[(i + (3 * row)) % colors.Length];
                Vector3 to = new(set.Middle + (x * own.Range(-0.6f, 1.5f)), 0, z + own.Range(-0.6f, row == 0 ? 1.2f : 2.6f));
                set.Add(Lamp(color), Orientation(to - from) * Matrix4x4.CreateTranslation(from));
                var around = new Bounds(Vector3.Min(from, to) - new Vector3(0.1f), Vector3.Max(from, to) + new Vector3(0.1f));
                if (!around.Overlaps(set.Hero) && !set.View.IsHiding(around))
                {
                    set.Add(Ray(from, to, color), Matrix4x4.Identity);
                }

                if (i % 2 == row)
                {
                    HallParts.AddSpot(set, from, to, 1.1f, LinearRgb.FromVector3(color) * 110);
                }
            }
        }
    }

    /// <summary>Turns −Y towards a direction.</summary>
    private static Matrix4x4 Orientation(Vector3 direction)
    {
        Vector3 down = Vector3.Normalize(direction), x = Vector3.Normalize(Vector3.Cross(-down, Vector3.UnitZ)), z = Vector3.Cross(x, -down);
        return new Matrix4x4(x.X, x.Y, x.Z, 0, -down.X, -down.Y, -down.Z, 0, z.X, z.Y, z.Z, 0, 0, 0, 0, 1);
    }

    private static Model Lamp(Vector3 color) => new ModelBuilder()
        .Add(Shapes.Cylinder(0.13f, 0.3f, 0.02f, 24).Move(0, -0.12f, 0), s_black)
        .Add(Shapes.Cylinder(0.11f, 0.01f, 0, 24).Move(0, -0.135f, 0), Presets.Glow(LinearRgb.FromVector3(Vector3.Lerp(color, Vector3.One, 0.35f)), 5, "lens"))
        .Add(Shapes.Tube([new(-0.16f, 0.02f, 0), new(-0.16f, 0.26f, 0), new(0.16f, 0.26f, 0), new(0.16f, 0.02f, 0)], 0.015f, 8), s_black).Build();

    /// <summary>A narrow ray of light, as of a laser.</summary>
    private static Model Ray(Vector3 from, Vector3 to, Vector3 color) =>
        new ModelBuilder().Add(Shapes.Rod(from, to, 0.012f, 0.018f, 6), Presets.Glow(LinearRgb.FromVector3(Vector3.Lerp(color, Vector3.One, 0.12f)), 1.5f, "ray")).Build();

    private static Model TrussBeam(float width)
    {
        const float Half = 0.17f;
        var truss = new PolyMesh();
        foreach (Vector2 at in (ReadOnlySpan<Vector2>)[new(-Half, -Half), new(Half, -Half), new(-Half, Half), new(Half, Half)])
        {
            truss.Join(Shapes.Rod(new(-0.5f * width, at.Y, at.X), new(0.5f * width, at.Y, at.X), 0.024f, null, 8));
        }

        int bays = (int)(width / 0.42f);
        for (int i = 0; i < bays; i++)
        {
            float a = ((float)i / bays - 0.5f) * width, b = ((i + 1f) / bays - 0.5f) * width, flip = i % 2 == 0 ? 1 : -1;
            foreach (float z in (ReadOnlySpan<float>)[-Half, Half])
            {
                truss.Join(Shapes.Rod(new(a, -flip * Half, z), new(b, flip * Half, z), 0.012f, null, 6));
            }
        }

        return new ModelBuilder().Add(truss, s_steel).Build();
    }

    private static void AddBand(HallSet set, RandomStream stream)
    {
        float x = set.Middle, z = set.Back + 1.6f;
        set.TryStand(new ModelBuilder().Add(Shapes.Box(2.6f, 0.4f, 1.9f, 0.02f), s_black).Add(Shapes.Box(2.6f, 0.05f, 0.03f, 0.006f).Move(0, 0.3f, 0.95f), Presets.Glow(new LinearRgb(0.5f, 0.6f, 1), 1, "strip")).Build(), new Vector3(x, 0, z));
        if (set.Allows("drum"))
        {
            set.TryStand(DrumKit(), new Vector3(x, 0.4f, z));
        }

        Model stack = Amplifier(3), small = Amplifier(2);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            set.TryStand(stack, new Vector3(x + (side * 2.5f), 0, z - 0.2f));
            set.TryStand(small, new Vector3(x + (side * 3.4f), 0, z + 0.1f), -side * 0.15f);
            set.TryStand(stack, new Vector3(x + (side * 4.9f), 0, z + 0.9f), -side * 0.35f);
            set.TryStand(Monitor(), new Vector3(x + (side * 1.6f), 0, set.Hero.Max.Z + 1), MathF.PI - (side * 0.3f));
        }

        if (set.Allows("microphone"))
        {
            foreach (float at in (ReadOnlySpan<float>)[-1.9f, 1.9f, -3])
            {
                set.TryStand(MicrophoneStand(), new Vector3(set.Hero.Center.X + at, 0, set.Hero.Center.Z - 0.1f), 0.1f * at);
            }
        }

        if (set.Allows("guitar"))
        {
            Model guitar = new Guitar().Build(new BuildRequest(stream.Child("guitar"), Wishes.None with { Words = ["electric"] }, 0.005f));
            set.TryStand(guitar, new Vector3(x + 3.5f, 0, z + 0.8f), -0.4f);
        }
    }

    private static Model DrumKit()
    {
        var model = new ModelBuilder();
        Material shell = Presets.Lacquer(LinearRgb.FromHex("#a3161f"), "shell"), skin = Presets.Plastic(LinearRgb.FromHex("#eceae4"), "skin"), chrome = Presets.Chrome("rim"), brass = Presets.Brass("cymbal") with { Roughness = 0.25f };
        Drum(new Vector3(0, 0.3f, 0.25f), 0.3f, 0.42f, MathF.PI / 2);
        Drum(new Vector3(-0.26f, 0.72f, 0.12f), 0.15f, 0.2f, 0.35f);
        Drum(new Vector3(0.2f, 0.72f, 0.12f), 0.165f, 0.22f, 0.35f);
        Drum(new Vector3(0.62f, 0.4f, -0.15f), 0.21f, 0.4f, 0.1f);
        Drum(new Vector3(-0.5f, 0.55f, -0.2f), 0.18f, 0.15f, 0.1f);
        foreach ((Vector3 at, float r) in new[] { (new Vector3(-0.75f, 1.15f, 0.1f), 0.24f), (new Vector3(0.75f, 1.2f, 0.05f), 0.26f), (new Vector3(-0.85f, 0.85f, -0.25f), 0.18f), (new Vector3(0.25f, 1.3f, -0.05f), 0.22f) })
        {
            model.Add(Shapes.Lathe([new(0, 0.045f), new(0.05f, 0.04f), new(0.07f, 0.018f), new(r, 0), new(r, -0.004f), new(0, 0.03f)], 48).RotateX(0.28f).Move(at), brass, 0.8f);
            model.Add(Shapes.Rod(at with { Y = 0 }, at, 0.012f, null, 8), chrome);
            for (int i = 0; i < 3; i++)
            {
                (float s, float c) = MathF.SinCos(i * MathF.Tau / 3);
                model.Add(Shapes.Rod(at with { Y = 0.3f }, new Vector3(at.X + (0.22f * c), 0.01f, at.Z + (0.22f * s)), 0.01f, null, 8), chrome);
            }
        }

        return model.Build();

        void Drum(Vector3 at, float radius, float deep, float tilt)
        {
            PolyMesh Turn(PolyMesh part) => part.Move(0, -0.5f * deep, 0).RotateX(tilt).Move(at);
            model.Add(Turn(Shapes.Cylinder(radius, deep, 0.004f, 48)), shell);
            model.Add(Turn(Shapes.Cylinder(radius * 0.96f, 0.012f, 0.003f, 48).Move(0, deep, 0)), skin);
            model.Add(Turn(Shapes.Torus(radius + 0.006f, 0.012f, 48, 8).Move(0, deep, 0).Join(Shapes.Torus(radius + 0.006f, 0.012f, 48, 8))), chrome);
            if (at.Y > 0.5f)
            {
                model.Add(Shapes.Rod(at with { Y = 0.3f }, at, 0.014f, null, 8), chrome);
            }
        }
    }

    /// <summary>Loudspeaker cabinets one on the other, facing +Z.</summary>
    private static Model Amplifier(int count)
    {
        var model = new ModelBuilder();
        Material cloth = Presets.Fabric(LinearRgb.FromHex("#2a2a2e"), 500, "grille"), cone = Presets.Rubber(LinearRgb.FromHex("#101012"), "cone");
        for (int i = 0; i < count; i++)
        {
            model.Add(Shapes.Box(0.78f, 0.72f, 0.42f, 0.02f, 3).Move(0, 0.74f * i, 0), s_black);
            model.Add(Shapes.Box(0.7f, 0.62f, 0.01f, 0.006f).Move(0, (0.74f * i) + 0.05f, 0.21f), cloth);
            for (int k = 0; k < 4; k++)
            {
                model.Add(Shapes.Torus(0.135f, 0.012f, 36, 8).RotateX(MathF.PI / 2).Move((k % 2 * 0.33f) - 0.165f, (0.74f * i) + 0.2f + (k / 2 * 0.31f), 0.216f), s_steel);
                model.Add(Shapes.Lathe([new(0.13f, 0.0f), new(0.05f, -0.03f), new(0, -0.02f)], 28).RotateX(MathF.PI / 2).Move((k % 2 * 0.33f) - 0.165f, (0.74f * i) + 0.2f + (k / 2 * 0.31f), 0.222f), cone);
            }
        }

        return model.Build();
    }

    private static Model Monitor() => new ModelBuilder()
        .Add(Shapes.Extrude([new(-0.22f, 0), new(0.22f, 0), new(0.22f, 0.1f), new(-0.08f, 0.36f), new(-0.22f, 0.36f)], 0.6f, 0.02f).RotateY(-MathF.PI / 2), s_black).Build();

    private static Model MicrophoneStand()
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Cylinder(0.14f, 0.02f, 0.008f, 36), s_black);
        model.Add(Shapes.Rod(new(0, 0.02f, 0), new(0, 1.42f, 0), 0.011f, null, 10), Presets.Chrome("stand"));
        model.Add(Shapes.Rod(new(0, 1.42f, 0), new(0, 1.52f, 0.16f), 0.016f, 0.022f, 14), s_black);
        model.Add(Shapes.Sphere(0.034f, 24).Move(0, 1.535f, 0.19f), s_steel);
        return model.Build();
    }
}
