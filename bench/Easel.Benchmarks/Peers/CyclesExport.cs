using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Easel.Rendering.Sampling;
using Easel.Rendering.Skies;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Benchmarks.Peers;

/// <summary>Writes a scene in the form that bench/peers/cycles/render.py reads. Patterns, haze and clouds are not carried over.</summary>
internal static class CyclesExport
{
    private const int SkyWidth = 1024;

    /// <summary>Writes <c>scene.json</c>, one file a mesh and the sky into a folder.</summary>
    public static void Write(string folder, Scene scene, int width, int height, int bounces)
    {
        Directory.CreateDirectory(folder);
        var materials = new List<Material>();
        var meshes = new List<object>();
        var numbers = new Dictionary<Part, int>(ReferenceEqualityComparer.Instance);
        foreach (Part part in scene.Instances.SelectMany(i => i.Model.Parts))
        {
            if (numbers.TryAdd(part, meshes.Count))
            {
                int material = materials.IndexOf(part.Material);
                if (material < 0)
                {
                    material = materials.Count;
                    materials.Add(part.Material);
                }

                string file = $"mesh{meshes.Count}.bin";
                WriteMesh(Path.Combine(folder, file), part.Mesh);
                meshes.Add(new { file, material });
            }
        }

        SkyDome sky = SkyDome.Bake(scene.Sky, Environment.ProcessorCount, CancellationToken.None);
        WriteSky(Path.Combine(folder, "sky.hdr"), sky);
        List<object> lights = [.. scene.Lights.Select(Describe)];
        if (sky.SunIrradiance != Vector3.Zero && sky.SunDirection.Y > 0)
        {
            lights.Add(new
            {
                kind = "sun", radiance = Rgb(sky.SunIrradiance), angle = 2 * MathF.Acos(sky.SunCosine), matrix = Facing(Vector3.Zero, sky.SunDirection),
            });
        }

        (Vector3 forward, Vector3 right, Vector3 up) = scene.Camera.Axes();
        var described = new
        {
            width,
            height,
            bounces,
            materials = materials.Select(Describe),
            meshes,
            instances = scene.Instances.Select(i => new { meshes = i.Model.Parts.Select(p => numbers[p]), matrix = Matrix(i.Transform) }),
            lights,
            sky = new { file = "sky.hdr" },
            camera = new { fieldOfView = scene.Camera.VerticalFieldOfView, matrix = Matrix(Axes(right, up, -forward, scene.Camera.Position)) },
        };
        File.WriteAllText(Path.Combine(folder, "scene.json"), JsonSerializer.Serialize(described));
    }

    private static object Describe(Material m) => new
    {
        name = m.Name,
        color = Rgb(m.BaseColor.ToVector3()),
        roughness = m.Roughness,
        metallic = m.Metallic,
        specular = m.Specular,
        coat = m.Coat,
        coatRoughness = m.CoatRoughness,
        transmission = m.Transmission,
        ior = m.Ior,
        translucency = m.Translucency,
    };

    private static object Describe(Light light) => light switch
    {
        // Lamps there shine along −Z, towards cross(U, V) here.
        RectangleLight r => new
        {
            kind = "rectangle", radiance = Rgb(r.Radiance.ToVector3()), width = 2 * r.U.Length(), height = 2 * r.V.Length(),
            matrix = Matrix(Axes(
                Vector3.Normalize(r.U), -Vector3.Normalize(r.V), -Vector3.Normalize(Vector3.Cross(r.U, r.V)), r.Center)),
        },
        SphereLight s => new
        {
            kind = "sphere", radiance = Rgb(s.Radiance.ToVector3()), radius = s.Radius, matrix = Matrix(Matrix4x4.CreateTranslation(s.Center)),
        },
        _ => throw new ArgumentException($"There is no way to write a {light.GetType().Name}.", nameof(light)),
    };

    private static float[] Rgb(Vector3 v) => [v.X, v.Y, v.Z];

    private static float[] Facing(Vector3 position, Vector3 z)
    {
        Warp.Frame(z, out Vector3 x, out Vector3 y);
        return Matrix(Axes(x, y, z, position));
    }

    private static Matrix4x4 Axes(Vector3 x, Vector3 y, Vector3 z, Vector3 position) =>
        new(x.X, x.Y, x.Z, 0, y.X, y.Y, y.Z, 0, z.X, z.Y, z.Z, 0, position.X, position.Y, position.Z, 1);

    /// <summary>Row after row, for column vectors.</summary>
    private static float[] Matrix(Matrix4x4 m) =>
        [m.M11, m.M21, m.M31, m.M41, m.M12, m.M22, m.M32, m.M42, m.M13, m.M23, m.M33, m.M43, m.M14, m.M24, m.M34, m.M44];

    private static void WriteMesh(string path, Mesh mesh)
    {
        using FileStream file = File.Create(path);
        Span<byte> counts = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(counts, mesh.Positions.Length);
        BinaryPrimitives.WriteInt32LittleEndian(counts[4..], mesh.TriangleCount);
        file.Write(counts);
        file.Write(MemoryMarshal.AsBytes(mesh.Positions.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(mesh.Normals.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(mesh.Indices.AsSpan()));
    }

    /// <summary>Writes the dome as a Radiance picture (Ward 1991), all directions in equal angles.</summary>
    private static void WriteSky(string path, SkyDome sky)
    {
        const int Height = SkyWidth / 2;
        using FileStream file = File.Create(path);
        file.Write(System.Text.Encoding.ASCII.GetBytes($"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y {Height} +X {SkyWidth}\n"));
        byte[] row = new byte[4 * SkyWidth];
        for (int y = 0; y < Height; y++)
        {
            (float sinE, float cosE) = MathF.SinCos((0.5f - ((y + 0.5f) / Height)) * MathF.PI);
            for (int x = 0; x < SkyWidth; x++)
            {
                (float sinA, float cosA) = MathF.SinCos((0.5f - ((x + 0.5f) / SkyWidth)) * MathF.Tau);
                Vector3 radiance = sky.Radiance(new Vector3(cosE * cosA, sinE, -cosE * sinA));
                float largest = MathF.Max(radiance.X, MathF.Max(radiance.Y, radiance.Z));
                int exponent = largest > 1e-30f ? (int)MathF.Floor(MathF.Log2(largest)) + 1 : -128;
                float scale = MathF.ScaleB(256, -exponent);
                (row[4 * x], row[(4 * x) + 1], row[(4 * x) + 2]) = (Byte(radiance.X * scale), Byte(radiance.Y * scale), Byte(radiance.Z * scale));
                row[(4 * x) + 3] = (byte)(exponent + 128);
            }

            file.Write(row);
        }

        static byte Byte(float value) => (byte)Math.Clamp(value, 0, 255);
    }
}
