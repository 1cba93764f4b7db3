using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Benchmarks.Rendering;

/// <summary>Scenes of the three kinds that matter for tracing, from boxes and leaves alone, so that they never change with the catalogue.</summary>
internal static class BenchmarkScenes
{
    public static Scene Make(string name) => name switch
    {
        "city" => City(),
        "forest" => Forest(),
        "room" => Room(),
        "hall" => Hall(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is a city, a forest, a room and a hall."),
    };

    private static Sky Daylight => new PhysicalSky { SunElevation = 0.6f, SunAzimuth = 0.7f };

    /// <summary>650 towers with windows of glass and a shelf at every floor: 24 models, about 3,000 triangles each.</summary>
    private static Scene City()
    {
        var random = new RandomStream(5);
        Model[] towers = [.. Enumerable.Range(0, 24).Select(i => Tower(random.Child(i)))];
        var instances = new List<Instance> { Ground(3000, "#77736c") };
        for (int z = -20; z < 4; z++)
        {
            for (int x = -14; x <= 14; x++)
            {
                RandomStream at = random.Child((z * 100) + x);
                Matrix4x4 place = Matrix4x4.CreateRotationY(at.Range(0, 3) * MathF.PI / 2) * Matrix4x4.CreateTranslation(x * 42, 0, z * 42);
                if (x != 0)
                {
                    instances.Add(new Instance(towers[at.Range(0, towers.Length - 1)], place, 1));
                }
            }
        }

        return new Scene
        {
            Instances = [.. instances],
            Sky = Daylight,
            Haze = new Haze(1 / 4200f, 400, LinearRgb.White),
            Camera = new Camera { Position = new Vector3(3, 38, 120), Target = new Vector3(0, 32, -100), VerticalFieldOfView = 0.87f },
        };
    }

    /// <summary>16,000 trees of 28,000 leaf triangles.</summary>
    private static Scene Forest()
    {
        var random = new RandomStream(6);
        Model[] trees = [.. Enumerable.Range(0, 5).Select(i => Tree(random.Child(i)))];
        var instances = new List<Instance> { Ground(600, "#5a6a3a") };
        for (int i = 0; i < 16000; i++)
        {
            RandomStream at = random.Child(1000 + i);
            instances.Add(new Instance(
                trees[at.Range(0, trees.Length - 1)],
                Matrix4x4.CreateScale(at.Range(0.7f, 1.3f)) * Matrix4x4.CreateRotationY(at.Range(0, MathF.Tau))
                    * Matrix4x4.CreateTranslation(at.Range(-300f, 300f), 0, at.Range(-500f, 20f)),
                1));
        }

        return new Scene
        {
            Instances = [.. instances],
            Sky = Daylight,
            Camera = new Camera { Position = new Vector3(0, 6, 40), Target = new Vector3(0, 5, -20), VerticalFieldOfView = 0.87f },
        };
    }

    /// <summary>A closed room with one window and a lamp.</summary>
    private static Scene Room()
    {
        Material wall = new() { Name = "wall", BaseColor = LinearRgb.FromHex("#e8e2d8"), Roughness = 0.9f };
        Material floor = new() { Name = "floor", BaseColor = LinearRgb.FromHex("#8a5633"), Roughness = 0.35f };
        var shell = new MeshParts();
        shell.AddBox(new Vector3(-3, 2.8f, -3), new Vector3(3, 2.9f, 3));
        shell.AddBox(new Vector3(-3, 0, -3.1f), new Vector3(3, 2.8f, -3));
        shell.AddBox(new Vector3(3, 0, -3), new Vector3(3.1f, 2.8f, 3));
        shell.AddBox(new Vector3(-3, 0, 3), new Vector3(3, 2.8f, 3.1f));
        shell.AddBox(new Vector3(-3.1f, 0, -3), new Vector3(-3, 0.9f, 3));
        shell.AddBox(new Vector3(-3.1f, 2.3f, -3), new Vector3(-3, 2.8f, 3));
        shell.AddBox(new Vector3(-3.1f, 0.9f, -3), new Vector3(-3, 2.3f, -1.2f));
        shell.AddBox(new Vector3(-3.1f, 0.9f, 1.2f), new Vector3(-3, 2.3f, 3));
        var boards = new MeshParts();
        boards.AddBox(new Vector3(-3, -0.1f, -3), new Vector3(3, 0, 3));
        boards.AddBox(new Vector3(-1, 0, -2.4f), new Vector3(1.2f, 0.45f, -1.5f));
        return new Scene
        {
            Instances = [new Instance(new Model([new Part(shell.ToMesh(), wall), new Part(boards.ToMesh(), floor)]), Matrix4x4.Identity, 1)],
            Sky = Daylight,
            Lights = [new Scenes.Lights.SphereLight(new Vector3(1.8f, 1.6f, -2), 0.12f, new LinearRgb(40, 24, 12), true)],
            Camera = new Camera { Position = new Vector3(1.2f, 1.5f, 2.8f), Target = new Vector3(-0.3f, 0.9f, -1.5f), VerticalFieldOfView = 1.08f },
        };
    }

    /// <summary>The closed room full of boulders, 576,000 triangles in one mesh.</summary>
    private static Scene Hall()
    {
        Scene room = Room();
        var random = new RandomStream(8);
        var boulders = new MeshParts();
        for (int i = 0; i < 60; i++)
        {
            RandomStream at = random.Child(i);
            AddBoulder(boulders, new Vector3(at.Range(-2.6f, 2.6f), at.Range(0.2f, 2.4f), at.Range(-2.8f, 1.6f)), at.Range(0.1f, 0.4f), at.Range(0, MathF.Tau));
        }

        Material stone = new() { Name = "stone", BaseColor = LinearRgb.FromHex("#8f8a80"), Roughness = 0.7f };
        Model shell = room.Instances[0].Model;
        return room with { Instances = [new Instance(new Model([.. shell.Parts, new Part(boulders.ToMesh(), stone)]), Matrix4x4.Identity, 1)] };
    }

    /// <summary>A sphere of 4,800 quads, dented by waves.</summary>
    private static void AddBoulder(MeshParts mesh, Vector3 center, float radius, float phase)
    {
        const int Rows = 48, Columns = 100;
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                Vector3 a = At(row, column), b = At(row, column + 1), c = At(row + 1, column), d = At(row + 1, column + 1);
                Vector3 u = (b + d - a - c) / 4, v = (c + d - a - b) / 4;
                mesh.AddQuad((a + b + c + d) / 4, v, u);
            }
        }

        Vector3 At(int row, int column)
        {
            float polar = (row + 0.5f) * MathF.PI / (Rows + 1), around = column * MathF.Tau / Columns;
            Vector3 direction = new(MathF.Sin(polar) * MathF.Cos(around), MathF.Cos(polar), MathF.Sin(polar) * MathF.Sin(around));
            float dent = 1 + (0.12f * MathF.Sin((5 * direction.X) + phase) * MathF.Sin((7 * direction.Y) - phase) * MathF.Sin((6 * direction.Z) + (2 * phase)));
            return center + (direction * radius * dent);
        }
    }

    private static Instance Ground(float size, string color)
    {
        var mesh = new Mesh(
            [new(-size, 0, -size), new(-size, 0, size), new(size, 0, size), new(size, 0, -size)],
            [Vector3.UnitY, Vector3.UnitY, Vector3.UnitY, Vector3.UnitY],
            [0, 1, 2, 0, 2, 3]);
        var material = new Material { Name = "ground", BaseColor = LinearRgb.FromHex(color), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        return new Instance(new Model([new Part(mesh, material)]), Matrix4x4.Identity);
    }

    private static Model Tower(RandomStream random)
    {
        float w = random.Range(8f, 16f), h = random.Range(15f, 90f);
        int columns = (int)(w / 1.5f), floors = (int)(h / 3.2f);
        var walls = new MeshParts();
        var windows = new MeshParts();
        walls.AddBox(new Vector3(-w, 0, -w), new Vector3(w, h, w));
        for (int y = 0; y < floors; y++)
        {
            walls.AddBox(new Vector3(-w - 0.3f, y * 3.2f, -w - 0.3f), new Vector3(w + 0.3f, (y * 3.2f) + 0.25f, w + 0.3f));
            for (int x = 0; x < columns; x++)
            {
                float cx = -w + ((x + 0.5f) * 2 * w / columns), cy = 1.6f + (y * 3.2f);
                windows.AddBox(new Vector3(cx - 0.9f, cy - 1, w - 0.05f), new Vector3(cx + 0.9f, cy + 1, w + 0.03f));
                windows.AddBox(new Vector3(cx - 0.9f, cy - 1, -w - 0.03f), new Vector3(cx + 0.9f, cy + 1, -w + 0.05f));
                windows.AddBox(new Vector3(w - 0.05f, cy - 1, cx - 0.9f), new Vector3(w + 0.03f, cy + 1, cx + 0.9f));
                windows.AddBox(new Vector3(-w - 0.03f, cy - 1, cx - 0.9f), new Vector3(-w + 0.05f, cy + 1, cx + 0.9f));
            }
        }

        var wall = new Material { Name = "wall", BaseColor = LinearRgb.FromHex("#a89a86"), Roughness = 0.6f };
        var glass = new Material { Name = "window", BaseColor = LinearRgb.FromHex("#0b1015"), Roughness = 0.06f };
        return new Model([new Part(walls.ToMesh(), wall), new Part(windows.ToMesh(), glass)]);
    }

    private static Model Tree(RandomStream random)
    {
        var leaves = new MeshParts();
        for (int i = 0; i < 14000; i++)
        {
            float height = random.Next(), reach = (1 - height) * 2.2f * MathF.Sqrt(random.Next()), angle = random.Range(0, MathF.Tau);
            var center = new Vector3(MathF.Cos(angle) * reach, 1.2f + (height * 7), MathF.Sin(angle) * reach);
            Vector3 along = random.Direction(), across = Vector3.Normalize(Vector3.Cross(along, random.Direction()));
            leaves.AddQuad(center, across * 0.09f, along * 0.16f);
        }

        var trunk = new MeshParts();
        trunk.AddBox(new Vector3(-0.15f, 0, -0.15f), new Vector3(0.15f, 6, 0.15f));
        var leaf = new Material
        {
            Name = "leaf", BaseColor = LinearRgb.FromHex("#4f7a2a"), Roughness = 0.6f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
        };
        var bark = new Material { Name = "bark", BaseColor = LinearRgb.FromHex("#5a4030"), Roughness = 0.9f };
        return new Model([new Part(leaves.ToMesh(), leaf), new Part(trunk.ToMesh(), bark)]);
    }
}
