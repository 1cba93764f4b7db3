using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Tests.References;

/// <summary>Twelve small scenes, each of which shows one thing a renderer must get right.</summary>
internal static class ReferenceScenes
{
    private static readonly Camera s_camera = Shapes.Camera(new Vector3(0, 1.3f, 4.2f), new Vector3(0, 0.5f, 0), 44);

    /// <summary>Name and scene.</summary>
    public static ImmutableDictionary<string, Func<Scene>> All { get; } = new Dictionary<string, Func<Scene>>
    {
        ["cornell-box"] = CornellBox.Make,
        ["metals"] = () => Studio(Plain("#e0b050") with { Metallic = 1, Roughness = 0.1f }, Plain("#c0c4c8") with { Metallic = 1, Roughness = 0.3f }, Plain("#b87050") with { Metallic = 1, Roughness = 0.6f }),
        ["coats-and-cloth"] = () => Studio(Plain("#b01010") with { Coat = 1, Roughness = 0.5f }, Plain("#304080") with { Sheen = 1, Roughness = 0.9f }, Plain("#d8d4c8") with { Roughness = 0.08f }),
        ["glass"] = () => Studio(Glass(0), Glass(0.4f), Glass(0) with { BaseColor = LinearRgb.FromHex("#40c080") }),
        ["wax-and-lamps"] = () => Studio(Plain("#e8d8b0") with { Translucency = 0.6f }, Plain("#ffffff") with { Emission = new LinearRgb(2, 1.4f, 0.8f) }, Plain("#60a040") with { Translucency = 0.3f }),
        ["many-lamps"] = ManyLamps,
        ["gobo"] = () => Studio(Plain("#c8c0b4"), Plain("#c8c0b4"), Plain("#c8c0b4")) is var s ? s with { Lights = [.. s.Lights.Select(l => l with { Gobo = new Bars() })] } : throw new InvalidOperationException(),
        ["noon"] = () => Outdoors(new PhysicalSky { SunElevation = 0.9f, SunAzimuth = -1, Clouds = new CloudLayer(1300, 2700, 0.6f, 0.022f, 4300, 1, 2.6f, 1.5f), Seed = 3 }),
        ["sunset-in-haze"] = () => Outdoors(new PhysicalSky { SunElevation = 0.06f, SunAzimuth = 0.12f, MieScale = 1.7f, OzoneScale = 1.6f }) with { Haze = new Haze(1 / 900f, 120, LinearRgb.White) },
        ["moonlit-night"] = () => Outdoors(new PhysicalSky { SunElevation = -0.5f, SunAzimuth = 2, Stars = 1, MilkyWay = 1, Moon = new Moon(0.35f, -0.2f) { Phase = 0.3f }, Seed = 5 }),
        ["snow-cover"] = () => Outdoors(new PhysicalSky { SunElevation = 0.3f, SunAzimuth = 1.1f }) with { GroundCover = new GroundCover { Snow = 0.9f } },
        ["leaves"] = Leaves,
    }.ToImmutableDictionary();

    private static Material Plain(string color) => new() { Name = "plain", BaseColor = LinearRgb.FromHex(color) };

    private static Material Glass(float roughness) =>
        new() { Name = "glass", BaseColor = LinearRgb.White, Roughness = roughness, Transmission = 1 };

    private static Instance Floor(string color) => new(
        Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 60), new Vector3(60, 0, 0)), Plain(color) with { Roughness = 0.6f }), Matrix4x4.Identity);

    private static Instance Ball(Material material, Vector3 at, float radius = 0.5f) =>
        new(Shapes.Model(Shapes.Sphere(radius, 32), material), Matrix4x4.CreateTranslation(at), 1);

    /// <summary>Three balls on a floor before a dark wall, under a key, a strip and a pale dome.</summary>
    private static Scene Studio(Material left, Material middle, Material right) => Shapes.Scene(
        s_camera, LinearRgb.Gray(0.2f), Floor("#8a8680"), Ball(left, new Vector3(-1.1f, 0.5f, 0)), Ball(middle, new Vector3(0, 0.5f, 0)), Ball(right, new Vector3(1.1f, 0.5f, 0)),
        new Instance(Shapes.Model(Shapes.Rectangle(new Vector3(0, 2, -2.5f), new Vector3(5, 0, 0), new Vector3(0, 2, 0)), Plain("#54606a")), Matrix4x4.Identity))
        with
        {
            Lights =
            [
                new RectangleLight(new Vector3(-2.4f, 3, 1.8f), new Vector3(0.4f, 0, 0.5f), new Vector3(0.3f, -0.4f, -0.25f), new LinearRgb(16, 15, 13.5f), true),
                new RectangleLight(new Vector3(3, 1, 1.4f), new Vector3(0, 0.8f, 0), new Vector3(0.06f, 0, -0.14f), new LinearRgb(5, 5.6f, 6), true),
            ],
        };

    private static Scene ManyLamps()
    {
        var random = new RandomStream(2);
        Scene studio = Studio(Plain("#c8c0b4"), Plain("#a0522d"), Plain("#506080") with { Roughness = 0.2f });
        return studio with
        {
            Sky = GradientSky.Uniform(LinearRgb.Gray(0.01f)),
            Lights =
            [
                .. Enumerable.Range(0, 60).Select(i => new SphereLight(
                    new Vector3(random.Range(-2.5f, 2.5f), random.Range(0.2f, 2f), random.Range(-2.2f, 1.5f)), 0.03f,
                    new LinearRgb(random.Range(2f, 40f), random.Range(2f, 30f), random.Range(2f, 40f)), true)),
            ],
        };
    }

    /// <summary>A pillar, a ball and a far block on open ground.</summary>
    private static Scene Outdoors(Sky sky) => new()
    {
        Instances =
        [
            Floor("#77705e"),
            new Instance(Shapes.Model(Shapes.Box(new Vector3(0.4f, 1.2f, 0.4f)), Plain("#b0a898")), Matrix4x4.CreateRotationY(0.5f) * Matrix4x4.CreateTranslation(-1.2f, 1.2f, -1), 1),
            Ball(Plain("#a03828") with { Roughness = 0.3f }, new Vector3(0.9f, 0.6f, -0.2f), 0.6f),
            new Instance(Shapes.Model(Shapes.Box(new Vector3(6, 9, 6)), Plain("#8a94a0")), Matrix4x4.CreateTranslation(22, 9, -52), 2),
        ],
        Sky = sky,
        Camera = Shapes.Camera(new Vector3(0, 1.4f, 5), new Vector3(0, 1.5f, 0), 50),
    };

    private static Scene Leaves()
    {
        var random = new RandomStream(9);
        Model leaf = Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0.12f, 0, 0), new Vector3(0, 0.07f, 0)), Plain("#4f7a2a") with { Translucency = 0.4f });
        Scene outdoors = Outdoors(new PhysicalSky { SunElevation = 0.5f, SunAzimuth = 0.4f });
        return outdoors with
        {
            Instances =
            [
                outdoors.Instances[0],
                .. Enumerable.Range(0, 1500).Select(i =>
                {
                    RandomStream at = random.Child(i);
                    Vector3 place = (at.Direction() * MathF.Cbrt(at.Next()) * 1.3f) + new Vector3(0, 1.7f, -0.5f);
                    return new Instance(leaf, Matrix4x4.CreateFromYawPitchRoll(at.Range(0, MathF.Tau), at.Range(0, MathF.Tau), 0) * Matrix4x4.CreateTranslation(place), 1);
                }),
            ],
        };
    }

    private sealed record Bars : Gobo
    {
        public override Vector3 Through(Vector3 position) => new(Noise.SmoothStep(-0.3f, 0.3f, MathF.Sin(6 * (position.X + (0.5f * position.Y)))));
    }
}
