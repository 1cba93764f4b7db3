using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Transport;
using Easel.Scenes;

namespace Easel.Rendering.Tests;

public sealed class RenderStatesTests
{
    private const int Width = 100, Height = 76;

    private static readonly RenderSettings Settings = new() { Width = Width, Height = Height, SamplesPerPixel = 8 };

    [Fact]
    public void Render_WithStates_FinishesTheSameFrame()
    {
        (Frame plain, _) = Render(2, []);
        (Frame watched, List<Frame> states) = Render(2, [0, 0.5f]);

        Assert.Equal(2, states.Count);
        Assert.Equal(plain.Color, watched.Color);
        Assert.Equal(plain.Coverage, watched.Coverage);
    }

    [Fact]
    public void States_OnOneAndTwoThreads_AreTheSame()
    {
        List<Frame> one = Render(1, [0.25f, 0.6f]).States, two = Render(2, [0.25f, 0.6f]).States;

        Assert.All(one.Zip(two), pair => Assert.Equal(pair.First.Color, pair.Second.Color));
    }

    [Fact]
    public void State_IsTheFinishedLightWhereDone_AndTheRoughFrameElsewhere()
    {
        (Frame finished, List<Frame> states) = Render(2, [0.5f]);
        Frame state = states[0];
        Assert.Equal((Width / 2, Height / 2), (state.Width, state.Height));

        // The middle is done: the same light, but for noise; the rough frame there was magenta.
        Vector3 drawn = Mean(state, 20, 14, 30, 24), wanted = Mean(finished, 40, 28, 60, 48);
        Assert.True((drawn - wanted).Length() < 0.05f * wanted.Length(), $"{drawn}, not {wanted}");

        // The corners are not.
        Assert.All([(0, 0), (49, 0), (0, 37), (49, 37)], c => Assert.Equal(new Vector3(1, 0, 1), Mean(state, c.Item1, c.Item2, c.Item1 + 1, c.Item2 + 1)));
        Assert.Equal(finished.ElementId[(38 * Width) + 50], state.ElementId[(19 * state.Width) + 25]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 4)]
    [InlineData(128, 128)]
    public void TileOrder_HoldsEveryTileOnce_FromTheMiddleOutwards(int columns, int rows)
    {
        int[] order = TileOrder.FromMiddle(columns, rows);

        Assert.Equal(Enumerable.Range(0, columns * rows), order.Order());
        double[] distances = [.. order.Select(t => Math.Pow((t % columns) - ((columns - 1) / 2.0), 2) + Math.Pow((t / columns) - ((rows - 1) / 2.0), 2))];
        Assert.Equal(distances.Order(), distances);
    }

    private static (Frame Finished, List<Frame> States) Render(int threads, float[] shares)
    {
        Scene scene = Shapes.Scene(
            Shapes.Camera(new Vector3(0, 0, 5), Vector3.Zero), LinearRgb.White,
            new Instance(Shapes.Model(Shapes.Sphere(1, 96), Shapes.Matte(0.5f)), Matrix4x4.Identity, 7));
        using PreparedScene prepared = PreparedScene.Prepare(scene, threads, TestContext.Current.CancellationToken);
        var rough = new Frame(10, 8);
        for (int i = 0; i < rough.Color.Length; i++)
        {
            rough.Color[i] = i % 3 == 1 ? 0 : 1;
        }

        var states = new List<Frame>();
        Frame finished = prepared.Render(
            scene.Camera, Settings with { Threads = threads },
            states: shares.Length == 0 ? null : new RenderStates { Shares = [.. shares], Rough = rough, Show = states.Add });
        return (finished, states);
    }

    private static Vector3 Mean(Frame frame, int left, int top, int right, int bottom)
    {
        Vector3 sum = Vector3.Zero;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                sum += new Vector3(frame.Color.AsSpan(3 * ((y * frame.Width) + x), 3));
            }
        }

        return sum / ((right - left) * (bottom - top));
    }
}
