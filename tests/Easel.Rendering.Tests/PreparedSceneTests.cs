using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Sampling;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests;

public sealed class PreparedSceneTests
{
    private static readonly RenderSettings Settings = new() { Width = 40, Height = 30, SamplesPerPixel = 4 };

    [Fact]
    public void Render_OneAndTwoThreads_GiveTheSameBytes()
    {
        using PreparedScene one = PreparedScene.Prepare(Still(), 1, TestContext.Current.CancellationToken);
        using PreparedScene two = PreparedScene.Prepare(Still(), 2, TestContext.Current.CancellationToken);
        foreach (RenderMode mode in Enum.GetValues<RenderMode>())
        {
            Frame a = one.Render(one.Scene.Camera, Settings with { Threads = 1, Mode = mode });
            Frame b = two.Render(two.Scene.Camera, Settings with { Threads = 2, Mode = mode });
            Assert.Equal(a.Color, b.Color);
            Assert.Equal(a.Normal, b.Normal);
            Assert.Equal(a.SunVisibility, b.SunVisibility);
            Assert.Equal(a.ElementId, b.ElementId);
        }
    }

    [Fact]
    public void Render_IdsOnly_AgreesWithProjectedSphere()
    {
        Camera camera = Shapes.Camera(new Vector3(0, 0, 5), Vector3.Zero);
        Scene scene = Shapes.Scene(
            camera, LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Sphere(1, 96), Shapes.Matte(0.5f)), Matrix4x4.CreateTranslation(0.5f, 0.2f, 0), 7));
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(camera, new RenderSettings { Width = 64, Height = 48, Mode = RenderMode.IdsOnly });
        var rays = new Transport.CameraRays(camera, 64, 48);
        for (int y = 0; y < 48; y++)
        {
            for (int x = 0; x < 64; x++)
            {
                Vector3 direction = rays.Direction(new Vector2(x + 0.5f, y + 0.5f)), to = new Vector3(0.5f, 0.2f, 0) - camera.Position;
                float miss = Vector3.Cross(direction, to).Length();
                int i = (y * 64) + x;
                if (MathF.Abs(miss - 1) < 0.01f)
                {
                    continue;
                }

                Assert.Equal(miss < 1 ? 7 : 0, frame.ElementId[i]);
                Assert.Equal(miss < 1 ? 0 : -1, frame.MaterialId[i]);
                float expected = miss < 1 ? Vector3.Dot(direction, to) - MathF.Sqrt(1 - (miss * miss)) : float.PositiveInfinity;
                Assert.Equal(expected, frame.Depth[i], miss < 1 ? 0.02f : 0);
            }
        }
    }

    [Fact]
    public void Render_Facts_AgreeWithCameraProjection()
    {
        Scene scene = Still();
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(scene.Camera, Settings with { Mode = RenderMode.IdsOnly });
        Vector3 flat = scene.Camera.Target - scene.Camera.Position;
        Vector3 far = scene.Camera.Position + (1e5f * Vector3.Normalize(new Vector3(flat.X, 0, flat.Z)));
        Assert.Equal(scene.Camera.Project(far, 40f / 30).Position.Y * 30, frame.Facts.HorizonRow, 0.01f);
        Assert.Equal(frame.Materials.Length, frame.Materials.Select(m => m.Name).Distinct().Count());
    }

    [Fact]
    public void Render_EmptyScene_ShowsTheSky()
    {
        Scene scene = Shapes.Scene(Shapes.Camera(Vector3.Zero, -Vector3.UnitZ), LinearRgb.Gray(0.3f));
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(scene.Camera, Settings);
        Assert.All(frame.Color, c => Assert.Equal(0.3f, c, 1e-5f));
        Assert.All(frame.Coverage, c => Assert.Equal(0, c));
    }

    [Fact]
    public void Prepare_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => PreparedScene.Prepare(Still(), 2, source.Token));
    }

    [Fact]
    public void Prepare_WithASkyBakedBefore_GivesTheSameFrame()
    {
        Scene scene = Still();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<BakedSky> own = Task.Run(() => BakedSky.Bake(scene.Sky, 2, cancellation), cancellation);
        Task<BakedSky> other = Task.FromResult(BakedSky.Bake(GradientSky.Uniform(LinearRgb.Gray(0.01f)), 2, cancellation));
        using PreparedScene plain = PreparedScene.Prepare(scene, 2, cancellation);
        using PreparedScene early = PreparedScene.Prepare(scene, 2, cancellation, sky: own);
        using PreparedScene wrong = PreparedScene.Prepare(scene, 2, cancellation, sky: other);
        float[] expected = plain.Render(scene.Camera, Settings, cancellation: cancellation).Color;
        Assert.Equal(expected, early.Render(scene.Camera, Settings, cancellation: cancellation).Color);
        Assert.Equal(expected, wrong.Render(scene.Camera, Settings, cancellation: cancellation).Color);
    }

    [Fact]
    public void Render_CancelledFromProgress_Throws()
    {
        using PreparedScene prepared = PreparedScene.Prepare(Still(), cancellation: TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        var stop = new Stopper(source);
        Assert.ThrowsAny<OperationCanceledException>(() => prepared.Render(
            prepared.Scene.Camera, Settings with { Width = 400, Height = 400, SamplesPerPixel = 64 }, stop, cancellation: source.Token));
        Assert.True(stop.Last < 0.5f);
    }

    [Fact]
    public void Render_DenoisedPlane_KeepsItsMeanAndLosesItsNoise()
    {
        Scene scene = Still();
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        RenderSettings settings = Settings with { Width = 96, Height = 96, SamplesPerPixel = 8 };
        Vector3 raw = Shapes.Mean(prepared.Render(scene.Camera, settings with { Denoise = false }));
        Frame reference = prepared.Render(scene.Camera, settings with { SamplesPerPixel = 256, Denoise = false });
        Frame noisy = prepared.Render(scene.Camera, settings with { Denoise = false }), denoised = prepared.Render(scene.Camera, settings);
        Assert.True(Vector3.Distance(raw, Shapes.Mean(denoised)) < 0.03f * raw.Length());
        Assert.True(SquaredError(denoised, reference) < 0.4 * SquaredError(noisy, reference));
    }

    [Fact]
    public void Jitter_ManySamples_AreCentredOnThePixel()
    {
        Vector2 sum = default;
        for (int s = 0; s < 256; s++)
        {
            var random = new Sobol(3, 4, s, 8, 1);
            sum += Transport.CameraRays.Jitter(3, 4, random.Next());
        }

        Assert.True(Vector2.Distance(sum / 256, new Vector2(3.5f, 4.5f)) < 0.02f);
    }

    private static double SquaredError(Frame a, Frame b) => a.Color.Zip(b.Color, (x, y) => Math.Pow(Math.Min(x, 4) - Math.Min(y, 4), 2)).Sum();

    private static Scene Still()
    {
        var random = new RandomStream(3);
        Model ball = Shapes.Model(Shapes.Sphere(0.4f), new Material { Name = "ball", BaseColor = LinearRgb.FromHex("#c0452f"), Coat = 1 });
        Model box = Shapes.Model(Shapes.Box(new Vector3(0.3f)), Shapes.Matte(0.5f));
        Model floor = Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 9), new Vector3(9, 0, 0)), Shapes.Matte(0.6f));
        var instances = new List<Instance> { new(floor, Matrix4x4.Identity) };
        for (int i = 0; i < 12; i++)
        {
            Matrix4x4 place = Matrix4x4.CreateRotationY(i) * Matrix4x4.CreateTranslation(random.Range(-2f, 2f), 0.4f, random.Range(-2f, 2f));
            instances.Add(new Instance(i % 2 == 0 ? ball : box, place, i + 1));
        }

        return Shapes.Scene(Shapes.Camera(new Vector3(0, 2, 5), Vector3.Zero, 45), LinearRgb.White, [.. instances]);
    }

    private sealed class Stopper(CancellationTokenSource source) : IProgress<float>
    {
        public float Last { get; private set; }

        public void Report(float value)
        {
            Last = value;
            source.Cancel();
        }
    }
}
