using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Marine;

/// <summary>A sandy sea floor between banks of coral, under the glowing surface; sunlight falls through it in a dancing net.</summary>
internal sealed class Underwater : EnvironmentEntry
{
    private const float EyeHeight = 1.25f;

    /// <summary>Depth of the water, and where its surface begins to be built around the viewer, metres: above, the sky lights the floor.</summary>
    private const float Depth = 7.5f, CeilingFrom = 7, CeilingTo = 70;

    /// <summary>Extinction of the water, per metre.</summary>
    private const float Murk = 1f / 18;

    private static readonly Vector3 s_water = new(0.011f, 0.165f, 0.3f);

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "underwater",
        Names =
        [
            "coral reef", "reef", "ocean floor", "sea floor", "seafloor", "seabed", "sea bed", "bottom of the sea", "bottom of the ocean", "underwater world", "underwater scene",
            "underwater landscape",
        ],
        Tags = ["outdoor", "underwater", "afloat"],
        Words = ["tropical", "deep", "dark"],
        Scenery = ["emblem-coral", "emblem-seaweed"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        Func<float, float, float> ground = Ground(request);
        float light = Light(request), fov = request.Aspect < 0.9f ? 0.95f : 0.84f;
        var eye = new Vector3(0, ground(0, 6) + EyeHeight, 6);
        return new EnvironmentSite
        {
            GroundHeight = ground,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-4, 0, -5), new Vector3(4, 0, 3), new Vector3(0, ground(0, 0), 0)) { Kind = StageKind.Open },
                new Zone(Support.Air, new Vector3(-6, 1, -12), new Vector3(6, 5, -1), new Vector3(0, 2.2f, -3)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.11f), -1), VerticalFieldOfView = fov },
            Sky = new GradientSky(LinearRgb.FromVector3(new Vector3(0.75f, 1.9f, 2.1f) * light), LinearRgb.FromVector3(s_water * light), LinearRgb.FromVector3(s_water * light)),
            Haze = new Haze(Murk, 400, LinearRgb.White),
            Finish = new Finish(0.17f * MathF.Sqrt(light), 1.35f, 0.08f, "noon"),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        float light = Light(request);
        var sand = new Material
        {
            Name = "sea bed",
            BaseColor = LinearRgb.FromHex("#d9cfae"),
            Roughness = 0.95f,
            Specular = 0,
            Kind = FrameMaterialKind.Ground,
            Pattern = new SeaBedPattern(request.Stream.Child("sand").Seed),
        };
        PolarTerrain floor = PolarTerrain.For(view.Camera, request.Aspect, 0.3f, 140, 150, 140);
        List<Instance> instances = [new Instance(new Model([new Part(floor.Build(site.GroundHeight), sand)]), Matrix4x4.Identity)];
        Reef.Build(request, view, site.GroundHeight, instances);

        // The sun stands high beyond one shoulder; its light reaches the floor as a net.
        float hand = request.Stream.Child("sun").Chance(0.5f) ? 1 : -1;
        ViewFan fan = ViewFan.Of(view, request.Aspect);
        Vector3 middle = view.Camera.Position with { Y = 0 };
        (float sin, float cos) = MathF.SinCos(fan.Ahead + (hand * 0.7f));
        Vector3 sun = middle + new Vector3(16 * sin, 40, -16 * cos), travel = Vector3.Normalize(middle - sun), across = Vector3.Normalize(Vector3.Cross(travel, Vector3.UnitZ));
        Vector3 second = Vector3.Cross(across, travel);
        second = Vector3.Dot(Vector3.Cross(across, second), travel) > 0 ? second : -second;
        var sunlight = new RectangleLight(sun, across * 0.7f, second * 0.7f, new LinearRgb(0.78f, 1, 0.92f) * (9000 * light))
        {
            Gobo = new CausticGobo(travel, request.Stream.Child("waves").Seed),
        };

        Vector3 glow = new Vector3(0.3f, 0.95f, 1.1f) * light;
        instances.Add(new Instance(new Model([new Part(Ceiling(view), Glowing("water surface", new WaterCeilingPattern(fan.At(hand * 0.45f, 16), glow, request.Stream.Child("surface").Seed)))]), Matrix4x4.Identity));
        return new EnvironmentDressing([.. instances], [sunlight]);
    }

    /// <summary>A ring of the surface around the viewer, seen from below.</summary>
    private static Mesh Ceiling(EnvironmentView view)
    {
        Vector3 eye = view.Camera.Position;
        return Shapes.Grid(48, 14, (u, v) =>
        {
            float radius = CeilingFrom * MathF.Pow(CeilingTo / CeilingFrom, v);
            (float s, float c) = MathF.SinCos(-MathF.Tau * u);
            return new Vector3(eye.X + (radius * s), Depth, eye.Z + (radius * c));
        }).ToMesh();
    }

    private static Material Glowing(string name, SurfacePattern pattern) => new() { Name = name, BaseColor = LinearRgb.Black, Roughness = 1, Specular = 0, Pattern = pattern };

    /// <summary>How bright it is below: at night the moon shows little.</summary>
    private static float Light(EnvironmentRequest request) =>
        (request.Words.Overlaps(["deep", "dark"]) ? 0.5f : 1) * request.Daylight switch
        {
            Daylight.Night => 0.14f,
            Daylight.Twilight or Daylight.Dusk => 0.3f,
            Daylight.Sunset => 0.65f,
            _ => 1,
        };

    /// <summary>Height of the sea floor: level at the stage, rising in banks at its sides.</summary>
    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("floor").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            var p = new Vector3(x, 0, z);
            return (Noise.SmoothStep(2, 7, d) * 0.22f * Noise.Fbm(p / 3.6f, 2, seed)) + (Noise.SmoothStep(6, 30, d) * 1.3f * (0.2f + Noise.Fbm(p / 11, 3, seed + 1)));
        };
    }
}
