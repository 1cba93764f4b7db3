using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Forms made by hand: no line is quite straight. Every point moves by a smooth field, so that what touches keeps touching.</summary>
internal static class Lumpy
{
    /// <summary>The model, its points moved.</summary>
    /// <param name="model">Any model.</param>
    /// <param name="depth">How far at most, metres.</param>
    /// <param name="length">Over which length the field changes, metres.</param>
    public static Model Apply(Model model, float depth, float length) => new(
        [.. model.Parts.Where(p => !p.IsPile).DefaultIfEmpty(model.Parts[0]).Select(p => p.Material.Kind is FrameMaterialKind.Text or FrameMaterialKind.Water or FrameMaterialKind.Ground ? p : p with { Mesh = Move(p.Mesh, depth, length) })],
        model.Surfaces);

    private static Mesh Move(Mesh mesh, float depth, float length)
    {
        // Small parts are moved as wholes: an eye stays round.
        Vector3 size = mesh.Bounds.Size;
        Vector3[] moved = MathF.Max(size.X, MathF.Max(size.Y, size.Z)) < length
            ? [.. mesh.Positions.Select(p => p + Field(mesh.Bounds.Center))]
            : [.. mesh.Positions.Select(p => p + Field(p))];
        return new Mesh([.. moved], mesh.Normals, mesh.Indices, mesh.Colors, mesh.Rest.Length > 0 ? mesh.Rest : mesh.Positions, mesh.TexCoords);

        Vector3 Field(Vector3 p)
        {
            Vector3 q = p / length;
            return depth * new Vector3(Noise.Perlin(q, 11), Noise.Perlin(q, 12), Noise.Perlin(q, 13));
        }
    }
}
