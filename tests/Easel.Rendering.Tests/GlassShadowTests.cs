using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Shading;
using Easel.Scenes;
using Easel.Scenes.Materials;

namespace Easel.Rendering.Tests;

public sealed class GlassShadowTests
{
    private static readonly Material Green = new()
    {
        Name = "glass", BaseColor = new LinearRgb(0.2f, 0.8f, 0.4f), Roughness = 0, Transmission = 1, Ior = 1.0001f, AttenuationDistance = 0.5f,
    };

    public static TheoryData<float, float> Ways => new() { { 3, 2 }, { 0, 1 }, { 0.5f, 1.5f } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Transmittance_SolidGlass_TakesWhatBeersLawTakesOnTheWayInside(float start, float way)
    {
        // A box of half side 1, seen from outside, from its middle and from between.
        foreach (Matrix4x4 place in new[] { Matrix4x4.Identity, Matrix4x4.CreateScale(-1, 1, 1), Matrix4x4.CreateRotationY(MathF.PI / 2) })
        {
            Scene scene = Shapes.Scene(Shapes.Camera(Vector3.UnitZ, Vector3.Zero), LinearRgb.White, new Instance(Shapes.Model(Shapes.Box(Vector3.One), Green), place));
            using SceneTree tree = SceneTree.Build(scene, 1, TestContext.Current.CancellationToken);
            Vector3 through = tree.Transmittance(new Vector3(0.1f, 0.2f, start), -Vector3.UnitZ, float.PositiveInfinity);
            Vector3 expected = GlassTint.Absorbed(Green, Green.BaseColor.ToVector3(), way);
            Assert.Equal(expected.X, through.X, 1e-3f);
            Assert.Equal(expected.Y, through.Y, 1e-3f);
        }
    }

    [Fact]
    public void Transmittance_HollowGlass_IsTakenForItsWallsAlone()
    {
        Model hollow = new([new Part(Shapes.Box(Vector3.One), Green), new Part(Shapes.Box(new Vector3(0.9f), inside: true), Green)]);
        Scene scene = Shapes.Scene(Shapes.Camera(Vector3.UnitZ, Vector3.Zero), LinearRgb.White, new Instance(hollow, Matrix4x4.CreateScale(2)));
        using SceneTree tree = SceneTree.Build(scene, 1, TestContext.Current.CancellationToken);
        Vector3 through = tree.Transmittance(new Vector3(0.1f, 0.2f, 5), -Vector3.UnitZ, float.PositiveInfinity);
        Assert.Equal(GlassTint.Absorbed(Green, Green.BaseColor.ToVector3(), 0.4f).X, through.X, 1e-3f);
    }

    [Fact]
    public void Transmittance_OpenMeshOfGlass_TakesNoMoreThanTheThingIsLarge()
    {
        Scene scene = Shapes.Scene(
            Shapes.Camera(Vector3.UnitZ, Vector3.Zero), LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(-0.1f, 0, 0), new Vector3(0, 0.1f, 0)), Green), Matrix4x4.Identity));
        using SceneTree tree = SceneTree.Build(scene, 1, TestContext.Current.CancellationToken);
        Assert.InRange(tree.Transmittance(new Vector3(0.01f, 0.02f, 5), -Vector3.UnitZ, float.PositiveInfinity).X, 0.3f, 1);
    }
}
