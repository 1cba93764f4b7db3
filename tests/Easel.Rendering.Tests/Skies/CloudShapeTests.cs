using Easel.Rendering.Skies;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests.Skies;

public sealed class CloudShapeTests
{
    private const float Tile = 4000 * CloudShape.TileScale;

    private static readonly CloudLayer Layer = new(1300, 2500, 0.55f, 0.022f, 4000);

    private static readonly CloudShape Few = new(Layer, 0.2f, 5, new ParallelOptions());

    [Fact]
    public void Depth_OneTileFurther_IsTheSame()
    {
        for (int i = 0; i < 200; i++)
        {
            float x = 93.7f * i, y = 6.1f * i, z = 57.3f * i;
            Assert.Equal(Few.Depth(x, y, z), Few.Depth(x + Tile, y, z - Tile), 2f);
        }
    }

    [Fact]
    public void Depth_BelowTheBase_IsClearAir()
    {
        for (int i = 0; i < 400; i++)
        {
            Assert.True(Few.Depth(61.3f * i, -1, 113.9f * i) < 0);
        }
    }

    [Fact]
    public void Depth_AnyPlace_ChangesNoFasterThanADistance()
    {
        // Leaps through clear air rely on it.
        const float step = 40;
        for (int i = 0; i < 1000; i++)
        {
            float x = 71.9f * i, y = (37 * i) % 1200, z = 131.3f * i, here = Few.Depth(x, y, z);
            Assert.InRange(here, -Few.Reach - 60, 2000);
            Assert.True(MathF.Abs(Few.Depth(x + step, y, z) - here) < 1.2f * step);
            Assert.True(MathF.Abs(Few.Depth(x, y + step, z) - here) < 1.2f * step);
        }
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(0.2f)]
    [InlineData(0.35f)]
    public void Depth_SeenFromAbove_CoversAboutTheShareAskedFor(float share)
    {
        var shape = new CloudShape(Layer, share, 9, new ParallelOptions());
        const int side = 100;
        int covered = 0;
        for (int i = 0; i < side * side; i++)
        {
            float x = (i % side) * Tile / side, z = (i / side) * Tile / side;
            covered += Enumerable.Range(1, 20).Any(k => shape.Depth(x, 60 * k, z) > 0) ? 1 : 0;
        }

        Assert.InRange((float)covered / (side * side), 0.6f * share, 1.5f * share);
    }
}
