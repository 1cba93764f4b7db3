using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;

namespace Easel.Rendering.Tests;

public sealed class ContactOcclusionTests
{
    private const int Size = 160;

    [Fact]
    public void Render_FloorAtTheFootOfAWall_StaysAsDarkAsItIs()
    {
        // An even sky: a long way from the wall all of it is seen, at its foot half. Few samples and a wide filter, against many and none.
        Vector3 foot = Foot(new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 8 });
        Vector3 expected = Foot(new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 256, Denoise = false });
        Assert.Equal(expected.X, foot.X, 0.12f * expected.X);
        Assert.Equal(expected.Y, foot.Y, 0.06f * expected.Y);
        Assert.Equal(expected.Z, foot.Z, 0.06f * expected.Z);
    }

    [Fact]
    public void Render_OpenFloor_IsNotDarkened()
    {
        Instance floor = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 9), new Vector3(9, 0, 0)), Shapes.Matte(0.5f)), Matrix4x4.Identity);
        Scene scene = Shapes.Scene(Shapes.Camera(new Vector3(0, 1.2f, 3), Vector3.Zero, 35), LinearRgb.White, floor);
        using PreparedScene prepared = PreparedScene.Prepare(scene);
        Frame frame = prepared.Render(scene.Camera, new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 8 });
        Assert.Equal(0.5f, frame.Color[(3 * ((Size * Size / 2) + (Size / 2))) + 1], 0.01f);
    }

    /// <summary>Mean light of three strips of floor: next to a low box, a little before it, and well before it.</summary>
    private static Vector3 Foot(RenderSettings settings)
    {
        Instance floor = new(Shapes.Model(Shapes.Rectangle(Vector3.Zero, new Vector3(0, 0, 9), new Vector3(9, 0, 0)), Shapes.Matte(0.3f)), Matrix4x4.Identity);
        Instance box = new(Shapes.Model(Shapes.Box(new Vector3(2, 0.15f, 0.2f)), Shapes.Matte(0.1f)), Matrix4x4.CreateTranslation(0, 0.15f, -0.2f));
        Scene scene = Shapes.Scene(Shapes.Camera(new Vector3(0, 1, 1.4f), new Vector3(0, 0, 0.05f), 30), LinearRgb.White, floor, box);
        using PreparedScene prepared = PreparedScene.Prepare(scene);
        Frame frame = prepared.Render(scene.Camera, settings);
        int foot = Enumerable.Range(0, Size).First(y => frame.Normal[(3 * ((y * Size) + (Size / 2))) + 1] > 0.9f && y > Size / 3);
        return new Vector3(Strip(foot + 1), Strip(foot + 5), Strip(foot + 20));

        float Strip(int y) => Enumerable.Range(Size / 4, Size / 2).Average(x => frame.Color[(3 * ((y * Size) + x)) + 1]);
    }
}
