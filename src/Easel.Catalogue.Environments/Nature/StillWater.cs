using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The level surface of a lake, a pool or a slow river at y = 0.</summary>
internal static class StillWater
{
    /// <summary>Builds it around a viewer.</summary>
    /// <param name="request">The place.</param>
    /// <param name="view">The view.</param>
    /// <param name="bed">Height of the ground at (x, z), metres: below 0 where there is water.</param>
    /// <param name="strength">Of its ripples, 1 for a lake in a light breeze.</param>
    /// <param name="deep">Colour of deep water, linear sRGB.</param>
    /// <param name="shallow">Colour of shallow water.</param>
    /// <param name="shore">What lies on its bed.</param>
    /// <param name="reach">Distance of the farthest water, metres.</param>
    public static Instance Build(
        EnvironmentRequest request, EnvironmentView view, Func<float, float, float> bed, float strength, Vector3 deep, Vector3 shallow, LakeshorePattern shore, float reach)
    {
        SeaSurface waves = SeaSurface.Lake(request.IsWet ? 3 * strength : strength, request.Stream.Child("waves"));
        PolarTerrain grid = PolarTerrain.For(view.Camera, request.Aspect, 1, reach, 90, 90);
        Mesh mesh = grid.Build((x, z, _) => (new Vector3(x, 0, z), new Vector2(0, -bed(x, z))), normals: false);
        var water = new Material
        {
            Name = "lake",
            BaseColor = LinearRgb.FromVector3(deep),
            Roughness = 0.012f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Water,
            Pattern = new SeaPattern(waves, view.Camera.Position, deep, shallow, Vector3.Zero, Vector2.UnitY, 5, 1) { Bed = shore, BedFading = 2.2f },
        };
        return new Instance(new Model([new Part(mesh, water)]), Matrix4x4.Identity);
    }
}
