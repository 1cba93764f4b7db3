using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests;

public sealed class PortalTests
{
    private const float Thickness = 0.002f;

    private static readonly RenderSettings Settings = new() { Width = 24, Height = 24, SamplesPerPixel = 64, MaxBounces = 1, Denoise = false };

    /// <summary>Half sides of the room, and its window in the wall at −X: middle and half sides along Z and Y.</summary>
    private static readonly Vector3 Half = new(2, 1.5f, 2.5f), Window = new(-2, 0.2f, 0.3f);

    private static readonly Vector2 HalfWindow = new(0.7f, 0.6f), s_wide = new(2.1f, 1.25f);

    [Fact]
    public void Render_FloorBelowAWindow_IsLitByItsFormFactor()
    {
        Scene scene = Room(Shapes.Matte(0.5f), LinearRgb.White, isPortal: true);
        float expected = 0.5f / MathF.PI * Irradiance(new Vector3(0, -Half.Y, 0), Vector3.UnitY);
        Assert.Equal(expected, Mean(scene, Settings).Y, 0.02f * expected);
    }

    [Fact]
    public void Render_WithPortalsAndWithout_AgreesInTheMean()
    {
        // A sky that differs by direction, through a window so wide that rays find it unaided: rare finds would be held down as fireflies.
        var sky = new GradientSky(new LinearRgb(0.5f, 0.7f, 1), LinearRgb.Gray(2), LinearRgb.Gray(0.3f));
        RenderSettings many = Settings with { SamplesPerPixel = 1024, MaxBounces = 12 };
        Vector3 blind = Mean(Room(Shapes.Matte(0.5f), LinearRgb.White, false, s_wide) with { Sky = sky }, many);
        Vector3 seeing = Mean(Room(Shapes.Matte(0.5f), LinearRgb.White, true, s_wide) with { Sky = sky }, many with { SamplesPerPixel = 256 });
        Assert.Equal(blind.X, seeing.X, 0.03f * blind.X);
        Assert.Equal(blind.Z, seeing.Z, 0.03f * blind.Z);
    }

    [Fact]
    public void Render_UniformSkyThroughAWindow_IsThrownToAndFroLikeALampThere()
    {
        RenderSettings many = Settings with { SamplesPerPixel = 256, MaxBounces = 30 };
        Scene room = Room(Shapes.Matte(0.7f), LinearRgb.White, true);
        Portal portal = room.Interior!.Portals[0];
        Scene lamp = room with { Interior = null, Sky = GradientSky.Uniform(LinearRgb.Black), Lights = [new RectangleLight(portal.Center, portal.U, portal.V, LinearRgb.White)] };
        float expected = Mean(lamp, many).Y;
        Assert.Equal(expected, Mean(room, many).Y, 0.02f * expected);
    }

    [Fact]
    public void Render_SunThroughAWindow_IsTheSameWithPortals()
    {
        // The camera looks at the patch of sun on the floor and at the shade around it.
        PhysicalSky sky = new() { SunElevation = 0.7f, SunAzimuth = -1.4f };
        RenderSettings many = Settings with { SamplesPerPixel = 128, MaxBounces = 20 };
        Scene With(bool isPortal) => Room(Shapes.Matte(0.6f), LinearRgb.White, isPortal) with { Sky = sky, Camera = Shapes.Camera(new Vector3(1.5f, 1, 1), new Vector3(-0.5f, -1.5f, 0.2f), 50) };
        float expected = Mean(With(false), many with { SamplesPerPixel = 512 }).Y;
        Assert.Equal(expected, Mean(With(true), many).Y, 0.03f * expected);
    }

    [Fact]
    public void Render_WithPortals_HasAFractionOfTheVariance()
    {
        RenderSettings few = Settings with { SamplesPerPixel = 4, MaxBounces = 4 };
        float Variance(bool isPortal)
        {
            Frame frame = Render(Room(Shapes.Matte(0.6f), LinearRgb.White, isPortal), few);
            double sum = 0, squares = 0;
            int pixels = frame.Width * frame.Height;
            for (int i = 0; i < pixels; i++)
            {
                sum += frame.Color[(3 * i) + 1];
                squares += frame.Color[(3 * i) + 1] * frame.Color[(3 * i) + 1];
            }

            return (float)((squares / pixels) - (sum / pixels * (sum / pixels)));
        }

        Assert.True(Variance(true) < Variance(false) / 5);
    }

    [Fact]
    public void Render_GlowingRoomUnderAnEquallyBrightSky_IsAFurnace()
    {
        Material glowing = Shapes.Matte(0.5f) with { Emission = LinearRgb.Gray(0.5f) };
        Scene scene = Room(glowing, LinearRgb.White, isPortal: true) with { Camera = Shapes.Camera(new Vector3(1.4f, 0.9f, 2.2f), new Vector3(-1, 0, -1), 80) };
        Assert.Equal(1, Mean(scene, Settings with { MaxBounces = 40 }).Y, 0.01f);
    }

    [Fact]
    public void Render_PaneInTheWindow_TintsWhatComesThrough()
    {
        Material glass = new() { Name = "pane", BaseColor = LinearRgb.White, Roughness = 0, Transmission = 1, ThinWalled = true };
        var pane = new Instance(
            Shapes.Model(Shapes.Rectangle(Window, new Vector3(0, 0, HalfWindow.X + 0.05f), new Vector3(0, HalfWindow.Y + 0.05f, 0)), glass), Matrix4x4.Identity);
        Scene open = Room(Shapes.Matte(0.5f), LinearRgb.White, true), closed = open with { Instances = open.Instances.Add(pane) };
        float share = Mean(closed, Settings).Y / Mean(open, Settings).Y;
        Assert.InRange(share, 0.75f, 0.95f);
    }

    [Fact]
    public void Render_InteriorWithoutPortals_ChangesNothing()
    {
        Scene scene = Room(Shapes.Matte(0.5f), LinearRgb.White, false);
        Frame with = Render(scene with { Interior = new Interior(new Bounds(-Half, Half), []) }, Settings), without = Render(scene, Settings);
        Assert.Equal(without.Color, with.Color);
    }

    /// <summary>A closed room of slabs around one window; the camera looks down at the middle of the floor.</summary>
    private static Scene Room(Material wall, LinearRgb sky, bool isPortal, Vector2? opening = null)
    {
        Vector2 half = opening ?? HalfWindow;
        Vector3 h = Half, t = new(Thickness);
        Vector3 low = Window - new Vector3(0, half.Y, half.X), high = Window + new Vector3(0, half.Y, half.X);
        (Vector3 Min, Vector3 Max)[] slabs =
        [
            (new(-h.X - t.X, -h.Y - t.Y, -h.Z - t.Z), new(h.X + t.X, -h.Y, h.Z + t.Z)),
            (new(-h.X - t.X, h.Y, -h.Z - t.Z), new(h.X + t.X, h.Y + t.Y, h.Z + t.Z)),
            (new(h.X, -h.Y, -h.Z), new(h.X + t.X, h.Y, h.Z)),
            (new(-h.X - t.X, -h.Y, -h.Z - t.Z), new(h.X + t.X, h.Y, -h.Z)),
            (new(-h.X - t.X, -h.Y, h.Z), new(h.X + t.X, h.Y, h.Z + t.Z)),
            (new(-h.X - t.X, -h.Y, -h.Z), new(-h.X, low.Y, h.Z)),
            (new(-h.X - t.X, high.Y, -h.Z), new(-h.X, h.Y, h.Z)),
            (new(-h.X - t.X, low.Y, -h.Z), new(-h.X, high.Y, low.Z)),
            (new(-h.X - t.X, low.Y, high.Z), new(-h.X, high.Y, h.Z)),
        ];
        ImmutableArray<Instance> instances =
        [
            .. slabs.Select(s => new Instance(Shapes.Model(Shapes.Box(0.5f * (s.Max - s.Min)), wall), Matrix4x4.CreateTranslation(0.5f * (s.Min + s.Max)))),
        ];
        var portal = new Portal(Window - new Vector3(Thickness, 0, 0), new Vector3(0, half.Y, 0), new Vector3(0, 0, half.X));
        return new Scene
        {
            Instances = instances,
            Sky = GradientSky.Uniform(sky),
            Camera = Shapes.Camera(new Vector3(0, 1.2f, 0.01f), new Vector3(0, -Half.Y, 0), 2),
            Interior = isPortal ? new Interior(new Bounds(-h - t, h + t), [portal]) : null,
        };
    }

    /// <summary>Irradiance of the window under a uniform sky of radiance 1 (Lambert's formula for polygons).</summary>
    private static float Irradiance(Vector3 point, Vector3 normal)
    {
        Vector3 middle = Window, y = new(0, HalfWindow.Y, 0), z = new(0, 0, HalfWindow.X);
        Vector3[] corners = [middle - y - z, middle + y - z, middle + y + z, middle - y + z];
        float sum = 0;
        for (int i = 0; i < 4; i++)
        {
            Vector3 a = Vector3.Normalize(corners[i] - point), b = Vector3.Normalize(corners[(i + 1) % 4] - point);
            sum += MathF.Acos(Vector3.Dot(a, b)) * Vector3.Dot(Vector3.Normalize(Vector3.Cross(a, b)), normal);
        }

        return MathF.Abs(sum) / 2;
    }

    private static Frame Render(Scene scene, RenderSettings settings)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene);
        return prepared.Render(scene.Camera, settings);
    }

    private static Vector3 Mean(Scene scene, RenderSettings settings) => Shapes.Mean(Render(scene, settings));
}
