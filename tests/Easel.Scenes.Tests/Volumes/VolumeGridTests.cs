using System.Numerics;
using Easel.Scenes.Volumes;

namespace Easel.Scenes.Tests.Volumes;

public sealed class VolumeGridTests
{
    [Fact]
    public void At_LinearField_IsExactBetweenTheMiddlesOfCells()
    {
        VolumeGrid grid = VolumeGrid.Sample(new Vector3(1, 2, 0.5f), 24, p => (0.2f + (0.3f * p.X) + (0.1f * p.Y), 0.5f * p.Z));
        foreach (Vector3 p in (ReadOnlySpan<Vector3>)[new(0.5f, 0.5f, 0.5f), new(0.21f, 0.77f, 0.3f), new(0.9f, 0.06f, 0.9f)])
        {
            Vector2 read = grid.At(p);
            Assert.Equal(0.2f + (0.3f * p.X) + (0.1f * p.Y), read.X, 1e-5f);
            Assert.Equal(0.5f * p.Z, read.Y, 1e-5f);
        }
    }

    [Fact]
    public void At_Outside_IsEmpty()
    {
        VolumeGrid grid = VolumeGrid.Sample(Vector3.One, 8, _ => (1, 1));
        Assert.Equal(Vector2.Zero, grid.At(new Vector3(-0.5f)));
        Assert.Equal(Vector2.Zero, grid.At(new Vector3(0.5f, 1.6f, 0.5f)));
    }

    [Fact]
    public void Sample_TooManyCells_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => VolumeGrid.Sample(Vector3.One, 400, _ => (0, 0)));
}
