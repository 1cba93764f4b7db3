using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests;

/// <summary>Plain meshes and scenes for tests.</summary>
internal static class Shapes
{
    public static Camera Camera(Vector3 position, Vector3 target, float degrees = 40) =>
        new() { Position = position, Target = target, VerticalFieldOfView = degrees * MathF.PI / 180 };

    public static Material Matte(float albedo) => new() { Name = "matte", BaseColor = LinearRgb.Gray(albedo), Specular = 0, Roughness = 1 };

    public static Model Model(Mesh mesh, Material material) => new([new Part(mesh, material)]);

    public static Scene Scene(Camera camera, LinearRgb sky, params ReadOnlySpan<Instance> instances) =>
        new() { Instances = [.. instances], Sky = GradientSky.Uniform(sky), Camera = camera };

    /// <summary>A rectangle <c>center ± u ± v</c> facing cross(u, v).</summary>
    public static Mesh Rectangle(Vector3 center, Vector3 u, Vector3 v)
    {
        Vector3 n = Vector3.Normalize(Vector3.Cross(u, v));
        return new Mesh([center - u - v, center + u - v, center + u + v, center - u + v], [n, n, n, n], [0, 1, 2, 0, 2, 3]);
    }

    /// <summary>A box from −half to half, faces outward, or inward when <paramref name="inside"/>.</summary>
    public static Mesh Box(Vector3 half, bool inside = false)
    {
        var positions = new List<Vector3>();
        var normals = new List<Vector3>();
        var indices = new List<int>();
        Vector3 x = new(half.X, 0, 0), y = new(0, half.Y, 0), z = new(0, 0, half.Z);
        foreach ((Vector3 n, Vector3 u, Vector3 v) in new[] { (x, y, z), (-x, z, y), (y, z, x), (-y, x, z), (z, x, y), (-z, y, x) })
        {
            (Vector3 a, Vector3 b) = inside ? (v, u) : (u, v);
            int first = positions.Count;
            positions.AddRange([n - a - b, n + a - b, n + a + b, n - a + b]);
            Vector3 normal = Vector3.Normalize(inside ? -n : n);
            normals.AddRange([normal, normal, normal, normal]);
            indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
        }

        return new Mesh([.. positions], [.. normals], [.. indices]);
    }

    public static Mesh Sphere(float radius, int rings = 24)
    {
        var normals = new List<Vector3>();
        var indices = new List<int>();
        int columns = 2 * rings;
        for (int i = 0; i <= rings; i++)
        {
            for (int j = 0; j <= columns; j++)
            {
                (float sinT, float cosT) = MathF.SinCos(MathF.PI * i / rings);
                (float sinP, float cosP) = MathF.SinCos(MathF.Tau * j / columns);
                normals.Add(new Vector3(sinT * cosP, cosT, sinT * sinP));
                if (i < rings && j < columns)
                {
                    int a = (i * (columns + 1)) + j, b = a + columns + 1;
                    indices.AddRange([a, a + 1, b, a + 1, b + 1, b]);
                }
            }
        }

        return new Mesh([.. normals.Select(n => n * radius)], [.. normals], [.. indices]);
    }

    /// <summary>Mean of a frame's colour.</summary>
    public static Vector3 Mean(Frame frame)
    {
        double r = 0, g = 0, b = 0;
        for (int i = 0; i < frame.Color.Length; i += 3)
        {
            r += frame.Color[i];
            g += frame.Color[i + 1];
            b += frame.Color[i + 2];
        }

        double pixels = frame.Width * frame.Height;
        return new Vector3((float)(r / pixels), (float)(g / pixels), (float)(b / pixels));
    }
}
