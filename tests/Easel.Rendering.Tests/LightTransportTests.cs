using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Transport;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests;

public sealed class LightTransportTests
{
    private static readonly RenderSettings Settings = new() { Width = 24, Height = 24, SamplesPerPixel = 64, MaxBounces = 40, Denoise = false };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Render_ClosedGlowingBox_IsAFurnace(bool denoise)
    {
        // L = Le + ρ L: with Le = ρ = ½ the radiance is 1 everywhere.
        Material glowing = Shapes.Matte(0.5f) with { Emission = LinearRgb.Gray(0.5f) };
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0.2f, 0.1f, 0.3f), new Vector3(1, 0.3f, -1), 80), LinearRgb.Black,
            new Instance(Shapes.Model(Shapes.Box(new Vector3(1, 1.5f, 2), inside: true), glowing), Matrix4x4.Identity));
        Assert.Equal(1, Mean(scene, Settings with { Denoise = denoise }).Y, 0.01f);
    }

    [Fact]
    public void Render_ConvexBodyUnderUniformSky_ShowsItsAlbedo()
    {
        foreach (Material material in new[] { Shapes.Matte(0.7f), new Material { Name = "metal", BaseColor = LinearRgb.Gray(0.7f), Metallic = 1, Roughness = 0.4f } })
        {
            Scene scene = Shapes.Scene(
                Shapes.Camera(new Vector3(0, 0, 3), Vector3.Zero, 8), LinearRgb.White,
                new Instance(Shapes.Model(Shapes.Sphere(1), material), Matrix4x4.Identity));
            Assert.Equal(0.7f, Mean(scene, Settings).Y, 0.03f);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Render_RectangleLight_AgreesWithGlowingMesh(bool glossy)
    {
        // The light is found by light sampling, the mesh only by scattered rays: both must tell the same.
        Vector3 center = new(0, 2, 0), u = new(0.8f, 0, 0), v = new(0, 0, -0.8f);
        Material ground = glossy ? new Material { Name = "glossy", BaseColor = LinearRgb.Gray(0.6f), Roughness = 0.35f } : Shapes.Matte(0.6f);
        Instance floor = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), ground), Matrix4x4.Identity);
        Camera camera = Shapes.Camera(new Vector3(0, 1.5f, 3), Vector3.Zero, 30);
        Material glow = Shapes.Matte(0) with { Emission = LinearRgb.Gray(5) };

        Scene sampled = Shapes.Scene(camera, LinearRgb.Black, floor) with { Lights = [new RectangleLight(center, v, u, LinearRgb.Gray(5))] };
        Scene found = Shapes.Scene(camera, LinearRgb.Black, floor, new Instance(Shapes.Model(Shapes.Rectangle(center, v, u), glow), Matrix4x4.Identity));
        float expected = Mean(found, Settings with { SamplesPerPixel = 1024, MaxBounces = 2 }).Y;
        Assert.Equal(expected, Mean(sampled, Settings with { MaxBounces = 1 }).Y, 0.03f * expected);
    }

    [Fact]
    public void Render_SphereLight_FollowsTheInverseSquare()
    {
        // A small sphere of radius r and radiance L gives E = π L r²/d² at normal incidence.
        Instance floor = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Shapes.Matte(0.5f)), Matrix4x4.Identity);
        Camera camera = Shapes.Camera(new Vector3(0, 3, 0.01f), Vector3.Zero, 1);
        Scene scene = Shapes.Scene(camera, LinearRgb.Black, floor) with { Lights = [new SphereLight(new Vector3(0, 2, 0), 0.05f, LinearRgb.Gray(100))] };
        float expected = 0.5f * 100 * (0.05f * 0.05f) / (2 * 2);
        Assert.Equal(expected, Mean(scene, Settings).Y, 0.02f * expected);
    }

    [Theory]
    [InlineData(0.5f)]
    [InlineData(-0.5f)]
    public void Render_GoboBeforeALight_CutsItWhereItFalls(float cameraX)
    {
        // Nothing passes to the left of the origin; to the right the light is as without.
        Instance floor = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Shapes.Matte(0.5f)), Matrix4x4.Identity);
        Camera camera = Shapes.Camera(new Vector3(cameraX, 3, 0.01f), new Vector3(cameraX, 0, 0), 4);
        var lamp = new SphereLight(new Vector3(0, 2, 0), 0.05f, LinearRgb.Gray(100));
        Scene open = Shapes.Scene(camera, LinearRgb.Black, floor) with { Lights = [lamp] };
        Scene cut = open with { Lights = [lamp with { Gobo = new RightHalf() }] };
        float expected = cameraX > 0 ? Mean(open, Settings).Y : 0;
        Assert.Equal(expected, Mean(cut, Settings).Y, 1e-6f);
    }

    [Theory]
    [InlineData(3f)]
    [InlineData(-3f)]
    public void Render_HairSeenFromEitherSide_IsLitAsTheSkinBelow(float cameraZ)
    {
        // An upright hair on level skin, under a lamp straight above: its normal is the skin's, turned to the viewer by the cosine 1/4.
        Mesh sheet = Shapes.Rectangle(Vector3.Zero, new Vector3(0.05f, 0, 0), new Vector3(0, 0.05f, 0));
        var hair = new Mesh(sheet.Positions, [Vector3.UnitY, Vector3.UnitY, Vector3.UnitY, Vector3.UnitY], sheet.Indices);
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, cameraZ), Vector3.Zero, 0.5f), LinearRgb.Black,
            new Instance(Shapes.Model(hair, Shapes.Matte(0.5f) with { Nap = 0.1f }), Matrix4x4.Identity))
            with { Lights = [new SphereLight(new Vector3(0, 10, 0), 0.1f, LinearRgb.Gray(1e4f))] };
        float expected = 0.5f * 1e4f * 0.1f * 0.1f / (10 * 10) / MathF.Sqrt(1 + (0.25f * 0.25f));
        Assert.Equal(expected, Mean(scene, Settings).Y, 0.03f * expected);
    }

    [Fact]
    public void Render_PaneOfClearGlass_HidesLittleOfWhatIsBehind()
    {
        Material glass = new() { Name = "pane", BaseColor = LinearRgb.White, Roughness = 0, Transmission = 1, ThinWalled = true };
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, 3), Vector3.Zero, 10), LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, Vector3.UnitX, Vector3.UnitY), glass), Matrix4x4.Identity));

        // What is not let through is mirrored, and the mirror sees the same sky.
        Assert.Equal(1, Mean(scene, Settings).Y, 0.01f);
    }

    [Fact]
    public void Render_BodyInsideGlass_IsLit()
    {
        Material glass = new() { Name = "glass", BaseColor = LinearRgb.White, Roughness = 0, Transmission = 1 };
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, 4), Vector3.Zero, 3), LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Box(new Vector3(1)), glass), Matrix4x4.Identity),
            new Instance(Shapes.Model(Shapes.Sphere(0.5f), Shapes.Matte(0.8f)), Matrix4x4.Identity));
        Assert.InRange(Mean(scene, Settings).Y, 0.6f, 1);
    }

    [Fact]
    public void Render_Haze_TurnsDistanceIntoSkyLight()
    {
        Scene scene = Shapes.Scene(
            Shapes.Camera(Vector3.Zero, -Vector3.UnitZ, 5), LinearRgb.Gray(2),
            new Instance(Shapes.Model(Shapes.Rectangle(new Vector3(0, 0, -100), new Vector3(50, 0, 0), new Vector3(0, 50, 0)), Shapes.Matte(0)), Matrix4x4.Identity))
            with { Haze = new Haze(1 / 100f, 1e6f, LinearRgb.White) };
        Assert.Equal(2 * (1 - MathF.Exp(-1)), Mean(scene, Settings with { SamplesPerPixel = 4 }).Y, 0.02f);
    }

    [Fact]
    public void Render_PhysicalSky_LightsTheGroundWithItsSun()
    {
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 3, 0.01f), Vector3.Zero, 10), LinearRgb.Black,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 4), new Vector3(4, 0, 0)), Shapes.Matte(0.5f)), Matrix4x4.Identity))
            with { Sky = new PhysicalSky { SunElevation = 1, SunAzimuth = 0 } };
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(scene.Camera, Settings with { SamplesPerPixel = 16 });
        float direct = 0.5f / MathF.PI * 20 * MathF.Sin(1) * 0.6f;
        Assert.InRange(Shapes.Mean(frame).Y, direct, 2 * direct);
        Assert.Equal(MathF.Sin(1), frame.SunVisibility[300], 0.02f);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Render_DaylightAndLamp_AddUp(int bounces)
    {
        // Later surfaces ask one kind of light, the more often the more it seems to give. However they choose, light is linear: all kinds
        // together bring what each brings alone. The camera sees a wall that turns its back on the sun.
        Scene With(bool day, bool lamp) => Shapes.Scene(
            Shapes.Camera(new Vector3(-0.9f, 1, 0), new Vector3(0, 0.9f, 0), 40), LinearRgb.Black,
            new Instance(Shapes.Model(Shapes.Rectangle(new Vector3(-2, 0, 0), new Vector3(0, 0, 3), new Vector3(2.5f, 0, 0)), Shapes.Matte(0.6f)), Matrix4x4.Identity),
            new Instance(Shapes.Model(Shapes.Box(new Vector3(0.2f, 1, 2)), Shapes.Matte(0.5f)), Matrix4x4.CreateTranslation(0.2f, 1, 0)))
            with
            {
                Sky = day ? new PhysicalSky { SunElevation = 1, SunAzimuth = MathF.PI / 2 } : GradientSky.Uniform(LinearRgb.Black),
                Lights = lamp ? [new SphereLight(new Vector3(-3, 3, 1), 0.2f, LinearRgb.Gray(200))] : [],
            };

        RenderSettings settings = Settings with { SamplesPerPixel = 256, MaxBounces = bounces };
        float apart = Mean(With(true, false), settings).Y + Mean(With(false, true), settings).Y;
        Assert.Equal(apart, Mean(With(true, true), settings).Y, 0.02f * apart);
    }

    [Theory]
    [InlineData(6, 3, 1)]
    [InlineData(0, 3, 0)]
    [InlineData(0, 0, 2)]
    [InlineData(1000, 1, 0.001f)]
    public void InProportion_ExpectedLight_IsAskedForAsOftenAsItPaysButNeverForgotten(float sun, float sky, float lights)
    {
        var chances = LightChances.InProportion(sun, sky, lights);
        Assert.Equal(1, chances.Sun + chances.Sky + chances.Lights, 1e-5f);
        Assert.True(sun > 0 ? chances.Sun > 0.08f : chances.Sun == 0);
        Assert.True(lights > 0 ? chances.Lights > 0.08f : chances.Lights == 0);
        Assert.True(chances.Sky > 0.08f);
        Assert.True(sun <= sky || chances.Sun > chances.Sky);
    }

    private sealed record RightHalf : Gobo
    {
        public override Vector3 Through(Vector3 position) => position.X > 0 ? Vector3.One : Vector3.Zero;
    }

    private static Vector3 Mean(Scene scene, RenderSettings settings)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        return Shapes.Mean(prepared.Render(scene.Camera, settings, cancellation: TestContext.Current.CancellationToken));
    }
}
