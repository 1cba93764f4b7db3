using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Transport;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Benchmarks.Peers;

/// <summary>A scene with rays through it, as both tracers get it.</summary>
internal static class RayScene
{
    /// <summary>Camera rays in scan order, and from where they end a ray to the sun and one in a cosine-weighted direction.</summary>
    public static RayBatch[] Batches(Scene scene, SceneTree tree, int width, int height)
    {
        Vector3 sun = Vector3.Normalize(new Vector3(0.5f, 0.55f, -0.6f));
        var camera = new CameraRays(scene.Camera, width, height);
        var random = new RandomStream(1);
        var primary = new List<(Vector3, Vector3, float)>();
        var shadow = new List<(Vector3, Vector3, float)>();
        var diffuse = new List<(Vector3, Vector3, float)>();
        for (int i = 0; i < width * height; i++)
        {
            Vector3 direction = camera.Direction(new Vector2((i % width) + 0.5f, (i / width) + 0.5f));
            primary.Add((scene.Camera.Position, direction, float.PositiveInfinity));
            if (!tree.Intersect(scene.Camera.Position, direction, float.PositiveInfinity, out Hit hit))
            {
                continue;
            }

            // Back along the ray by a millimetre per metre keeps the start outside of every surface.
            Vector3 origin = scene.Camera.Position + (direction * hit.Distance * 0.999f);
            Vector3 normal = Normal(tree, hit, direction);
            Warp.Frame(normal, out Vector3 t, out Vector3 b);
            Vector3 local = Warp.CosineHemisphere(new Vector2(random.Next(), random.Next()));
            shadow.Add((origin, sun, float.PositiveInfinity));
            diffuse.Add((origin, (t * local.X) + (b * local.Y) + (normal * local.Z), float.PositiveInfinity));
        }

        return [new("primary", false, [.. primary]), new("shadow", true, [.. shadow]), new("diffuse", false, [.. diffuse])];
    }

    /// <summary>Writes models, instances and rays in the little-endian form that bench/peers/embree reads.</summary>
    public static void Write(string path, SceneTree tree, IReadOnlyList<RayBatch> batches)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(tree.Models.Length);
        foreach (ModelTree model in tree.Models)
        {
            WriteMesh(writer, model.Model);
        }

        writer.Write(tree.Instances.Length);
        foreach (ref readonly PlacedModel placed in tree.Instances.AsSpan())
        {
            // Row vectors here are columns there.
            Matrix4x4 m = placed.ToWorld;
            writer.Write(placed.Model);
            foreach (float value in (ReadOnlySpan<float>)[m.M11, m.M12, m.M13, m.M21, m.M22, m.M23, m.M31, m.M32, m.M33, m.M41, m.M42, m.M43])
            {
                writer.Write(value);
            }
        }

        writer.Write(batches.Count);
        foreach (RayBatch batch in batches)
        {
            writer.Write(batch.Name.Length);
            writer.Write(System.Text.Encoding.ASCII.GetBytes(batch.Name));
            writer.Write(batch.IsAnyHit ? 1 : 0);
            writer.Write(batch.Rays.Length);
            foreach ((Vector3 origin, Vector3 direction, float limit) in batch.Rays)
            {
                Write(writer, origin);
                Write(writer, direction);
                writer.Write(limit);
            }
        }
    }

    private static void WriteMesh(BinaryWriter writer, Model model)
    {
        writer.Write(model.Parts.Sum(p => p.Mesh.Positions.Length));
        writer.Write(model.TriangleCount);
        foreach (Part part in model.Parts)
        {
            foreach (Vector3 position in part.Mesh.Positions)
            {
                Write(writer, position);
            }
        }

        int first = 0;
        foreach (Part part in model.Parts)
        {
            foreach (int index in part.Mesh.Indices)
            {
                writer.Write(first + index);
            }

            first += part.Mesh.Positions.Length;
        }
    }

    private static void Write(BinaryWriter writer, Vector3 value)
    {
        writer.Write(value.X);
        writer.Write(value.Y);
        writer.Write(value.Z);
    }

    /// <summary>Geometric normal on the side of the viewer.</summary>
    private static Vector3 Normal(SceneTree tree, in Hit hit, Vector3 direction)
    {
        ref readonly PlacedModel placed = ref tree.Instances[hit.Instance];
        (int p, int triangle) = tree.Models[placed.Model].Locate(hit.Triangle);
        Scenes.Meshes.Mesh mesh = tree.Models[placed.Model].Model.Parts[p].Mesh;
        Span<Vector3> corners = stackalloc Vector3[3];
        for (int k = 0; k < 3; k++)
        {
            corners[k] = Vector3.Transform(mesh.Positions[mesh.Indices[(3 * triangle) + k]], placed.ToWorld);
        }

        Vector3 normal = Vector3.Normalize(Vector3.Cross(corners[1] - corners[0], corners[2] - corners[0]));
        return Vector3.Dot(normal, direction) > 0 ? -normal : normal;
    }
}
