using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Transport;
using Easel.Rendering.Weather;
using Easel.Scenes;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Tests.Weather;

public sealed class PrecipitationTests
{
    private static readonly RenderSettings Settings = new() { Width = 96, Height = 64, SamplesPerPixel = 2 };

    private static readonly Camera Camera = Shapes.Camera(new Vector3(0, 1.6f, 8), new Vector3(0, 1.6f, 0), 50);

    [Theory]
    [InlineData(PrecipitationKind.Rain)]
    [InlineData(PrecipitationKind.Snow)]
    public void Render_OneAndTwoThreads_GiveTheSameBytes(PrecipitationKind kind)
    {
        using PreparedScene scene = PreparedScene.Prepare(Wall(new Precipitation(kind, 8, new Vector2(2, 1), 5)), 2, TestContext.Current.CancellationToken);
        Frame one = scene.Render(Camera, Settings with { Threads = 1 }), two = scene.Render(Camera, Settings with { Threads = 2 });
        Assert.Equal(one.Color, two.Color);
    }

    [Fact]
    public void Rain_WithoutWind_FallsTowardsThePointBelowTheCamera()
    {
        // Parallel lines in space meet in the picture where their direction points: seen from a camera that looks down, under its feet.
        Camera tilted = Shapes.Camera(new Vector3(0, 6, 0), new Vector3(0, 2, -8), 60);
        var rays = new CameraRays(tilted, 320, 240);
        Vector2 nadir = rays.Project(-Vector3.UnitY)!.Value;
        var field = new ParticleField(new Precipitation(PrecipitationKind.Rain, 20, Vector2.Zero, 3), rays, 320, 240);
        Assert.True(field.Count > 1000);
        double total = 0;
        for (int i = 0; i < 1000; i++)
        {
            FallingParticle drop = field.At(i);
            Vector3 to = drop.Position - tilted.Position;
            Vector2 from = rays.Project(to)!.Value;
            Vector2 line = Vector2.Normalize(rays.Project(to + (drop.Velocity * 0.01f))!.Value - from), wanted = Vector2.Normalize(nadir - from);
            Assert.True(Vector2.Dot(line, wanted) > 0.97f);
            total += Vector2.Dot(line, wanted);
        }

        Assert.True(total > 998);
    }

    [Fact]
    public void Wind_SlantsByItsSpeedOverTheFallSpeed()
    {
        var rays = new CameraRays(Camera, 320, 240);
        var still = new ParticleField(new Precipitation(PrecipitationKind.Rain, 20, Vector2.Zero, 3), rays, 320, 240);
        var windy = new ParticleField(new Precipitation(PrecipitationKind.Rain, 20, new Vector2(4, 0), 3), rays, 320, 240);
        double slant = 0, fall = 0, before = 0;
        for (int i = 0; i < 2000; i++)
        {
            slant += windy.At(i).Velocity.X;
            fall += windy.At(i).Velocity.Y;
            before += still.At(i).Velocity.X;
        }

        Assert.Equal(4, slant / 2000, 0.1);
        Assert.Equal(0, before / 2000, 0.1);

        // Drops of one to five millimetres fall at four to nine metres per second.
        Assert.InRange(-fall / 2000, 4, 9);
    }

    [Fact]
    public void Veil_FollowsTheLawOfBeerAndLambert()
    {
        // What a dark wall under a white sky gains is the veil. Drops themselves are few at this rate.
        var rain = new Precipitation(PrecipitationKind.Rain, 1, Vector2.Zero, 1);
        float near = Veil(4, rain), far = Veil(16, rain);
        float expected = (1 - MathF.Exp(-16 * rain.Extinction)) / (1 - MathF.Exp(-4 * rain.Extinction));
        Assert.Equal(expected, far / near, 0.35f);
    }

    [Fact]
    public void Drops_BehindASurface_AreHidden()
    {
        // With the wall closer than the nearest drop only the veil is left, which over half a metre is next to nothing.
        var rain = new Precipitation(PrecipitationKind.Rain, 60, Vector2.Zero, 1);
        Scene close = Wall(rain, 7.5f), dry = Wall(null, 7.5f);
        Frame wet = Render(close), plain = Render(dry);
        for (int i = 0; i < wet.Color.Length; i++)
        {
            Assert.Equal(plain.Color[i], wet.Color[i], 0.02f);
        }
    }

    [Fact]
    public void FirstHit_ShowsNoWeather()
    {
        RenderSettings quick = Settings with { Mode = RenderMode.FirstHit };
        using PreparedScene wet = PreparedScene.Prepare(Wall(new Precipitation(PrecipitationKind.Snow, 8, Vector2.Zero, 5)), 2, TestContext.Current.CancellationToken);
        using PreparedScene dry = PreparedScene.Prepare(Wall(null), 2, TestContext.Current.CancellationToken);
        Assert.Equal(dry.Render(Camera, quick).Color, wet.Render(Camera, quick).Color);
    }

    [Theory]
    [InlineData(1f, 4.0)]
    [InlineData(2f, 6.5)]
    [InlineData(5f, 9.1)]
    public void Drops_FallAsFastAsMeasured(float millimetres, double metresPerSecond) =>
        Assert.Equal(metresPerSecond, Hydrometeors.FallSpeed(PrecipitationKind.Rain, millimetres * 1e-3f), 0.2);

    private static float Veil(float distance, Precipitation rain)
    {
        Frame wet = Render(Wall(rain, 8 - distance)), dry = Render(Wall(null, 8 - distance));
        float[] values = [.. Enumerable.Range(0, wet.Width * wet.Height).Select(i => wet.Color[(3 * i) + 1] - dry.Color[(3 * i) + 1]).Order()];
        return values[values.Length / 4];
    }

    private static Frame Render(Scene scene)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, 2, TestContext.Current.CancellationToken);
        return prepared.Render(Camera, Settings);
    }

    /// <summary>A dark wall across the whole view at z.</summary>
    private static Scene Wall(Precipitation? precipitation, float z = 0) => Shapes.Scene(
        Camera, LinearRgb.White,
        new Instance(Shapes.Model(Shapes.Rectangle(new Vector3(0, 0, z), new Vector3(60, 0, 0), new Vector3(0, 60, 0)), Shapes.Matte(0.1f)), Matrix4x4.Identity))
        with { Precipitation = precipitation };
}
