using Easel.Imaging;
using Easel.Rendering.Tests.References;
using Easel.Scenes;

namespace Easel.Rendering.Tests;

/// <summary>Light found on a smaller grid, against light found at every pixel.</summary>
public class LightScaleTests
{
    private const int Size = 96;

    /// <summary>Steps of an 8-bit picture by which pixels may differ on the mean — what mirrors and the sky show is softer — and by which the means may.</summary>
    private const double Tolerance = 6, BiasTolerance = 2.5;

    public static TheoryData<string> Names => [.. ReferenceScenes.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_LightOnHalfTheSides_LooksLikeLightAtEveryPixel(string name)
    {
        Scene scene = ReferenceScenes.All[name]();
        Frame every = Render(scene, 1, 0), few = Render(scene, 0.5f, 0);
        double log = 0, sum = 0, bias = 0;
        for (int i = 1; i < every.Color.Length; i += 3)
        {
            log += Math.Log(1e-4 + every.Color[i]);
        }

        double exposure = 0.2 / Math.Exp(log / (Size * Size));
        for (int i = 0; i < every.Color.Length; i++)
        {
            double difference = Shown(few.Color[i] * exposure) - Shown(every.Color[i] * exposure);
            sum += Math.Abs(difference);
            bias += difference;
        }

        (sum, bias) = (sum / every.Color.Length, bias / every.Color.Length);
        Assert.True(sum < Tolerance && Math.Abs(bias) < BiasTolerance, $"{name}: mean difference {sum:0.00}, bias {bias:0.00}.");
    }

    [Fact]
    public void Render_LightOnHalfTheSides_FactsAreThoseOfEveryPixel()
    {
        Scene scene = ReferenceScenes.All["noon"]();
        Frame every = Render(scene, 1, 0), few = Render(scene, 0.5f, 0);
        Assert.Equal(every.ElementId, few.ElementId);
        Assert.Equal(every.Depth, few.Depth);
        Assert.Equal(every.Albedo, few.Albedo);
    }

    [Fact]
    public void Render_LightOnHalfTheSides_IsTheSameOnAnyNumberOfThreads() =>
        Assert.Equal(Render(ReferenceScenes.All["leaves"](), 0.4f, 1).Color, Render(ReferenceScenes.All["leaves"](), 0.4f, 3).Color);

    private static Frame Render(Scene scene, float lightScale, int threads)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        return prepared.Render(
            scene.Camera,
            new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 16, MaxBounces = 4, LightScale = lightScale, Threads = threads },
            cancellation: TestContext.Current.CancellationToken);
    }

    private static double Shown(double light) => 255 * Math.Pow(light / (1 + (0.5 * light)), 1 / 2.2);
}
