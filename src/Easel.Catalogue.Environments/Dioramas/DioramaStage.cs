using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Dioramas;

/// <summary>What cut-out scenes share: a plain ground of a soft colour, a key light from the front right, a pale sky, and the view over a corner.</summary>
internal static class DioramaStage
{
    /// <summary>Turn of the view: over the corner between +X and +Z, radians.</summary>
    public const float Turn = MathF.PI / 4;

    /// <summary>Angle of view and elevation of an isometric picture, radians.</summary>
    private const float Lens = 0.157f, Elevation = 0.6155f;

    private static readonly string[] s_grounds = ["#f2d5c8", "#c9dfe8", "#d5e5cd", "#e4d8ec", "#f3e3bd", "#cfe6df", "#f0cfd3"];

    /// <summary>The sky that fills shadows.</summary>
    /// <param name="request">By night it is dim and blue.</param>
    public static Sky Sky(EnvironmentRequest request) => IsDark(request)
        ? new GradientSky(new LinearRgb(0.045f, 0.06f, 0.12f), new LinearRgb(0.03f, 0.04f, 0.085f), LinearRgb.Black)
        : new GradientSky(new LinearRgb(0.36f, 0.4f, 0.47f), new LinearRgb(0.3f, 0.31f, 0.34f), LinearRgb.Black);

    /// <summary>Exposure and mood.</summary>
    /// <param name="request">The place.</param>
    public static Finish Finish(EnvironmentRequest request) => IsDark(request) ? new Finish(0.12f, 1.25f, 0.09f, "night") : new Finish(0.3f, 1.24f, 0.03f, "studio");

    /// <summary>The view of something of this size around a point when nothing else decides.</summary>
    /// <param name="middle">Its middle, metres.</param>
    /// <param name="size">Its breadth, metres.</param>
    public static Camera View(Vector3 middle, float size)
    {
        float away = 0.82f * size / MathF.Tan(0.5f * Lens);
        (float sin, float cos) = MathF.SinCos(Elevation);
        return new Camera { Position = middle + (away * new Vector3(cos * MathF.Sin(Turn), sin, cos * MathF.Cos(Turn))), Target = middle, VerticalFieldOfView = Lens };
    }

    /// <summary>The plain ground below.</summary>
    /// <param name="request">A colour may be asked for.</param>
    /// <param name="height">Of the ground, metres.</param>
    /// <param name="middle">Middle of the pool of light on it, metres.</param>
    /// <param name="size">Breadth of what stands on it, metres.</param>
    public static Instance Ground(EnvironmentRequest request, float height, Vector3 middle, float size)
    {
        LinearRgb color = request.Color ?? LinearRgb.FromHex(request.Stream.Child("ground").Pick(s_grounds)) * (IsDark(request) ? 0.3f : 1);
        var paper = new Material
        {
            Name = "backdrop", BaseColor = LinearRgb.FromVector3(Vector3.Min(color.ToVector3(), new Vector3(0.86f))), Roughness = 0.9f, Specular = 0.01f, Kind = FrameMaterialKind.Ground, Pattern = new PoolOfLightPattern(middle, 1.7f * size),
        };
        float half = 60 * size;
        Model plane = new ModelBuilder().Add(Shapes.Grid(1, 1, (u, v) => new Vector3(middle.X + (((2 * u) - 1) * half), height, middle.Z - (((2 * v) - 1) * half))), paper).Build();
        return new Instance(plane, Matrix4x4.Identity);
    }

    /// <summary>A large soft key from the front right, a rim from behind.</summary>
    /// <param name="request">The place.</param>
    /// <param name="middle">Middle of the scene, metres.</param>
    /// <param name="size">Its breadth, metres.</param>
    public static ImmutableArray<Light> Lights(EnvironmentRequest request, Vector3 middle, float size)
    {
        LinearRgb key = IsDark(request) ? new LinearRgb(0.3f, 0.42f, 0.85f) * 3.4f : request.Daylight == Daylight.Sunset ? new LinearRgb(1, 0.66f, 0.36f) * 36 : new LinearRgb(1, 0.9f, 0.76f) * 30;
        return [Panel(middle, new Vector3(0.42f, 1.05f, 1.15f) * (2.4f * size), 0.52f * size, key), Panel(middle, new Vector3(-1.1f, 0.9f, -0.7f) * (2.4f * size), 0.5f * size, new LinearRgb(0.75f, 0.86f, 1) * (IsDark(request) ? 1 : 5))];
    }

    /// <summary>Whether it is evening or night.</summary>
    /// <param name="request">The place.</param>
    public static bool IsDark(EnvironmentRequest request) => request.Daylight is Daylight.Night or Daylight.Twilight or Daylight.Dusk;

    private static RectangleLight Panel(Vector3 middle, Vector3 offset, float half, LinearRgb radiance)
    {
        Vector3 facing = Vector3.Normalize(-offset), u = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, facing));
        return new RectangleLight(middle + offset, u * half, Vector3.Cross(facing, u) * half, radiance, true);
    }
}
