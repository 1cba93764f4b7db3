using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Volumes;

namespace Easel.Rendering.Tests.Media;

/// <summary>Media whose radiance can be written down.</summary>
public sealed class MediumTests
{
    private const int Element = 3;

    private static readonly RenderSettings Settings = new() { Width = 16, Height = 16, SamplesPerPixel = 16, MaxBounces = 4 };

    [Theory]
    [InlineData(0.2f)]
    [InlineData(1)]
    [InlineData(4)]
    public void Glow_EvenBox_EmitsAndAbsorbsByBeersLaw(float depth)
    {
        // Across a box of even source S and optical depth τ before a background B: S(1 − e^−τ) + B·e^−τ.
        const float Source = 2, Background = 0.5f;
        Vector3 seen = Middle(Scene(new Even(1) { OpticalDepth = depth }, Source, Background));
        float through = MathF.Exp(-depth), expected = (Source * (1 - through)) + (Background * through);
        Assert.Equal(expected, seen.X, 0.02f * expected);
    }

    [Fact]
    public void Scattering_WhiteInAWhiteFurnace_IsHardlySeen()
    {
        // What takes nothing away and is lit from everywhere alike has the brightness of all else; only light scattered several times is estimated.
        Vector3 seen = Middle(Scene(new Even(0) { OpticalDepth = 0.3f, Albedo = LinearRgb.White }, 0, 1));
        Assert.InRange(seen.X, 0.95f, 1.01f);
    }

    [Fact]
    public void Scattering_White_NeverAddsLight()
    {
        Vector3 seen = Middle(Scene(new Even(0) { OpticalDepth = 8, Albedo = LinearRgb.White }, 0, 1));
        Assert.InRange(seen.X, 0.3f, 1.01f);
    }

    [Fact]
    public void Facts_DenseMedium_BelongToItsElement()
    {
        Scene scene = Scene(new Even(1) { OpticalDepth = 6 }, 1, 0.2f);
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame ids = prepared.Render(scene.Camera, Settings with { Mode = RenderMode.IdsOnly }, cancellation: TestContext.Current.CancellationToken);
        Frame traced = prepared.Render(scene.Camera, Settings, cancellation: TestContext.Current.CancellationToken);
        int middle = (8 * 16) + 8;
        Assert.Equal(Element, ids.ElementId[middle]);
        Assert.Equal(Element, traced.ElementId[middle]);
        Assert.Equal(0, traced.ElementId[0]);
        Assert.InRange(traced.Coverage[middle], 0.99f, 1);
        Assert.Equal(0, traced.Coverage[0]);
    }

    [Fact]
    public void Facts_ThinMedium_BelongToWhatIsBehind()
    {
        Scene scene = Scene(new Even(1) { OpticalDepth = 0.3f }, 1, 0.2f);
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame traced = prepared.Render(scene.Camera, Settings, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(0, traced.ElementId[(8 * 16) + 8]);
        Assert.Equal(1 - MathF.Exp(-0.3f), traced.Coverage[(8 * 16) + 8], 0.02f);
    }

    [Fact]
    public void Frame_AnyNumberOfThreads_IsTheSame()
    {
        Scene scene = Scene(new Even(1) { OpticalDepth = 1, Albedo = LinearRgb.Gray(0.5f) }, 1, 0.4f);
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame one = prepared.Render(scene.Camera, Settings with { Threads = 1 }, cancellation: TestContext.Current.CancellationToken);
        Frame many = prepared.Render(scene.Camera, Settings with { Threads = 4 }, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(one.Color, many.Color);
    }

    private static Vector3 Middle(Scene scene)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(scene.Camera, Settings, cancellation: TestContext.Current.CancellationToken);
        return new Vector3(frame.Color.AsSpan(3 * ((8 * 16) + 8), 3));
    }

    /// <summary>A unit box of a medium before an even sky.</summary>
    private static Scene Scene(Medium medium, float emission, float sky)
    {
        var material = new Material { Name = "medium", BaseColor = LinearRgb.White, Emission = LinearRgb.Gray(emission), Medium = medium };
        Scenes.Meshes.Mesh box = Shapes.Box(new Vector3(0.5f));
        return Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, 30) + box.Bounds.Center, box.Bounds.Center, 4), LinearRgb.Gray(sky), new Instance(new Model([new Part(box, material)]), Matrix4x4.Identity, Element));
    }

    /// <summary>Everywhere as dense and as hot.</summary>
    private sealed record Even(float Heat) : Medium
    {
        public override VolumeGrid Fill(Vector3 size) => VolumeGrid.Sample(size, 32, _ => (1, Heat));

        public override Vector3 Glow(float heat) => new(heat);
    }
}
