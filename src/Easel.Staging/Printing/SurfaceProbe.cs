using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Printing;

/// <summary>Finds out what colour a print area has.</summary>
internal static class SurfaceProbe
{
    /// <summary>Probes along each side of the area.</summary>
    private const int Probes = 3;

    /// <summary>The mean colour of what lies in the area, patterns included; white when nothing does.</summary>
    public static LinearRgb MeanColor(Model model, TaggedSurface area)
    {
        Vector3 sum = default;
        int hits = 0;
        for (int i = 0; i < Probes; i++)
        {
            for (int j = 0; j < Probes; j++)
            {
                // Only the middle of a curved area lies on its tangent plane: probes stay near it.
                float reach = area.CurvatureRadius > 0 ? 0.2f : 0.7f;
                Vector3 p = area.Center + (area.U * (reach * (i - 1))) + (area.V * (reach * (j - 1)));
                if (ColorAt(model, p, area) is Vector3 color)
                {
                    sum += color;
                    hits++;
                }
            }
        }

        return hits > 0 ? LinearRgb.FromVector3(sum / hits) : LinearRgb.White;
    }

    /// <summary>What the middle of an area is made of, or null when nothing is there.</summary>
    public static Material? Stuff(Model model, TaggedSurface area)
    {
        Vector3 normal = area.Normal;
        float reach = 0.25f * MathF.Min(area.U.Length(), area.V.Length()), nearest = 2 * reach;
        Vector3 origin = area.Center + (area.U * 0.013f) + (area.V * 0.017f) + (normal * reach);
        Material? stuff = null;
        foreach (Part part in model.Parts)
        {
            Mesh mesh = part.Mesh;
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                if (Hit(origin, -normal, mesh.Positions[mesh.Indices[t]], mesh.Positions[mesh.Indices[t + 1]], mesh.Positions[mesh.Indices[t + 2]]) is { } hit && hit.Distance < nearest)
                {
                    (nearest, stuff) = (hit.Distance, part.Material);
                }
            }
        }

        return stuff;
    }

    /// <summary>Colour of the outermost surface on the line through a point across the area, within a short distance of it.</summary>
    private static Vector3? ColorAt(Model model, Vector3 point, TaggedSurface area)
    {
        Vector3 normal = area.Normal;
        float reach = 0.4f * MathF.Min(area.U.Length(), area.V.Length());
        Vector3 origin = point + (normal * reach);
        float nearest = 2 * reach;
        Vector3? color = null;
        foreach (Part part in model.Parts)
        {
            Mesh mesh = part.Mesh;
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                (int a, int b, int c) = (mesh.Indices[t], mesh.Indices[t + 1], mesh.Indices[t + 2]);
                if (Hit(origin, -normal, mesh.Positions[a], mesh.Positions[b], mesh.Positions[c]) is { } hit && hit.Distance < nearest)
                {
                    nearest = hit.Distance;
                    color = Shade(part, a, b, c, hit.U, hit.V, reach);
                }
            }
        }

        return color;
    }

    private static Vector3 Shade(Part part, int a, int b, int c, float u, float v, float footprint)
    {
        Mesh mesh = part.Mesh;
        Vector3 Mix(System.Collections.Immutable.ImmutableArray<Vector3> x) => (x[a] * (1 - u - v)) + (x[b] * u) + (x[c] * v);
        Material material = part.Material;
        var sample = new SurfaceSample
        {
            BaseColor = material.BaseColor.ToVector3() * (mesh.Colors.IsEmpty ? Vector3.One : Mix(mesh.Colors)),
            Roughness = material.Roughness,
            Metallic = material.Metallic,
            Specular = material.Specular,
        };
        Vector3 position = Mix(mesh.Positions);
        var at = new SurfacePoint(
            position, mesh.Rest.IsEmpty ? position : Mix(mesh.Rest), Vector3.Normalize(Mix(mesh.Normals)), default, footprint, 0);
        material.Pattern?.Apply(at, ref sample);
        return Vector3.Clamp(sample.BaseColor, Vector3.Zero, Vector3.One);
    }

    /// <summary>Möller–Trumbore intersection from either side.</summary>
    private static (float Distance, float U, float V)? Hit(Vector3 origin, Vector3 direction, Vector3 a, Vector3 b, Vector3 c)
    {
        Vector3 e1 = b - a, e2 = c - a, p = Vector3.Cross(direction, e2);
        float determinant = Vector3.Dot(e1, p);
        if (MathF.Abs(determinant) < 1e-14f)
        {
            return null;
        }

        Vector3 s = origin - a, q = Vector3.Cross(s, e1);
        float u = Vector3.Dot(s, p) / determinant, v = Vector3.Dot(direction, q) / determinant, t = Vector3.Dot(e2, q) / determinant;
        return u >= 0 && v >= 0 && u + v <= 1 && t >= 0 ? (t, u, v) : null;
    }
}
