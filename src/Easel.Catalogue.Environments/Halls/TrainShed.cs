using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The hall over the platforms of a great station: arched iron trusses under glass, a fan of light at its end, a clock, lamps on iron columns.</summary>
internal static class TrainShed
{
    private const float Bay = 5;

    private static readonly Material s_iron = Presets.Lacquer(LinearRgb.FromHex("#3d4f4a"), "ironwork") with { Coat = 0.2f };

    /// <summary>Furnishes it.</summary>
    /// <param name="set">The hall.</param>
    /// <param name="edge">Edge of the platform (x), metres.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Furnish(HallSet set, float edge, RandomStream stream)
    {
        float half = 0.5f * (set.Right - set.Left), spring = set.Height - half + 1.2f, length = set.Front - set.Back;
        spring = MathF.Max(spring, 3.4f);
        float rise = (set.Height - 0.15f - spring) / half;
        Vector3 top = new(set.Middle, spring, 0.5f * (set.Front + set.Back));

        // Glass between the trusses: bright on the side of the sun, sky on the other, boards at the eaves.
        Matrix4x4 flat = Matrix4x4.CreateScale(1, rise, 1);
        foreach ((float from, float to, LinearRgb light) in new[] { (0.12f, 0.46f, set.Light.Shade * 0.42f), (0.54f, 0.88f, set.Light.Window * 0.17f) })
        {
            Material glass = new() { Name = "roof glass", BaseColor = LinearRgb.Gray(0.05f), Emission = light, Roughness = 0.5f, Specular = 0.02f, Kind = FrameMaterialKind.Light };
            set.Add(new ModelBuilder().Add(Shell(half - 0.05f, length, from, to), glass, 1).Build(), flat * Matrix4x4.CreateTranslation(top));
            float angle = MathF.PI * 0.5f * (from + to);
            Vector3 inward = Vector3.Normalize(new Vector3(-MathF.Cos(angle), -MathF.Sin(angle) * 1.4f, 0));
            set.Add(new RectangleLight(
                top + new Vector3(0.85f * half * MathF.Cos(angle), 0.85f * half * rise * MathF.Sin(angle), 0), new Vector3(0, 0, 0.46f * length), Vector3.Normalize(Vector3.Cross(inward, Vector3.UnitZ)) * (0.22f * half), light * 2));
        }

        set.Add(new ModelBuilder().Add(Shell(half - 0.02f, length, 0, 0.12f).Join(Shell(half - 0.02f, length, 0.46f, 0.54f)).Join(Shell(half - 0.02f, length, 0.88f, 1)), Presets.Wood("pine", Vector3.UnitZ, "boards"), 1).Build(), flat * Matrix4x4.CreateTranslation(top));
        AddTrusses(set, half, rise, top, length);
        AddEnd(set, half, rise, spring);

        // Lamps on columns along the platform.
        Model column = LampColumn(set.Light.IsDark ? 1.6f : 3);
        float line = set.Hero.Max.X + 1.9f;
        for (float z = set.Back + 2.5f; z < set.Front; z += 2 * Bay)
        {
            if (line < set.Right - 0.9f && set.Allows("lamp", "lamp-post") && set.TryStand(column, new Vector3(line, 0, z)) is not null)
            {
                set.AddLamp(new SphereLight(new Vector3(line, 3.2f, z), 0.16f, new LinearRgb(1, 0.72f, 0.42f) * (set.Light.IsDark ? 9 : 14)));
            }
        }

        if (set.Allows("clock"))
        {
            set.TryStand(Clock(), new Vector3(MathF.Min(edge + 1.5f, set.Right - 1), 3.2f, set.Hero.Min.Z - 4.5f));
        }

        Model trolley = Luggage(stream.Child("luggage"));
        if (set.Allows("suitcase"))
        {
            _ = set.TryStand(trolley, new Vector3(set.Right - 1.3f, 0, set.Hero.Min.Z - 1.6f), 0.4f);
        }
    }

    private static PolyMesh Shell(float radius, float length, float from, float to) => Shapes.Grid(14, 1, (u, v) =>
    {
        (float s, float c) = MathF.SinCos(MathF.PI * float.Lerp(from, to, u));
        return new Vector3(radius * c, radius * s, (0.5f - v) * length);
    });

    private static void AddTrusses(HallSet set, float half, float rise, Vector3 top, float length)
    {
        var model = new ModelBuilder();
        const int Steps = 28;
        List<Vector3> outer = [], inner = [];
        for (int i = 0; i <= Steps; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI * i / Steps);
            outer.Add(new Vector3((half - 0.2f) * c, (half - 0.2f) * rise * s, 0));
            inner.Add(new Vector3((half - 0.85f) * c, ((half * rise) - 0.75f) * s, 0));
        }

        model.Add(Shapes.Tube(outer, 0.09f, 6), s_iron, 1);
        model.Add(Shapes.Tube(inner, 0.07f, 6), s_iron, 1);
        for (int i = 0; i < Steps; i++)
        {
            model.Add(Shapes.Rod(outer[i], inner[i + 1], 0.03f, null, 5).Join(Shapes.Rod(inner[i], outer[i + 1], 0.03f, null, 5)), s_iron);
        }

        Model truss = model.Build();
        Model post = new ModelBuilder().Add(Shapes.Cylinder(0.2f, top.Y, 0.02f, 20, 0.15f), s_iron).Add(Shapes.Cylinder(0.34f, 0.5f, 0.05f, 20, 0.24f), s_iron).Build();
        for (float z = set.Back + 2.5f; z < set.Front; z += Bay)
        {
            set.Add(truss, Matrix4x4.CreateTranslation(top with { Z = z }));
            set.Add(post, Matrix4x4.CreateTranslation(set.Right - 0.45f, 0, z));
            set.Add(post, Matrix4x4.CreateTranslation(set.Left + 0.45f, -1, z));
        }

        // Purlins along the roof.
        var purlins = new PolyMesh();
        for (int i = 1; i < 12; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI * i / 12);
            var at = new Vector3((half - 0.14f) * c, (half - 0.14f) * rise * s, 0);
            purlins.Join(Shapes.Rod(at - new Vector3(0, 0, 0.5f * length), at + new Vector3(0, 0, 0.5f * length), 0.04f, null, 5));
        }

        set.Add(new ModelBuilder().Add(purlins, s_iron).Build(), Matrix4x4.CreateTranslation(top));
    }

    /// <summary>The far end: a fan of glass over an open arch from which daylight comes.</summary>
    private static void AddEnd(HallSet set, float half, float rise, float spring)
    {
        LinearRgb light = set.Light.IsDark ? set.Light.Shade * 2 : new LinearRgb(1, 0.97f, 0.92f) * (set.Light.Window.Luminance * 0.3f);
        List<Vector2> fan = [new(-half + 0.3f, -spring - 1), new(half - 0.3f, -spring - 1)];
        for (int i = 0; i <= 24; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI * i / 24);
            fan.Add(new Vector2((half - 0.3f) * c, (half - 0.3f) * rise * s));
        }

        var model = new ModelBuilder();
        model.Add(Shapes.Extrude(fan, 0.02f), new Material { Name = "daylight", BaseColor = LinearRgb.Black, Emission = light, Roughness = 0.5f, Specular = 0, Kind = FrameMaterialKind.Light });
        for (int i = 1; i < 12; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI * i / 12);
            model.Add(Shapes.Rod(new(0.28f * half * c, 0.28f * half * rise * s, 0.06f), new((half - 0.3f) * c, (half - 0.3f) * rise * s, 0.06f), 0.05f, null, 6), s_iron);
        }

        foreach (float share in (ReadOnlySpan<float>)[0.28f, 0.62f])
        {
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector3(share * half * MathF.Cos(a), share * half * rise * MathF.Sin(a), 0.06f))], 0.06f, 6), s_iron, 1);
        }

        model.Add(Shapes.Box(2 * half, 0.3f, 0.14f, 0.02f).Move(0, -0.15f, 0.05f), s_iron);
        for (float x = -half + 1; x < half; x += 1.6f)
        {
            model.Add(Shapes.Box(0.09f, spring, 0.09f, 0.01f).Move(x, -spring, 0.05f), s_iron);
        }

        set.Add(model.Build(), Matrix4x4.CreateTranslation(set.Middle, spring, set.Back + 0.05f));
        set.AddWindowLight(new Vector3(set.Middle, 0.6f * set.Height, set.Back + 0.2f), Vector3.UnitZ, 0.8f * half, 0.3f * set.Height, light);
    }

    private static Model LampColumn(float glow)
    {
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe([new(0, 0), new(0.2f, 0), new(0.18f, 0.3f), new(0.09f, 0.45f), new(0.07f, 0.6f), new(0.055f, 2.8f), new(0.1f, 2.9f), new(0, 2.95f)], 28), s_iron, 0.7f);
        model.Add(Shapes.Sphere(0.2f, 28).Move(0, 3.14f, 0), Presets.Glow(new LinearRgb(1, 0.8f, 0.55f), glow, "globe"));
        return model.Build();
    }

    /// <summary>A round clock with two faces that hangs from above, its middle at y = 0.</summary>
    private static Model Clock()
    {
        var model = new ModelBuilder();
        Material dark = Presets.Matte(LinearRgb.FromHex("#1f2123"), "hand"), rim = Presets.Brass("rim");
        model.Add(Shapes.Cylinder(0.48f, 0.16f, 0.01f, 56).RotateX(MathF.PI / 2).Move(0, 0, -0.08f), Presets.Matte(LinearRgb.FromHex("#f2eee2"), "face"));
        model.Add(Shapes.Torus(0.5f, 0.05f, 56, 12, 0.11f).RotateX(MathF.PI / 2), rim);
        model.Add(Shapes.Box(0.04f, 0.26f, 0.006f, 0.002f).RotateZ(-0.95f).Move(0, 0, 0.085f).Join(Shapes.Box(0.03f, 0.4f, 0.006f, 0.002f).RotateZ(0.12f).Move(0, 0, 0.09f)), dark);
        for (int i = 0; i < 12; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 12);
            model.Add(Shapes.Box(0.03f, 0.08f, 0.004f, 0).Move(0, -0.04f, 0).RotateZ(-MathF.Tau * i / 12).Move(0.39f * s, 0.39f * c, 0.082f), dark);
        }

        model.Add(Shapes.Rod(new(-0.2f, 0.46f, 0), new(-0.2f, 3.4f, 0), 0.018f, null, 8).BothSides(), s_iron);
        return model.Build();
    }

    private static Model Luggage(RandomStream stream)
    {
        var model = new ModelBuilder();
        Material wood = Presets.Wood("oak", Vector3.UnitX, "trolley"), brass = Presets.Brass("lock");
        model.Add(Shapes.Box(1.1f, 0.06f, 0.62f, 0.01f).Move(0, 0.26f, 0), wood);
        foreach (float x in (ReadOnlySpan<float>)[-0.4f, 0.4f])
        {
            model.Add(Shapes.Torus(0.12f, 0.03f, 28, 10).RotateX(MathF.PI / 2).Move(x, 0.14f, 0.3f).Join(Shapes.Torus(0.12f, 0.03f, 28, 10).RotateX(MathF.PI / 2).Move(x, 0.14f, -0.3f)), s_iron);
        }

        float y = 0.32f;
        string[] hides = ["#7a4a2a", "#3f5a4a", "#8f2f2a", "#5a3f2c"];
        for (int i = 0; i < 4; i++)
        {
            float tall = stream.Range(0.18f, 0.26f), wide = stream.Range(0.62f, 0.86f);
            Material hide = Presets.Leather(LinearRgb.FromHex(hides[i]), "case");
            model.Add(Shapes.Box(wide, tall, 0.46f, 0.03f, 3).Move(stream.Range(-0.05f, 0.05f), y, 0), hide);
            model.Add(Shapes.Box(0.05f, tall + 0.006f, 0.47f, 0.02f).Move(-0.26f * wide, y - 0.003f, 0).Join(Shapes.Box(0.05f, tall + 0.006f, 0.47f, 0.02f).Move(0.26f * wide, y - 0.003f, 0)), Presets.Leather(LinearRgb.FromHex("#4a2f1c"), "strap"));
            model.Add(Shapes.Box(0.06f, 0.05f, 0.02f, 0.005f).Move(0, y + (0.5f * tall), 0.235f), brass);
            y += tall;
        }

        return model.Build();
    }
}
