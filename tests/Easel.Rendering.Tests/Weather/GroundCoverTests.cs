using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Weather;
using Easel.Scenes;
using Easel.Scenes.Weather;

namespace Easel.Rendering.Tests.Weather;

public sealed class GroundCoverTests
{
    private static readonly Camera Above = Shapes.Camera(new Vector3(0, 5, 5), Vector3.Zero, 30);

    [Fact]
    public void Snow_CoversOnlyWhatFacesUp()
    {
        Frame frame = Facts(Box(1), new GroundCover { Snow = 1 });
        int white = 0, dark = 0;
        for (int i = 0; i < frame.Depth.Length; i++)
        {
            if (frame.ElementId[i] == 0)
            {
                continue;
            }

            // The normal of a cap is tilted by drifts, that of a side is not.
            bool isTop = frame.Normal[(3 * i) + 1] > 0.6f;
            (white, dark) = isTop ? (white + 1, dark) : (white, dark + 1);
            Assert.Equal(isTop ? 0.88f : 0.1f, frame.Albedo[(3 * i) + 1], 0.05f);
        }

        Assert.True(white > 200 && dark > 200);
    }

    [Fact]
    public void Snow_KeepsOffWhatIsBare()
    {
        Frame frame = Facts(Box(1), new GroundCover { Snow = 1, Bare = [1] });
        Assert.All(Enumerable.Range(0, frame.Depth.Length).Where(i => frame.ElementId[i] == 1), i => Assert.Equal(0.1f, frame.Albedo[3 * i], 0.01f));
    }

    [Fact]
    public void Snow_LiesOnSteeperSlopesTheMoreHasFallen()
    {
        using var tree = Acceleration.SceneTree.Build(Box(1), 1, TestContext.Current.CancellationToken, null);
        var dusting = new WeatheredSurface(new GroundCover { Snow = 0.3f }, tree);
        var deep = new WeatheredSurface(new GroundCover { Snow = 1 }, tree);
        Assert.Equal(0, dusting.SnowShare(0.7f, 0));
        Assert.Equal(1, deep.SnowShare(0.7f, 0));
        Assert.Equal(0, deep.SnowShare(0.3f, 0));
        Assert.Equal(1, dusting.SnowShare(1, 0), 0.01f);
    }

    [Fact]
    public void Snow_DoesNotLieUnderARoof()
    {
        // A slab a metre above the ground keeps a place clear of snow.
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0.5f, 6), new Vector3(0, 0, 0), 40), LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(20, 0, 0), new Vector3(0, 0, -20)), Shapes.Matte(0.1f)), Matrix4x4.Identity),
            new Instance(Shapes.Model(Shapes.Box(new Vector3(1, 0.02f, 1)), Shapes.Matte(0.1f)), Matrix4x4.CreateTranslation(0, 1.4f, 0), 1));
        Frame frame = Facts(scene, new GroundCover { Snow = 1 });
        var ground = Enumerable.Range(0, frame.Depth.Length).Where(i => frame.ElementId[i] == 0 && float.IsFinite(frame.Depth[i])).ToList();
        Assert.Contains(ground, i => frame.Albedo[3 * i] < 0.15f);
        Assert.Contains(ground, i => frame.Albedo[3 * i] > 0.8f);
    }

    [Fact]
    public void Rain_DarkensWhatIsPorous()
    {
        Frame dry = Facts(Box(1), null), wet = Facts(Box(1), new GroundCover { Wetness = 1 });
        for (int i = 0; i < dry.Depth.Length; i++)
        {
            if (dry.ElementId[i] != 0)
            {
                Assert.InRange(wet.Albedo[3 * i] / dry.Albedo[3 * i], 0.45f, 0.8f);
            }
        }
    }

    [Fact]
    public void Ripples_FadeWhereTheyAreFinerThanThePixel()
    {
        var ripples = new RippleField(10, 1);
        bool any = false;
        for (int i = 0; i < 400; i++)
        {
            var p = new Vector3(i * 0.013f, 0, i * 0.017f);
            any |= ripples.Slope(p, 0.001f).Length() > 0.02f;
            Assert.Equal(Vector2.Zero, ripples.Slope(p, 0.1f));
            Assert.True(ripples.Slope(p, 0).Length() < 1.3f);
        }

        Assert.True(any);
    }

    private static Frame Facts(Scene scene, GroundCover? cover)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene with { GroundCover = cover }, 2, TestContext.Current.CancellationToken);
        return prepared.Render(scene.Camera, new RenderSettings { Width = 80, Height = 60, Mode = RenderMode.FirstHit });
    }

    private static Scene Box(int element) => Shapes.Scene(
        Above, LinearRgb.White, new Instance(Shapes.Model(Shapes.Box(Vector3.One), Shapes.Matte(0.1f)), Matrix4x4.Identity, element));
}
