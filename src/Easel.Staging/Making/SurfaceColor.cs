using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Making;

/// <summary>What colour a surface has at a point, its pattern included.</summary>
internal static class SurfaceColor
{
    private const float PaneShare = 0.8f;
    private static readonly Vector3 _pane = LinearRgb.FromHex("#5b88a6").ToVector3();

    /// <summary>Reflectance at a point of a triangle, linear, in [0, 1].</summary>
    /// <param name="part">Mesh and material.</param>
    /// <param name="triangle">Which triangle.</param>
    /// <param name="weights">Weights of its corners.</param>
    /// <param name="footprint">Size of what gets the colour, metres: finer detail fades.</param>
    /// <param name="instance">Tint and seed.</param>
    public static Vector3 At(Part part, int triangle, Vector3 weights, float footprint, in Instance instance)
    {
        Mesh mesh = part.Mesh;
        (int i, int j, int k) = (mesh.Indices[3 * triangle], mesh.Indices[(3 * triangle) + 1], mesh.Indices[(3 * triangle) + 2]);
        Material material = part.Material;
        Vector3 position = Mix(mesh.Positions[i], mesh.Positions[j], mesh.Positions[k]);
        Vector3 color = material.BaseColor.ToVector3() * instance.Tint.ToVector3() * (mesh.Colors.Length > 0 ? Mix(mesh.Colors[i], mesh.Colors[j], mesh.Colors[k]) : Vector3.One);
        if (material.Pattern is { } pattern)
        {
            var sample = new SurfaceSample { BaseColor = color, Roughness = material.Roughness, Metallic = material.Metallic, Specular = material.Specular };
            Vector3 rest = mesh.Rest.Length > 0 ? Mix(mesh.Rest[i], mesh.Rest[j], mesh.Rest[k]) : position;
            Vector3 normal = Vector3.Normalize(Mix(mesh.Normals[i], mesh.Normals[j], mesh.Normals[k]) + new Vector3(0, 1e-6f, 0));
            Vector2 texture = mesh.TexCoords.Length > 0
                ? (mesh.TexCoords[i] * weights.X) + (mesh.TexCoords[j] * weights.Y) + (mesh.TexCoords[k] * weights.Z)
                : Vector2.Zero;
            pattern.Apply(new SurfacePoint(Vector3.Transform(position, instance.Transform), rest, normal, texture, footprint, instance.Seed), ref sample);
            color = sample.BaseColor;
        }

        // Panes have the colour of what is dimly seen through them.
        if (material.Kind == FrameMaterialKind.Glass)
        {
            color = Vector3.Lerp(color, _pane, PaneShare);
        }

        return Vector3.Clamp(color, Vector3.Zero, Vector3.One);

        Vector3 Mix(Vector3 a, Vector3 b, Vector3 c) => (a * weights.X) + (b * weights.Y) + (c * weights.Z);
    }
}
