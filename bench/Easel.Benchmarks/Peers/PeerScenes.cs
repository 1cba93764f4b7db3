using System.Numerics;
using Easel.Benchmarks.Rendering;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Benchmarks.Peers;

/// <summary>Three typical scenes that other renderers can show too: plain materials, no patterns, no haze, no clouds.</summary>
internal static class PeerScenes
{
    public static IReadOnlyList<string> Names { get; } = ["studio", "landscape", "room"];

    public static Scene Make(string name) => name switch
    {
        "studio" => Studio(),
        "landscape" => Landscape(),
        "room" => Room(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is a studio, a landscape and a room."),
    };

    /// <summary>Things of many materials under a soft key, a fill and a pale dome.</summary>
    private static Scene Studio()
    {
        Material floor = Plain("floor", "#b8b2a8", 0.45f);
        Material[] kinds =
        [
            Plain("red", "#b01818", 0.25f) with { Coat = 1 }, Plain("clay", "#b9713f", 0.8f), Plain("gold", "#e0b050", 0.25f) with { Metallic = 1 },
            Plain("steel", "#b8bcc0", 0.4f) with { Metallic = 1 }, Plain("blue", "#1f4fa0", 0.1f), Plain("chalk", "#d8d8d4", 1) with { Specular = 0 },
        ];
        var instances = new List<Instance>
        {
            One(Shape(m => m.AddQuad(Vector3.Zero, new Vector3(0, 0, 6), new Vector3(6, 0, 0))), floor, Matrix4x4.Identity),
        };
        Mesh ball = Ball(0.5f), block = Shape(m => m.AddBox(new Vector3(-0.45f, 0, -0.45f), new Vector3(0.45f, 0.9f, 0.45f)));
        for (int i = 0; i < kinds.Length; i++)
        {
            float x = ((i % 3) - 1) * 1.35f, z = i < 3 ? 0.5f : -1;
            bool isBall = (i & 1) == 0;
            instances.Add(One(
                isBall ? ball : block, kinds[i],
                Matrix4x4.CreateRotationY(0.5f * i) * Matrix4x4.CreateTranslation(x, isBall ? 0.5f : 0, z)));
        }

        return new Scene
        {
            Instances = [.. instances],
            Sky = GradientSky.Uniform(LinearRgb.Gray(0.25f)),
            Lights =
            [
                Panel(new Vector3(-3, 4, 2.5f), Vector3.Zero, 0.9f, new LinearRgb(14, 13, 12)),
                Panel(new Vector3(4, 2.5f, 1), Vector3.Zero, 0.6f, new LinearRgb(3, 3.4f, 4)),
            ],
            Camera = new Camera { Position = new Vector3(0, 1.9f, 5.2f), Target = new Vector3(0, 0.4f, -0.2f), VerticalFieldOfView = 0.62f },
        };
    }

    /// <summary>360 trees of 28,000 triangles on open ground under a clear afternoon sky: 10 million triangles.</summary>
    private static Scene Landscape()
    {
        Scene forest = BenchmarkScenes.Make("forest");
        Model[] trees = [.. forest.Instances.Skip(1).Select(i => i.Model).Distinct()];
        var random = new RandomStream(21);
        var instances = new List<Instance> { forest.Instances[0] };
        for (int i = 0; i < 360; i++)
        {
            RandomStream at = random.Child(i);
            float z = -12 - (130 * MathF.Pow(at.Next(), 0.8f)), x = at.Range(-0.75f, 0.75f) * (16 - z);
            instances.Add(new Instance(
                trees[i % trees.Length],
                Matrix4x4.CreateScale(at.Range(0.7f, 1.3f)) * Matrix4x4.CreateRotationY(at.Range(0, MathF.Tau)) * Matrix4x4.CreateTranslation(x, 0, z), 1));
        }

        return new Scene
        {
            Instances = [.. instances],
            Sky = new PhysicalSky { SunElevation = 0.6f, SunAzimuth = -1.1f, Cirrus = 0 },
            Camera = new Camera { Position = new Vector3(0, 3, 8), Target = new Vector3(0, 4.5f, -30), VerticalFieldOfView = 0.8f },
        };
    }

    /// <summary>A furnished room with one window to a clear sky, a lamp, and sun on the floor.</summary>
    private static Scene Room()
    {
        Scene room = BenchmarkScenes.Make("room");
        Material cloth = Plain("cloth", "#a0502c", 0.9f), wood = Plain("wood", "#6b4326", 0.35f), vase = Plain("vase", "#2e6f78", 0.12f);
        Mesh seat = Shape(m =>
        {
            m.AddBox(new Vector3(-1, 0.1f, -0.45f), new Vector3(1, 0.45f, 0.45f));
            m.AddBox(new Vector3(-1, 0.45f, -0.45f), new Vector3(1, 0.95f, -0.2f));
            m.AddBox(new Vector3(-1.2f, 0.1f, -0.45f), new Vector3(-1, 0.65f, 0.45f));
            m.AddBox(new Vector3(1, 0.1f, -0.45f), new Vector3(1.2f, 0.65f, 0.45f));
        });
        Mesh table = Shape(m =>
        {
            m.AddBox(new Vector3(-0.5f, 0.38f, -0.35f), new Vector3(0.5f, 0.42f, 0.35f));
            foreach ((float x, float z) in new[] { (-0.45f, -0.3f), (0.45f, -0.3f), (-0.45f, 0.3f), (0.45f, 0.3f) })
            {
                m.AddBox(new Vector3(x - 0.03f, 0, z - 0.03f), new Vector3(x + 0.03f, 0.38f, z + 0.03f));
            }
        });
        return room with
        {
            Instances =
            [
                .. room.Instances,
                One(seat, cloth, Matrix4x4.CreateRotationY(-1.2f) * Matrix4x4.CreateTranslation(1.7f, 0, -0.4f)),
                One(table, wood, Matrix4x4.CreateRotationY(0.3f) * Matrix4x4.CreateTranslation(-0.2f, 0, 0.1f)),
                One(Ball(0.14f), vase, Matrix4x4.CreateTranslation(-0.1f, 0.56f, 0.1f)),
            ],
            Sky = new PhysicalSky { SunElevation = 0.6f, SunAzimuth = -1.3f, Cirrus = 0 },
            Lights = [new SphereLight(new Vector3(1.8f, 1.6f, -2), 0.12f, new LinearRgb(40, 24, 12))],
            Interior = new Interior(
                new Bounds(new Vector3(-3.1f, -0.1f, -3.1f), new Vector3(3.1f, 2.9f, 3.1f)),
                [new Portal(new Vector3(-3.1f, 1.6f, 0), new Vector3(0, 0.7f, 0), new Vector3(0, 0, 1.2f))]),
        };
    }

    private static Material Plain(string name, string color, float roughness) =>
        new() { Name = name, BaseColor = LinearRgb.FromHex(color), Roughness = roughness };

    private static Instance One(Mesh mesh, Material material, Matrix4x4 place) => new(new Model([new Part(mesh, material)]), place, 1);

    private static Mesh Shape(Action<MeshParts> fill)
    {
        var parts = new MeshParts();
        fill(parts);
        return parts.ToMesh();
    }

    private static RectangleLight Panel(Vector3 center, Vector3 target, float half, LinearRgb radiance)
    {
        Vector3 forward = Vector3.Normalize(target - center), u = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, forward)), v = Vector3.Cross(forward, u);
        return new RectangleLight(center, u * half, v * half, radiance);
    }

    private static Mesh Ball(float radius)
    {
        const int Rows = 64, Columns = 128;
        var normals = new List<Vector3>();
        var indices = new List<int>();
        for (int i = 0; i <= Rows; i++)
        {
            for (int j = 0; j <= Columns; j++)
            {
                (float sinT, float cosT) = MathF.SinCos(MathF.PI * i / Rows);
                (float sinP, float cosP) = MathF.SinCos(MathF.Tau * j / Columns);
                normals.Add(new Vector3(sinT * cosP, cosT, sinT * sinP));
                if (i < Rows && j < Columns)
                {
                    int a = (i * (Columns + 1)) + j, b = a + Columns + 1;
                    indices.AddRange([a, a + 1, b, a + 1, b + 1, b]);
                }
            }
        }

        return new Mesh([.. normals.Select(n => n * radius)], [.. normals], [.. indices]);
    }
}
