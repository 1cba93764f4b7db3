using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The open sea, seen from low over the water.</summary>
internal sealed class Ocean : EnvironmentEntry
{
    private const float EyeHeight = 2.1f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "ocean",
        Names = ["ocean", "sea", "open sea", "open ocean", "ocean wave", "wave"],
        Tags = ["outdoor", "nature", "water", "sea"],
        Words = ["calm", "stormy", "rough", "wave"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        (Sky sky, Haze haze, Finish finish) = SeaLight.Open.For(request);
        var eye = new Vector3(0, EyeHeight, 0);
        float fov = request.Aspect < 0.9f ? 0.86f : 0.66f;
        return new EnvironmentSite
        {
            GroundHeight = (_, _) => 0,
            Zones =
            [
                new Zone(Support.Water, new Vector3(-26, 0, -95), new Vector3(26, 0, -14), new Vector3(-6, 0, -30)) { Kind = StageKind.Water },
                new Zone(Support.Ground, new Vector3(-10, 0, -40), new Vector3(10, 0, -12), new Vector3(0, 0, -20)),
                new Zone(Support.Air, new Vector3(-18, 4, -60), new Vector3(18, 24, -18), new Vector3(0, 9, -30)) { Kind = StageKind.Sky },
            ],

            // The horizon lies a good third from the bottom.
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.13f), -1), VerticalFieldOfView = fov },
            IsVista = true,
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        float strength = request.Words.Overlaps(["stormy", "rough", "storm"]) ? 1.7f : request.Words.Overlaps(["calm", "still", "peaceful"]) ? 0.5f : 1;
        SeaSurface sea = SeaSurface.Open(strength, request.Stream.Child("sea"));
        PolarTerrain grid = PolarTerrain.For(view.Camera, request.Aspect, 1.2f, 26000, 560, 520);
        Vector3 eye = view.Camera.Position;
        Mesh mesh = grid.Build(
            (x, z, spacing) =>
            {
                // Waves keep clear of the lens, and sink below the horizon with the curve of the earth.
                Vector4 d = sea.Displacement(x, z, spacing * 1.4f);
                float dx = x - eye.X, dz = z - eye.Z, far = (dx * dx) + (dz * dz);
                float lens = Math.Clamp(far / 30, 0.25f, 1);
                return (new Vector3(x + (d.X * lens), (d.Y * lens) - (far / (2 * 6_371_000f)), z + (d.Z * lens)), new Vector2(0, 30));
            },
            normals: false);
        return new EnvironmentDressing(
            [new Instance(new Model([new Part(mesh, SeaLight.Water(sea, request, site.Sky, eye, 0))]), Matrix4x4.Identity)], []);
    }
}
